package de.leerplan.planning;

import de.leerplan.model.GeoPoint;
import de.leerplan.model.Leg;
import de.leerplan.model.Path;
import de.leerplan.model.RoadConditions;
import de.leerplan.planning.fleet.NearTravel;
import de.leerplan.planning.fleet.Travel;
import de.leerplan.roads.Matrix;
import de.leerplan.roads.NearMatrix;
import de.leerplan.roads.RoadNetwork;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Travel times in a city with more places than a full table has room for. A request for few of
/// them gets a table of its own, of which most is taken over by the next; one for many gets ways to
/// the nearest and by hubs, see [NearTravel]. Safe for use from several threads.
final class LargeCity implements TravelTimes {
    private static final int KEPT = 100_000;

    private final RoadNetwork roads;
    private final List<GeoPoint> lasting;
    private final int table;
    private final int nearest;
    private final NearMatrix open;
    private final Map<List<GeoPoint>, Leg> settled = new HashMap<>();
    private RoadConditions conditions = RoadConditions.USUAL;
    private RoadNetwork network;
    private NearMatrix near;
    private Matrix matrix = Matrix.NONE;
    private Matrix usual = Matrix.NONE;

    /// @param lasting all places of the master data, sites first, each once
    /// @param table requests for more places than this get no table
    /// @param nearest but so many ways from each place, beside those by hubs
    LargeCity(RoadNetwork roads, List<GeoPoint> lasting, int table, int nearest) {
        this.roads = roads;
        this.lasting = List.copyOf(lasting);
        this.table = table;
        this.nearest = nearest;
        network = roads;
        open = roads.near(lasting, nearest);
        near = open;
    }

    @Override
    public synchronized Travel among(List<GeoPoint> places, RoadConditions now) {
        RoadConditions even = now.unpaced();
        if (!even.equals(conditions)) {
            conditions = even;
            network = roads.under(even);
            near = network == roads ? open : network.near(lasting, nearest);
            matrix = Matrix.NONE;
            settled.clear();
        }
        if (places.size() > table) {
            return sparse(places, now.pace());
        }
        matrix = network.matrix(matrix, places);
        return WholeTable.travel(matrix, () -> onUsualDays(places), places.size(), now.pace());
    }

    private Matrix onUsualDays(List<GeoPoint> places) {
        usual = roads.matrix(usual, places);
        return usual;
    }

    private Travel sparse(List<GeoPoint> places, double pace) {
        RoadNetwork streets = network;
        return new SparseTable(streets, roads, near, open, places, pace)
                .travel(
                        nearest,
                        (from, to, into) -> {
                            Leg leg = exact(streets, places.get(from), places.get(to));
                            int seconds = SparseTable.paced(leg.seconds(), pace);
                            into.put(from, to, leg.metres(), seconds);
                        });
    }

    /// The exact figures of a way, which the next request is likely to ask for again.
    private synchronized Leg exact(RoadNetwork streets, GeoPoint from, GeoPoint to) {
        if (streets != network) {
            return leg(streets, from, to);
        }
        if (settled.size() > KEPT) {
            settled.clear();
        }
        return settled.computeIfAbsent(List.of(from, to), _ -> leg(streets, from, to));
    }

    private Leg leg(RoadNetwork streets, GeoPoint from, GeoPoint to) {
        Path now = streets.path(from, to);
        Path path = now.line().isEmpty() ? roads.path(from, to) : now;
        return path.line().isEmpty()
                ? new Leg(Travel.UNREACHABLE, Travel.UNREACHABLE)
                : new Leg(path.metres(), path.seconds());
    }
}
