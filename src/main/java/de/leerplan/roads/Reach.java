package de.leerplan.roads;

import de.leerplan.model.GeoPoint;

import java.util.BitSet;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/// Finds which places a kind of truck cannot get to though others can.
final class Reach {
    /// So much farther a crew rolls a bin to a truck that may not come as near as others do.
    private static final double ROLLED_METRES = 25;

    private static final int KEPT = 50_000;

    private record Stand(RoadNetwork streets, GeoPoint place) {}

    private final List<RoadNetwork> networks;
    private final Map<Stand, Double> metres = new ConcurrentHashMap<>();
    private final RoundTrips roundTrips = new RoundTrips();

    Reach(Collection<RoadNetwork> networks) {
        this.networks = List.copyOf(networks);
    }

    /// For each of `kinds` the numbers of such places.
    List<BitSet> barred(List<TruckRoads> kinds, GeoPoint depot, List<GeoPoint> places) {
        List<BitSet> lost =
                kinds.stream()
                        .map(kind -> kinds.size() == 1 ? new BitSet() : lost(kind, depot, places))
                        .toList();
        BitSet toAll = new BitSet();
        lost.forEach(toAll::or);
        lost.forEach(toAll::and);
        lost.forEach(some -> some.andNot(toAll));
        return lost;
    }

    private BitSet lost(TruckRoads kind, GeoPoint depot, List<GeoPoint> places) {
        BitSet led = roundTrips.led(kind.now(), depot, places);
        BitSet lost = new BitSet();
        for (int place = 0; place < places.size(); place++) {
            lost.set(place, !led.get(place) || isFar(kind.streets(), places.get(place)));
        }
        return lost;
    }

    private boolean isFar(RoadNetwork streets, GeoPoint place) {
        double nearest =
                networks.stream().mapToDouble(others -> metres(others, place)).min().orElse(0);
        return metres(streets, place) > nearest + ROLLED_METRES;
    }

    private double metres(RoadNetwork streets, GeoPoint place) {
        if (metres.size() > KEPT) {
            metres.clear();
        }
        return metres.computeIfAbsent(
                new Stand(streets, place), stand -> streets.locate(place).metres());
    }
}
