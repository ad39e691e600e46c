package de.leerplan.trucks;

import de.leerplan.model.GeoPoint;
import de.leerplan.model.TruckId;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/// Where each truck made its last stop, and where it was seen last: the way to the first stop of a
/// new order starts there.
/// Safe for use from several threads.
final class Whereabouts {
    private final GeoPoint depot;
    private final Map<TruckId, GeoPoint> last = new ConcurrentHashMap<>();
    private final Map<TruckId, GeoPoint> seen = new ConcurrentHashMap<>();

    Whereabouts(GeoPoint depot) {
        this.depot = depot;
    }

    void stoppedAt(TruckId truck, GeoPoint place) {
        last.put(truck, place);
    }

    void seenAt(TruckId truck, GeoPoint place) {
        seen.put(truck, place);
    }

    Optional<GeoPoint> seen(TruckId truck) {
        return Optional.ofNullable(seen.get(truck));
    }

    GeoPoint of(TruckId truck) {
        return last.getOrDefault(truck, depot);
    }
}
