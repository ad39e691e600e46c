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

    private @Nullable KeptFleet fleet;

    private record KeptFleet(
            List<GeoPoint> places, RoadConditions roads, List<Truck> trucks, FleetTravel travel) {}

    private record Kept(List<GeoPoint> places, RoadConditions roads, Travel travel) {}

    KeptTimes(TravelTimes times) {
        this.times = times;
    }

    @Override
    public synchronized Travel among(List<GeoPoint> places, RoadConditions roads) {
        Kept kept = last;
        if (kept == null || !kept.roads().equals(roads) || !kept.places().equals(places)) {
            kept = new Kept(List.copyOf(places), roads, times.among(places, roads));
            last = kept;
        }
        return kept.travel();
    }

    @Override
    public synchronized FleetTravel among(
            List<GeoPoint> places, RoadConditions roads, List<Truck> trucks) {
        KeptFleet kept = fleet;
        if (kept == null
                || !kept.roads().equals(roads)
                || !kept.places().equals(places)
                || !kept.trucks().equals(trucks)) {
            FleetTravel travel = times.among(places, roads, trucks);
            kept = new KeptFleet(List.copyOf(places), roads, List.copyOf(trucks), travel);
            fleet = kept;
        }
        return kept.travel();
    }
}
