package de.leerplan.planning;

import de.leerplan.model.GeoPoint;
import de.leerplan.model.Leg;
import de.leerplan.model.RoadConditions;
import de.leerplan.model.Truck;
import de.leerplan.planning.fleet.Travel;

import java.util.List;
import java.util.Optional;

/// Travel times without a road network: the straight line, made longer as city streets do, at a
/// city truck's mean speed. Knows nothing of closures and traffic.
public final class CrowFlight implements TravelTimes {
    private static final double DETOUR = 1.35;
    private static final double METRES_PER_SECOND = 25 / 3.6;

    @Override
    public Optional<Leg> onwards(Truck truck, GeoPoint seen, GeoPoint to, RoadConditions roads) {
        Travel way = among(List.of(seen, to), roads);
        return Optional.of(new Leg(way.metres(0, 1), way.time(0, 1)));
    }

    @Override
    public Travel among(List<GeoPoint> places, RoadConditions roads) {
        int n = places.size();
        int[] metres = new int[n * n];
        int[] seconds = new int[n * n];
        for (int from = 0; from < n; from++) {
            for (int to = 0; to < n; to++) {
                double way = DETOUR * places.get(from).metresTo(places.get(to));
                metres[from * n + to] = (int) Math.round(way);
                seconds[from * n + to] = (int) Math.round(way / METRES_PER_SECOND);
            }
        }
        return Travel.full(n, metres, seconds);
    }
}
