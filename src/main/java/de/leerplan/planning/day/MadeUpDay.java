package de.leerplan.planning.day;

import de.leerplan.planning.fleet.Dump;
import de.leerplan.planning.fleet.FleetProblem;
import de.leerplan.planning.fleet.Paces;
import de.leerplan.planning.fleet.Rest;
import de.leerplan.planning.fleet.Travel;
import de.leerplan.planning.fleet.Vehicle;
import de.leerplan.planning.fleet.Visit;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Random;

/// A made-up day of a city of 12 by 10 kilometres, to measure the planner on: all containers must
/// be emptied, a tenth of them before ten o'clock; trucks unload at one of two sites.
final class MadeUpDay {
    private static final int HOUR = 3600;

    /// Number of the first container's place, after the depot and two sites.
    static final int FIRST = 3;

    private static final int MUST_GO = 100_000_000;
    private static final int UNREST = 60_000;
    private static final double METRES_PER_SECOND = 25 / 3.6;

    private final int trucks;
    private final List<Visit> visits = new ArrayList<>();
    private final CityBench.FleetWays ways;

    MadeUpDay(int stops, int trucks, long seed) {
        Random random = new Random(seed);
        int places = FIRST + stops;
        int[] x = random.ints(places, 0, 12_000).toArray();
        int[] y = random.ints(places, 0, 10_000).toArray();
        this(CityBench.FleetWays.alike(travel(x, y)), trucks, random);
    }

    /// A day in a city of which the ways are known: the depot, two sites, then the containers.
    MadeUpDay(CityBench.FleetWays ways, int trucks, Random random) {
        this.ways = ways;
        this.trucks = trucks;
        int stops = ways.containers();
        for (int i = 0; i < stops; i++) {
            int closes = random.nextInt(10) == 0 ? 10 * HOUR : 24 * HOUR;
            int service = 60 + random.nextInt(120);
            visits.add(
                    visit(FIRST + i, 2000 + random.nextInt(4000), service, closes, Visit.NO_TRUCK));
        }
    }

    private static Travel travel(int[] x, int[] y) {
        int places = x.length;
        int[] metres = new int[places * places];
        int[] seconds = new int[places * places];
        for (int from = 0; from < places; from++) {
            for (int to = 0; to < places; to++) {
                double way = 1.3 * Math.hypot(x[from] - x[to], y[from] - y[to]);
                metres[from * places + to] = (int) way;
                seconds[from * places + to] = (int) (way / METRES_PER_SECOND);
            }
        }
        return Travel.full(places, metres, seconds);
    }

    private static Visit visit(int place, int volume, int service, int closes, int former) {
        return new Visit(
                place,
                volume,
                volume / 4,
                0,
                service,
                6 * HOUR,
                closes,
                Integer.MAX_VALUE,
                0,
                MUST_GO,
                former,
                former == Visit.NO_TRUCK ? 0 : 2 * UNREST);
    }

    /// The problem when only the first `count` stops are known and crews know `plan`.
    FleetProblem first(int count, List<int[]> plan) {
        int[] former = new int[count];
        Arrays.fill(former, Visit.NO_TRUCK);
        for (int truck = 0; truck < plan.size(); truck++) {
            for (int visit : plan.get(truck)) {
                former[visit] = truck;
            }
        }
        List<Visit> known = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            Visit v = visits.get(i);
            known.add(visit(v.place(), v.volume(), v.service(), v.closes(), former[i]));
        }
        List<Vehicle> vehicles = new ArrayList<>();
        List<BitSet> allowed = new ArrayList<>();
        for (int truck = 0; truck < trucks; truck++) {
            int roads = ways.classes().get(truck % ways.classes().size());
            vehicles.add(truck().on(roads));
            allowed.add(reachable(ways.barred().get(roads), count));
        }
        BitSet group = new BitSet();
        group.set(0);
        return new FleetProblem(
                ways.tables(),
                known,
                vehicles,
                List.of(
                        new Dump(1, group, 900, 6 * HOUR, 18 * HOUR),
                        new Dump(2, group, 900, 6 * HOUR, 18 * HOUR)),
                allowed,
                List.of(),
                Paces.EVEN);
    }

    private static BitSet reachable(BitSet barred, int count) {
        BitSet reachable = new BitSet();
        for (int visit = 0; visit < count; visit++) {
            reachable.set(visit, !barred.get(FIRST + visit));
        }
        return reachable;
    }

    private static Vehicle truck() {
        int begin = 6 * HOUR;
        Rest rest = new Rest(begin + 4 * HOUR, begin + 6 * HOUR, HOUR / 2, begin + 6 * HOUR, false);
        return new Vehicle(
                0,
                0,
                begin,
                true,
                60_000,
                20_000,
                0,
                0,
                -1,
                Integer.MAX_VALUE,
                Integer.MAX_VALUE,
                begin + 8 * HOUR,
                begin + 9 * HOUR,
                rest,
                0,
                110,
                2000,
                3000);
    }
}
