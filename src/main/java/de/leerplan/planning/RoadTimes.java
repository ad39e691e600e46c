package de.leerplan.planning;

import de.leerplan.model.GeoPoint;
import de.leerplan.model.RoadConditions;
import de.leerplan.planning.fleet.Travel;
import de.leerplan.roads.Matrix;
import de.leerplan.roads.RoadNetwork;

import java.util.List;

/// Travel times along the roads. All places of the city are measured once, and again when closures
/// or traffic change; a request is answered from these figures, and only where trucks stand
/// is searched anew.
public final class RoadTimes implements TravelTimes {
    private final RoadNetwork roads;
    private final List<GeoPoint> lasting;
    private RoadConditions conditions = RoadConditions.USUAL;
    private RoadNetwork network;
    private final Matrix open;
    private Matrix matrix;

    /// @param places all places of the master data
    public RoadTimes(RoadNetwork roads, List<GeoPoint> places) {
        this.roads = roads;
        lasting = places.stream().distinct().toList();
        network = roads;
        open = roads.matrix(lasting);
        matrix = open;
    }

    @Override
    public synchronized Travel among(List<GeoPoint> places, RoadConditions now) {
        RoadConditions even = now.unpaced();
        if (!even.equals(conditions)) {
            conditions = even;
            network = roads.under(even);
            matrix = network.matrix(lasting);
        }
        // Trucks move: kept, their positions would make the matrix grow all day.
        return travel(network.matrix(matrix, places), places, now.pace());
    }

    /// Where no way is left, the usual one is reckoned with: containers behind a closure are not
    /// planned at all, and a site or a truck behind one must not leave the whole city without a
    /// plan. An alarm says so.
    private Travel travel(Matrix even, List<GeoPoint> places, double pace) {
        Matrix wanted = even.at(pace);
        Matrix usual = wanted.isComplete() ? wanted : roads.matrix(open, places).at(pace);
        int n = places.size();
        int[] metres = new int[n * n];
        int[] seconds = new int[n * n];
        for (int from = 0; from < n; from++) {
            for (int to = 0; to < n; to++) {
                Matrix known = wanted.reaches(from, to) ? wanted : usual;
                metres[from * n + to] = known.metres(from, to);
                seconds[from * n + to] = known.seconds(from, to);
            }
        }
        return new Travel(n, metres, seconds);
    }
}
