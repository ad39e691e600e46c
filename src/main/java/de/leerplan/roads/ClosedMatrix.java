package de.leerplan.roads;

import de.leerplan.roads.Anchor.Spot;

import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;

/// Makes the matrix under closures from that of the open streets: only rows in which a way led
/// through a closed arc are searched again.
///
/// Whether a way from s to t may have led through the arc c is told without knowing it: if it did,
/// the ways from s to the beginning of c and from there to t were parts of it, so their times and
/// lengths add up to those of the matrix.
final class ClosedMatrix {
    /// With more closed arcs than this, searching all rows is no slower.
    private static final int MANY_ARCS = 150;

    /// What rounding three ways can make of one.
    private static final int ROUNDING = 2;

    private final StreetGraph open;
    private final StreetGraph closed;
    private final MatrixMaker maker;

    ClosedMatrix(StreetGraph open, StreetGraph closed) {
        this.open = open;
        this.closed = closed;
        maker = new MatrixMaker(closed);
    }

    Matrix from(Matrix before, List<Anchor> anchors) {
        BitSet arcs = closed.closedArcs();
        if (arcs.cardinality() > MANY_ARCS) {
            return maker.full(before.places(), anchors);
        }
        BitSet rows = rowsOfPlacesOn(arcs, anchors);
        Search onwards = new Search(open);
        Search back = new Search(open.reversed());
        MatrixMaker reader = new MatrixMaker(open);
        List<Anchor> mirrored = anchors.stream().map(Anchor::mirrored).toList();
        arcs.stream()
                .forEach(
                        arc -> {
                            Anchor beginning = Anchor.onStreet(List.of(new Spot(arc, 0)));
                            Row to = reader.row(back, beginning.mirrored(), mirrored);
                            Row from = reader.row(onwards, beginning, anchors);
                            mark(rows, before, to, from);
                        });
        return maker.again(before, rows.stream().boxed().toList(), anchors);
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
