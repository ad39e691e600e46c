package de.leerplan.planning;

import de.leerplan.model.GeoPoint;
import de.leerplan.model.RoadConditions;
import de.leerplan.planning.fleet.Travel;
import de.leerplan.roads.Matrix;
import de.leerplan.roads.RoadNetwork;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/// Travel times in a city small enough for one table of all its places: it is measured once, and
/// again when closures or traffic change; a request is answered from it, and only where trucks
/// stand is searched anew. Safe for use from several threads.
final class WholeTable implements TravelTimes {
    /// @param complete whether a way leads from everywhere to everywhere
    private record Streets(RoadNetwork network, Matrix matrix, boolean complete) {
        static Streets of(RoadNetwork network, Matrix matrix) {
            return new Streets(network, matrix, matrix.isComplete());
        }
    }

    private final RoadNetwork roads;
    private final List<GeoPoint> lasting;
    private final Matrix open;
    private final Map<RoadConditions, Streets> known =
            new LinkedHashMap<>(8, 0.75f, true) {
                @Override
                protected boolean removeEldestEntry(Map.Entry<RoadConditions, Streets> eldest) {
                    return size() > LargeCity.KINDS;
                }
            };

    /// @param lasting all places of the master data, each once
    WholeTable(RoadNetwork roads, List<GeoPoint> lasting) {
        this.roads = roads;
        this.lasting = List.copyOf(lasting);
        open = roads.matrix(lasting);
    }

    @Override
    public synchronized Travel among(List<GeoPoint> places, RoadConditions now) {
        Streets streets = known.computeIfAbsent(now.unpaced(), this::under);
        int[] numbers = places.stream().mapToInt(streets.matrix()::indexOf).toArray();
        if (streets.complete() && Arrays.stream(numbers).allMatch(number -> number >= 0)) {
            return part(streets.matrix(), numbers);
        }
        // Trucks move: kept, their positions would make the matrix grow all day.
        Matrix wanted = streets.network().matrix(streets.matrix(), places);
        return travel(wanted, () -> roads.matrix(open, places), places.size());
    }

    private Streets under(RoadConditions even) {
        RoadNetwork network = roads.under(even);
        return Streets.of(network, network == roads ? open : network.matrix(lasting));
    }

    /// The usual case, without detours: a live plan waits for it.
    private static Travel part(Matrix all, int... numbers) {
        int n = numbers.length;
        int[] metres = new int[n * n];
        int[] seconds = new int[n * n];
        for (int from = 0; from < n; from++) {
            for (int to = 0; to < n; to++) {
                metres[from * n + to] = all.metres(numbers[from], numbers[to]);
                seconds[from * n + to] = all.seconds(numbers[from], numbers[to]);
            }
        }
        return Travel.full(n, metres, seconds);
    }

    /// Where no way is left, the usual one is reckoned with: containers behind a closure are not
    /// planned at all, and a site or a truck behind one must not leave the whole city without a
    /// plan. An alarm says so.
    ///
    /// @param wanted by the streets as they are
    static Travel travel(Matrix wanted, Supplier<Matrix> onUsualDays, int n) {
        boolean complete = wanted.isComplete();
        Matrix usual = complete ? wanted : onUsualDays.get();
        int[] metres = new int[n * n];
        int[] seconds = new int[n * n];
        for (int from = 0; from < n; from++) {
            for (int to = 0; to < n; to++) {
                Matrix known = complete || wanted.reaches(from, to) ? wanted : usual;
                metres[from * n + to] = known.metres(from, to);
                seconds[from * n + to] = known.seconds(from, to);
            }
        }
        return Travel.full(n, metres, seconds);
    }
}
