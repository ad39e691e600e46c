package de.leerplan.planning;

import de.leerplan.model.GeoPoint;
import de.leerplan.model.Leg;
import de.leerplan.model.RoadConditions;
import de.leerplan.model.Truck;
import de.leerplan.model.TruckId;
import de.leerplan.planning.fleet.Travel;

import org.jspecify.annotations.Nullable;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Remembers the last travel times asked for: between two questions of a dispatcher the trucks
/// seldom move on, and searching their ways again is most of the work. Safe for use from several
/// threads if what it asks is.
final class KeptTimes implements TravelTimes {
    /// A truck has one place and one next stop at a time.
    private static final int WAYS = 200;

    private final TravelTimes times;
    private final Map<Way, Optional<Leg>> ways =
            new LinkedHashMap<>(16, 0.75f, true) {
                @Override
                protected boolean removeEldestEntry(Map.Entry<Way, Optional<Leg>> eldest) {
                    return size() > WAYS;
                }
            };
    private @Nullable Kept last;

    private record Kept(
            List<GeoPoint> places, RoadConditions roads, List<Truck> trucks, FleetTravel travel) {
        boolean isOf(List<GeoPoint> otherPlaces, RoadConditions now, List<Truck> fleet) {
            return roads.equals(now) && places.equals(otherPlaces) && trucks.equals(fleet);
        }
    }

    private record Way(TruckId truck, GeoPoint seen, GeoPoint to, RoadConditions roads) {}

    KeptTimes(TravelTimes times) {
        this.times = times;
    }

    @Override
    public Travel among(List<GeoPoint> places, RoadConditions roads) {
        return among(places, roads, List.of()).tables().getFirst();
    }

    @Override
    public synchronized FleetTravel among(
            List<GeoPoint> places, RoadConditions roads, List<Truck> trucks) {
        RoadConditions streets = roads.unpaced();
        Kept kept = last;
        if (kept == null || !kept.isOf(places, streets, trucks)) {
            FleetTravel travel = times.among(places, streets, trucks);
            kept = new Kept(List.copyOf(places), streets, List.copyOf(trucks), travel);
            last = kept;
        }
        return kept.travel();
    }

    @Override
    public synchronized Optional<Leg> onwards(
            Truck truck, GeoPoint seen, GeoPoint to, RoadConditions roads) {
        Way way = new Way(truck.id(), seen, to, roads.unpaced());
        return ways.computeIfAbsent(way, _ -> times.onwards(truck, seen, to, way.roads()));
    }
}
