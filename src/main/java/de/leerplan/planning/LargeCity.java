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
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Travel times in a city with more places than a full table has room for. A request for few of
/// them gets a table of its own, of which most is taken over by the next; one for many gets ways to
/// the nearest and by hubs, see [NearTravel]. Safe for use from several threads.
final class LargeCity implements TravelTimes {
    /// A closure need not be one for all trucks.
    static final int KINDS = 3;

    private static final int KEPT = 100_000;

    /// The streets under some conditions, with what was searched on them.
    private static final class Open {
        final RoadNetwork network;
        final NearMatrix near;
        final Map<List<GeoPoint>, Leg> settled = new HashMap<>();
        Matrix matrix = Matrix.NONE;

        Open(RoadNetwork network, NearMatrix near) {
            this.network = network;
            this.near = near;
        }
    }

    private final RoadNetwork roads;
    private final List<GeoPoint> lasting;
    private final int table;
    private final int nearest;
    private final NearMatrix open;
    private final Map<RoadConditions, Open> known =
            new LinkedHashMap<>(8, 0.75f, true) {
                @Override
                protected boolean removeEldestEntry(Map.Entry<RoadConditions, Open> eldest) {
                    return size() > KINDS;
                }
            };
    private Matrix usual = Matrix.NONE;

    /// @param lasting all places of the master data, sites first, each once
    /// @param table requests for more places than this get no table
    /// @param nearest but so many ways from each place, beside those by hubs
    LargeCity(RoadNetwork roads, List<GeoPoint> lasting, int table, int nearest) {
        this.roads = roads;
        this.lasting = List.copyOf(lasting);
        this.table = table;
        this.nearest = nearest;
        open = roads.near(lasting, nearest);
    }

    @Override
    public synchronized Travel among(List<GeoPoint> places, RoadConditions now) {
        Open streets = known.computeIfAbsent(now.unpaced(), this::under);
        if (places.size() > table) {
            return sparse(streets, places);
        }
        streets.matrix = streets.network.matrix(streets.matrix, places);
        return WholeTable.travel(streets.matrix, () -> onUsualDays(places), places.size());
    }

    private Open under(RoadConditions even) {
        RoadNetwork network = roads.under(even);
        return new Open(network, network == roads ? open : network.near(lasting, nearest));
    }

    private Matrix onUsualDays(List<GeoPoint> places) {
        usual = roads.matrix(usual, places);
        return usual;
    }

    private Travel sparse(Open streets, List<GeoPoint> places) {
        return new SparseTable(streets.network, roads, streets.near, open, places)
                .travel(
                        nearest,
                        (from, to, into) -> {
                            Leg leg = exact(streets, places.get(from), places.get(to));
                            into.put(from, to, leg.metres(), leg.seconds());
                        });
    }

    /// The exact figures of a way, which the next request is likely to ask for again.
    private synchronized Leg exact(Open streets, GeoPoint from, GeoPoint to) {
        if (streets.settled.size() > KEPT) {
            streets.settled.clear();
        }
        return streets.settled.computeIfAbsent(
                List.of(from, to), _ -> leg(streets.network, from, to));
    }

    private Leg leg(RoadNetwork streets, GeoPoint from, GeoPoint to) {
        Path now = streets.path(from, to);
        Path path = now.line().isEmpty() ? roads.path(from, to) : now;
        return path.line().isEmpty()
                ? new Leg(Travel.UNREACHABLE, Travel.UNREACHABLE)
                : new Leg(path.metres(), path.seconds());
    }
}
