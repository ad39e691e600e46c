package de.leerplan.roads;

import de.leerplan.model.GeoPoint;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.WeakHashMap;
import java.util.concurrent.ConcurrentHashMap;

/// To which places a truck gets from the depot, and back. Each answer is a search through the whole
/// city, and nearly all places are asked about again a moment later: so it is kept as long as the
/// network. Safe for all threads.
final class RoundTrips {
    private static final int KEPT = 50_000;

    private record Trip(GeoPoint depot, GeoPoint place) {}

    private final Map<RoadNetwork, Map<Trip, Boolean>> known =
            Collections.synchronizedMap(new WeakHashMap<>());

    /// The numbers of those of `places` to which `streets` lead, and back.
    BitSet led(RoadNetwork streets, GeoPoint depot, List<GeoPoint> places) {
        Map<Trip, Boolean> trips = known.computeIfAbsent(streets, _ -> new ConcurrentHashMap<>());
        if (trips.size() > KEPT) {
            trips.clear();
        }
        BitSet led = new BitSet();
        List<Integer> unknown = new ArrayList<>();
        for (int i = 0; i < places.size(); i++) {
            Boolean isLed = trips.get(new Trip(depot, places.get(i)));
            if (isLed == null) {
                unknown.add(i);
            } else {
                led.set(i, isLed);
            }
        }
        BitSet found = search(streets, depot, unknown.stream().map(places::get).toList());
        for (int k = 0; k < unknown.size(); k++) {
            int i = unknown.get(k);
            led.set(i, found.get(k));
            trips.put(new Trip(depot, places.get(i)), found.get(k));
        }
        return led;
    }

    private static BitSet search(RoadNetwork streets, GeoPoint depot, List<GeoPoint> places) {
        BitSet led = new BitSet();
        if (!places.isEmpty()) {
            Row out = streets.row(depot, places);
            Row back = streets.into(depot, places);
            for (int i = 0; i < places.size(); i++) {
                led.set(i, places.get(i).equals(depot) || leads(out, i) && leads(back, i));
            }
        }
        return led;
    }

    private static boolean leads(Row row, int place) {
        return row.seconds(place) < Matrix.NO_WAY;
    }
}
