package de.leerplan.planning.fleet;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Random;

/// Made-up problems with everything in them: groups, loads at the start, windows, breaks, day
/// limits, short shifts, sites and chargers with hours, unlike vehicles, and, for odd seeds, hours
/// of different paces. [RandomProblemTest] says how often each of it matters. The same seed gives
/// the same problem.
public final class RandomProblem {
    private static final int GROUPS = 2;
    private static final int HOUR = 3600;
    private static final int CHARGERS = 2;
    private static final double[] PACES = {
        0.5, 0.8, 0.85, 0.9, 0.95, 1, 1, 1, 1.05, 1.1, 1.2, 1.25, 1.5, 1.75, 2.3, 4
    };

    private final Random random;
    private final int places;
    private boolean electric;
    private boolean limitedDriving;

    private RandomProblem(long seed, int places) {
        random = new Random(seed);
        this.places = places;
    }

    public static FleetProblem of(int visits, int vehicles, int dumps, long seed) {
        RandomProblem made = new RandomProblem(seed, 1 + visits + dumps + vehicles + CHARGERS);
        made.chooseRules();
        List<Visit> asked = new ArrayList<>();
        for (int i = 0; i < visits; i++) {
            asked.add(made.visit(1 + i, vehicles));
        }
        List<Dump> sites = new ArrayList<>();
        for (int i = 0; i < dumps; i++) {
            sites.add(made.dump(1 + visits + i, i));
        }
        List<Vehicle> fleet = new ArrayList<>();
        List<BitSet> allowed = new ArrayList<>();
        for (int i = 0; i < vehicles; i++) {
            fleet.add(made.supplied(made.vehicle(1 + visits + dumps + i)));
            allowed.add(made.allowed(visits));
        }
        List<Halt> halts = made.halts(1 + visits + dumps + vehicles);
        Travel travel = made.travel();
        Random classes = new Random(~seed);
        return new FleetProblem(
                List.of(travel, goingRound(travel, classes)),
                asked,
                fleet.stream().map(truck -> truck.on(classes.nextInt(2))).toList(),
                sites,
                allowed,
                halts,
                seed % 2 == 0 ? Paces.EVEN : paces(seed));
    }

    /// Paces of a made-up day, with night and rush hours anywhere.
    static Paces paces(long seed) {
        Random random = new Random(31 * seed + 7);
        int hour = 900 << random.nextInt(3);
        return new Paces(
                hour,
                random.ints(30 * HOUR / hour, 0, PACES.length)
                        .mapToDouble(i -> PACES[i])
                        .toArray());
    }

    private void chooseRules() {
        electric = random.nextInt(3) == 0;
        limitedDriving = random.nextInt(3) == 0;
    }

    private Vehicle supplied(Vehicle v) {
        Battery battery = electric && random.nextInt(3) > 0 ? battery() : Battery.NONE;
        Driving driving = limitedDriving ? driving() : Driving.NONE;
        return v.limited(battery, driving);
    }

    private Battery battery() {
        int full = 12_000 + random.nextInt(30_000);
        int left = full / 3 + random.nextInt(full / 2);
        return new Battery(left, full, 1, random.nextInt(400), 8 + random.nextInt(8));
    }

    private Driving driving() {
        int stretch = 2_500 + random.nextInt(4_000);
        return new Driving(
                stretch - random.nextInt(1_000), stretch, 6_000 + random.nextInt(12_000));
    }

    private List<Halt> halts(int firstPlace) {
        List<Halt> halts = new ArrayList<>();
        for (int i = 0; electric && i < CHARGERS; i++) {
            int length = i == 0 ? 1800 : 2700;
            int power = 5 + random.nextInt(8);
            halts.add(
                    new Halt(
                            Halt.Kind.CHARGING,
                            i == 0 && random.nextBoolean() ? 0 : firstPlace + i,
                            length,
                            power,
                            6 * HOUR,
                            i == 0 ? 20 * HOUR : (8 + random.nextInt(4)) * HOUR));
        }
        if (limitedDriving) {
            halts.add(Halt.rest(Halt.Kind.BREAK, 2700));
            halts.add(Halt.rest(Halt.Kind.FIRST_PART, 900));
            halts.add(Halt.rest(Halt.Kind.SECOND_PART, 1800));
        }
        return halts;
    }

    private Travel travel() {
        int[] x = random.ints(places, 0, 10_000).toArray();
        int[] y = random.ints(places, 0, 10_000).toArray();
        int[] metres = new int[places * places];
        int[] times = new int[places * places];
        for (int from = 0; from < places; from++) {
            for (int to = 0; to < places; to++) {
                double way = Math.hypot(x[from] - x[to], y[from] - y[to]);
                double slower = from == to ? 0 : 1 + 0.2 * random.nextDouble();
                metres[from * places + to] = (int) Math.round(way * slower);
                times[from * places + to] = (int) Math.round(way * slower / 6);
            }
        }
        return Travel.full(places, metres, times);
    }

    /// The same places for trucks that may not cross a river between them, but far away.
    private static Travel goingRound(Travel travel, Random random) {
        int places = travel.places();
        int[] metres = new int[places * places];
        int[] times = new int[places * places];
        long south = random.nextLong();
        for (int from = 0; from < places; from++) {
            for (int to = 0; to < places; to++) {
                boolean across = ((south >> from ^ south >> to) & 1) != 0;
                metres[from * places + to] = travel.metres(from, to) + (across ? 2_500 : 0);
                times[from * places + to] = travel.time(from, to) + (across ? 400 : 0);
            }
        }
        return Travel.full(places, metres, times);
    }

    private Visit visit(int place, int vehicles) {
        boolean tight = random.nextInt(5) == 0;
        int opens = tight ? 6 * HOUR + random.nextInt(6 * HOUR) : 0;
        int former = random.nextInt(3) == 0 ? random.nextInt(vehicles) : Visit.NO_TRUCK;
        boolean urgent = random.nextInt(6) == 0;
        return new Visit(
                place,
                50 + random.nextInt(200),
                30 + random.nextInt(150),
                random.nextInt(4) == 0 ? 1 : 0,
                60 + random.nextInt(600),
                opens,
                tight ? opens + HOUR + random.nextInt(2 * HOUR) : 24 * HOUR,
                urgent ? 8 * HOUR + random.nextInt(4 * HOUR) : Integer.MAX_VALUE,
                urgent ? 500 : 0,
                random.nextInt(4) == 0 ? random.nextInt(2_000_000) : random.nextInt(20_000_000),
                former,
                random.nextInt(2) * 60_000L);
    }

    private Dump dump(int place, int number) {
        BitSet groups = new BitSet();
        groups.set(number % GROUPS);
        groups.set(random.nextInt(GROUPS));
        if (number == 0) {
            groups.set(0, GROUPS);
        }
        int service = 300 + random.nextInt(900);
        if (random.nextInt(3) > 0) {
            return new Dump(place, groups, service, 0, 24 * HOUR);
        }
        int opens = (5 + random.nextInt(4)) * HOUR;
        return new Dump(place, groups, service, opens, opens + (3 + random.nextInt(5)) * HOUR);
    }

    private Vehicle vehicle(int start) {
        int departs = 5 * HOUR + random.nextInt(4 * HOUR);
        boolean idle = random.nextBoolean();
        boolean loaded = !idle && random.nextBoolean();
        int ends = departs + shift();
        return new Vehicle(
                idle ? 0 : start,
                random.nextInt(4) == 0 ? start : 0,
                departs,
                idle,
                300 + random.nextInt(900),
                300 + random.nextInt(300),
                loaded ? random.nextInt(300) : 0,
                loaded ? random.nextInt(200) : 0,
                loaded ? random.nextInt(GROUPS) : -1,
                random.nextInt(5) == 0 ? 300 + random.nextInt(900) : Integer.MAX_VALUE,
                random.nextInt(5) == 0 ? 4 : Integer.MAX_VALUE,
                ends,
                Math.max(departs, ends) + HOUR + random.nextInt(HOUR),
                rest(departs),
                random.nextInt(2) * 100_000L,
                110,
                2000,
                3000);
    }

    // Long, short, or already over.
    private int shift() {
        return switch (random.nextInt(6)) {
            case 0 -> -random.nextInt(HOUR);
            case 1, 2 -> HOUR + random.nextInt(3 * HOUR);
            default -> 6 * HOUR + random.nextInt(4 * HOUR);
        };
    }

    private Rest rest(int departs) {
        if (random.nextInt(4) == 0) {
            return Rest.NONE;
        }
        boolean soon = random.nextInt(3) == 0;
        return new Rest(
                departs + random.nextInt(soon ? HOUR : 4 * HOUR),
                departs + (soon ? 1 : 4) * HOUR + random.nextInt(2 * HOUR),
                1800,
                departs + (soon ? 2 : 6) * HOUR,
                random.nextInt(4) == 0);
    }

    private BitSet allowed(int visits) {
        BitSet allowed = new BitSet();
        for (int visit = 0; visit < visits; visit++) {
            allowed.set(visit, random.nextInt(5) > 0);
        }
        return allowed;
    }
}
