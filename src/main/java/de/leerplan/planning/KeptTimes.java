package de.leerplan.planning;

import de.leerplan.model.GeoPoint;
import de.leerplan.model.RoadConditions;
import de.leerplan.model.Truck;
import de.leerplan.planning.fleet.Travel;

import org.jspecify.annotations.Nullable;

import java.util.List;

/// Remembers the last travel times asked for: between two questions of a dispatcher the trucks
/// seldom move on, and searching their ways again is most of the work. Safe for use from several
/// threads if what it asks is.
final class KeptTimes implements TravelTimes {
    private final TravelTimes times;
    private @Nullable Kept last;

    private record Kept(
            List<GeoPoint> places, RoadConditions roads, List<Truck> trucks, FleetTravel travel) {
        boolean isOf(List<GeoPoint> otherPlaces, RoadConditions now, List<Truck> fleet) {
            return roads.equals(now) && places.equals(otherPlaces) && trucks.equals(fleet);
        }
    }

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
}
