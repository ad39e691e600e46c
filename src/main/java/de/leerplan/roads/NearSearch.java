package de.leerplan.roads;

import de.leerplan.roads.Anchor.Spot;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;

/// Finds the places nearest to one, without searching the whole city.
final class NearSearch {
    private final List<Anchor> anchors;
    private final int[][] endsOn;

    /// @param arcs of the network
    NearSearch(List<Anchor> anchors, int arcs) {
        this.anchors = anchors;
        endsOn = new int[arcs][];
        for (int place = 0; place < anchors.size(); place++) {
            for (Spot end : anchors.get(place).ends()) {
                int[] known = endsOn[end.arc()];
                int[] more = new int[known == null ? 1 : known.length + 1];
                if (known != null) {
                    System.arraycopy(known, 0, more, 0, known.length);
                }
                more[more.length - 1] = place;
                endsOn[end.arc()] = more;
            }
        }
    }

    private record Found(int place, Way way) {}

    /// @param count how many places; fewer if fewer can be reached
    Near from(int start, int count, Search search) {
        Anchor from = anchors.get(start);
        BitSet seen = new BitSet();
        from.starts().forEach(spot -> gather(spot.arc(), seen, count));
        // Those on the same street may lie behind, so they do not count as found yet.
        int enough = seen.cardinality() + count;
        search.until(from, arc -> gather(arc, seen, enough));
        List<Found> found = new ArrayList<>();
        seen.stream()
                .filter(place -> place != start)
                .forEach(
                        place ->
                                search.way(anchors.get(place))
                                        .ifPresent(way -> found.add(new Found(place, way))));
        found.sort(
                Comparator.comparingInt((Found f) -> f.way().cost()).thenComparing(Found::place));
        List<Found> nearest = found.subList(0, Math.min(count, found.size()));
        return new Near(
                nearest.stream().mapToInt(Found::place).toArray(),
                nearest.stream().mapToInt(f -> f.way().seconds()).toArray(),
                nearest.stream().mapToInt(f -> f.way().metres()).toArray());
    }

    /// Notes the places that end on an arc.
    ///
    /// @return whether enough places were seen
    private boolean gather(int arc, BitSet seen, int enough) {
        int[] here = endsOn[arc];
        if (here != null) {
            for (int place : here) {
                seen.set(place);
            }
        }
        return seen.cardinality() >= enough;
    }
}
