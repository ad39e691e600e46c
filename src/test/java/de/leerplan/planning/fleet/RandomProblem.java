package de.leerplan.planning.fleet;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/// Made-up problems with everything in them: groups, loads at the start, windows, breaks, day
/// limits, short shifts, sites and chargers with hours, trucks that differ in all that they have
/// and cost, streets as of [RandomWays], and, for odd seeds, hours of different paces. One problem
/// in three is made of whole steps of time, way and load, so that much of it is just in time, just
/// full or equally good. [RandomProblemTest] says how often each of it matters. The same seed gives
/// the same problem.
public final class RandomProblem {
    private static final int GROUPS = 2;
    private static final int HOUR = 3600;
    private static final int CHARGERS = 2;
    private static final double[] PACES = {
        0.5, 0.8, 0.85, 0.9, 0.95, 1, 1, 1, 1.05, 1.1, 1.2, 1.25, 1.5, 1.75, 2.3, 4
    };

    private final Random random;

    // 1 where anything goes.
    private final int stepOfTime;
    private final int stepOfMetres;
    private final int stepOfLoad;
    private final boolean oneTariff;
    private final long[] prices = new long[3];
    private boolean electric;
    private boolean limitedDriving;

    private RandomProblem(long seed) {
        random = new Random(seed);
        oneTariff = seed / 2 % 2 == 0;
        boolean coarse = random.nextInt(3) == 0;
        stepOfTime = coarse ? 300 : 1;
        stepOfMetres = coarse ? 500 : 1;
        stepOfLoad = coarse ? 50 : 1;
    }

    public static FleetProblem of(int visits, int vehicles, int dumps, long seed) {
        RandomProblem made = new RandomProblem(seed);
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
        int places = 1 + visits + dumps + vehicles + CHARGERS;
        return new FleetProblem(
                RandomWays.of(made.random, places, made.stepOfMetres, made.stepOfTime),
                asked,
                fleet.stream().map(truck -> truck.on(made.random.nextInt(2))).toList(),
                sites,
                allowed,
                halts,
                seed % 2 == 0 ? Paces.EVEN : paces(seed));
    }

    /// Some of the visits in any order, or all, or none; two times in three only such as the first
    /// truck may make.
    static int[] order(FleetProblem problem, long seed) {
        Random random = new Random(seed);
        int most = problem.visits().size();
        List<Integer> shuffled = new ArrayList<>(IntStream.range(0, most).boxed().toList());
        Collections.shuffle(shuffled, random);
        boolean any = random.nextInt(3) == 0;
        return shuffled.stream()
                .limit(random.nextInt(most + 1))
                .filter(visit -> any || problem.suits(0, visit))
                .mapToInt(i -> i)
                .toArray();
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

    private int time(int exact) {
        return exact / stepOfTime * stepOfTime;
    }

    private int metres(int exact) {
        return exact / stepOfMetres * stepOfMetres;
    }

    private int load(int exact) {
        return exact / stepOfLoad * stepOfLoad;
    }

    private void chooseRules() {
        electric = random.nextInt(5) < 2;
        limitedDriving = random.nextInt(5) < 2;
    }

    private Vehicle supplied(Vehicle v) {
        Battery battery = electric && random.nextInt(3) > 0 ? battery() : Battery.NONE;
        Driving driving = limitedDriving ? driving() : Driving.NONE;
        return v.limited(battery, driving);
    }

    private Battery battery() {
        int perMetre = 1 + random.nextInt(3);
        int full = metres(12_000 + random.nextInt(30_000));
        int left = metres(full / 3 + random.nextInt(full / 2));
        return new Battery(
                perMetre * left,
                perMetre * full,
                perMetre,
                perMetre * metres(random.nextInt(600)),
                8 + random.nextInt(perMetre * 10));
    }

    private Driving driving() {
        int stretch = time(2_500 + random.nextInt(4_000));
        int left = time(stretch - random.nextInt(1_000));
        int day = time(6_000 + random.nextInt(12_000));
        return new Driving(left, stretch, day, day / 300 % 2 == 0);
    }

    private List<Halt> halts(int firstPlace) {
        List<Halt> halts = new ArrayList<>();
        for (int i = 0; electric && i < CHARGERS; i++) {
            int length = i == 0 ? 1800 : 2700;
            int power = 5 + random.nextInt(24);
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

    private Visit visit(int place, int vehicles) {
        boolean tight = random.nextInt(5) == 0;
        int opens = tight ? time(6 * HOUR + random.nextInt(6 * HOUR)) : 0;
        int former = random.nextInt(3) == 0 ? random.nextInt(vehicles) : Visit.NO_TRUCK;
        boolean urgent = random.nextInt(6) == 0;
        int volume = 50 + random.nextInt(200);
        boolean waits = volume % 6 == 0;
        return new Visit(
                place,
                load(volume),
                load(30 + random.nextInt(150)),
                random.nextInt(4) == 0 ? 1 : 0,
                time(60 + random.nextInt(600)),
                opens,
                tight ? time(opens + HOUR + random.nextInt(2 * HOUR)) : 24 * HOUR,
                urgent ? time(8 * HOUR + random.nextInt(4 * HOUR)) : Integer.MAX_VALUE,
                urgent ? 200 + random.nextInt(600) : 0,
                waits ? 7 * HOUR + volume * 60 : 0,
                waits ? 3 * volume : 0,
                random.nextInt(4) == 0 ? random.nextInt(2_000_000) : random.nextInt(20_000_000),
                former,
                random.nextInt(2) * (20_000L + random.nextInt(80_000)));
    }

    private Dump dump(int place, int number) {
        BitSet groups = new BitSet();
        groups.set(number % GROUPS);
        groups.set(random.nextInt(GROUPS));
        if (number == 0) {
            groups.set(0, GROUPS);
        }
        int service = time(300 + random.nextInt(900));
        if (random.nextInt(3) > 0) {
            return new Dump(place, groups, service, 0, 24 * HOUR);
        }
        int opens = (5 + random.nextInt(4)) * HOUR;
        return new Dump(place, groups, service, opens, opens + (3 + random.nextInt(5)) * HOUR);
    }

    private Vehicle vehicle(int start) {
        int departs = time(5 * HOUR + random.nextInt(4 * HOUR));
        boolean idle = random.nextBoolean();
        boolean loaded = !idle && random.nextBoolean();
        int ends = departs + shift();
        return new Vehicle(
                idle ? 0 : start,
                random.nextInt(4) == 0 ? start : 0,
                departs,
                idle,
                load(300 + random.nextInt(900)),
                load(300 + random.nextInt(300)),
                loaded ? load(random.nextInt(300)) : 0,
                loaded ? load(random.nextInt(200)) : 0,
                loaded ? random.nextInt(GROUPS) : -1,
                random.nextInt(5) == 0 ? load(300 + random.nextInt(900)) : Integer.MAX_VALUE,
                random.nextInt(5) == 0 ? 4 : Integer.MAX_VALUE,
                ends,
                time(Math.max(departs, ends) + HOUR + random.nextInt(HOUR)),
                rest(departs),
                random.nextInt(2) * (50_000L + random.nextInt(100_000)),
                price(0, 60 + random.nextInt(100)),
                price(1, 1_500 + random.nextInt(1_000)),
                price(2, 1_000 + random.nextInt(4_000)));
    }

    // Its own, or that of the first truck, as in a city.
    private long price(int kind, long own) {
        if (!oneTariff || prices[kind] == 0) {
            prices[kind] = own;
        }
        return prices[kind];
    }

    // Long, short, or already over.
    private int shift() {
        return switch (random.nextInt(6)) {
            case 0 -> -time(random.nextInt(HOUR));
            case 1, 2 -> time(HOUR + random.nextInt(3 * HOUR));
            default -> time(6 * HOUR + random.nextInt(4 * HOUR));
        };
    }

    private Rest rest(int departs) {
        if (random.nextInt(4) == 0) {
            return Rest.NONE;
        }
        boolean soon = random.nextInt(3) == 0;
        int from = time(departs + random.nextInt(soon ? HOUR : 4 * HOUR));
        int to = time(departs + (soon ? 1 : 4) * HOUR + random.nextInt(2 * HOUR));
        boolean byTheMinute = random.nextInt(5) < 2;
        return new Rest(
                from,
                byTheMinute ? from : to,
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
