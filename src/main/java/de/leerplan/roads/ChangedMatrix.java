package de.leerplan.roads;

import de.leerplan.roads.Anchor.Spot;

import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;

/// Makes the matrix of a day with closures and slow traffic from that of a day like any other:
/// only rows in which a way led through a changed arc are searched again. Arcs only ever get
/// dearer, so the other ways stay the best.
///
/// Whether a way from s to t may have led through the arc c is told without knowing it: if it did,
/// the ways from s to the beginning of c and from there to t were parts of it, so their times and
/// lengths add up to those of the matrix.
final class ChangedMatrix {
    /// With more changed arcs than this, searching all rows is no slower.
    private static final int MANY_ARCS = 150;

    /// What rounding three ways can make of one.
    private static final int ROUNDING = 2;

    private final Searches open;
    private final MatrixMaker maker;
    private final BitSet arcs;

    /// @param open searches over the streets of a usual day
    /// @param maker makes rows on the streets as they are now
    /// @param arcs those that are closed or slow
    ChangedMatrix(Searches open, MatrixMaker maker, BitSet arcs) {
        this.open = open;
        this.maker = maker;
        this.arcs = arcs;
    }

    Matrix from(Matrix before, List<Anchor> anchors) {
        if (arcs.cardinality() > MANY_ARCS) {
            return maker.full(before.places(), anchors);
        }
        BitSet rows = rowsOfPlacesOn(arcs, anchors);
        List<Anchor> mirrored = anchors.stream().map(Anchor::mirrored).toList();
        arcs.stream()
                .mapToObj(arc -> Anchor.onStreet(List.of(new Spot(arc, 0))))
                .forEach(beginning -> mark(rows, before, beginning, anchors, mirrored));
        return maker.again(before, rows.stream().boxed().toList(), anchors);
    }

    private void mark(
            BitSet rows,
            Matrix before,
            Anchor beginning,
            List<Anchor> anchors,
            List<Anchor> mirrored) {
        Row from = open.with(search -> MatrixMaker.row(search, beginning, anchors));
        Row to =
                open.backwards()
                        .with(search -> MatrixMaker.row(search, beginning.mirrored(), mirrored));
        mark(rows, before, to, from);
    }

    private static BitSet rowsOfPlacesOn(BitSet arcs, List<Anchor> anchors) {
        BitSet rows = new BitSet();
        IntStream.range(0, anchors.size())
                .filter(
                        i ->
                                anchors.get(i).starts().stream()
                                        .anyMatch(spot -> arcs.get(spot.arc())))
                .forEach(rows::set);
        return rows;
    }

    private static void mark(BitSet rows, Matrix before, Row to, Row from) {
        int n = before.size();
        for (int i = rows.nextClearBit(0); i < n; i = rows.nextClearBit(i + 1)) {
            if (to.seconds(i) < Matrix.NO_WAY && leadsThrough(i, before, to, from)) {
                rows.set(i);
            }
        }
    }

    private static boolean leadsThrough(int start, Matrix before, Row to, Row from) {
        for (int goal = 0; goal < before.size(); goal++) {
            int seconds = to.seconds(start) + from.seconds(goal) - before.seconds(start, goal);
            int metres = to.metres(start) + from.metres(goal) - before.metres(start, goal);
            if (Math.abs(seconds) <= ROUNDING && Math.abs(metres) <= ROUNDING) {
                return true;
            }
        }
        return false;
    }
}
