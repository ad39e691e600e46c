package de.leerplan.roads;

import de.leerplan.model.Closure;
import de.leerplan.model.GeoPoint;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/// Finds the places that closures cut off from the depot, and which closure it is.
///
/// @param usual the network without closures
record CutOff(RoadNetwork usual, Changes changes, GeoPoint depot) {
    /// @param now the network under `closures`
    Map<GeoPoint, List<Closure>> among(
            RoadNetwork now, List<GeoPoint> places, List<Closure> closures) {
        BitSet before = unreachable(usual, places);
        BitSet lost = unreachable(now, places);
        lost.andNot(before);
        Map<GeoPoint, List<Closure>> found = new LinkedHashMap<>();
        lost.stream().forEach(i -> found.put(places.get(i), List.of()));
        found.replaceAll((place, _) -> toBlame(place, closures));
        return found;
    }

    private List<Closure> toBlame(GeoPoint place, List<Closure> closures) {
        List<Closure> beside = closures.stream().filter(c -> closes(c, place)).toList();
        if (!beside.isEmpty()) {
            return beside;
        }
        List<Closure> alone = new ArrayList<>();
        for (Closure closure : closures) {
            List<Closure> others = closures.stream().filter(c -> c != closure).toList();
            if (unreachable(usual.closing(others), List.of(place)).isEmpty()) {
                alone.add(closure);
            }
        }
        return alone.isEmpty() ? closures : alone;
    }

    /// Whether the closure takes in all of the street a truck would stop on.
    private boolean closes(Closure closure, GeoPoint place) {
        BitSet arcs = changes.closed(closure);
        return usual.anchor(place).ends().stream().allMatch(spot -> arcs.get(spot.arc()));
    }

    private BitSet unreachable(RoadNetwork network, List<GeoPoint> places) {
        Row out = network.row(depot, places);
        List<Anchor> mirrored =
                places.stream().map(place -> usual.anchor(place).mirrored()).toList();
        Row back =
                network.searches()
                        .backwards()
                        .with(
                                search ->
                                        MatrixMaker.row(
                                                search, usual.anchor(depot).mirrored(), mirrored));
        // Where the depot's own street is closed, only the depot is to be named, not all the city.
        boolean home = IntStream.range(0, places.size()).anyMatch(i -> leads(back, i));
        BitSet lost = new BitSet();
        for (int i = 0; i < places.size(); i++) {
            boolean reached =
                    places.get(i).equals(depot) ? home : leads(out, i) && (!home || leads(back, i));
            lost.set(i, !reached);
        }
        return lost;
    }

    private static boolean leads(Row row, int place) {
        return row.seconds(place) > 0 && row.seconds(place) < Matrix.NO_WAY;
    }
}
