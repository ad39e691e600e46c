package de.leerplan.planning.fleet;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Random;

/// A day that is a little too long: one that was in time, squeezed until it is not. Then a truck
/// unloads where that is fastest rather than cheapest, and splits a break of driving so that its
/// first part falls into a wait.
class SqueezedTourTest {
    private static final int VISITS = 7;
    private static final int ALWAYS = 1_000_000;

    private int sound;
    private int broken;
    private int faster;
    private int split;

    @Test
    void theSearchTheTimetableAndTheObviousCalculatorAgreeOnWhatIsStillInTime() {
        for (int seed = 0; seed < 6_000; seed++) {
            FleetProblem problem = thrifty(RandomProblem.of(VISITS, 1, 3, seed));
            int[] order = RandomProblem.order(problem, seed);
            Timetable.Day day = new Timetable(problem).of(0, order);
            boolean some = order.length > 0 && day.broken() == 0;
            if (some && (unloadings(day).cardinality() > 1 || halts(day))) {
                squeeze(problem, order, day, seed);
            }
        }
        assertThat(sound).isGreaterThan(150);
        assertThat(broken).isGreaterThan(1_000);
        assertThat(faster).isGreaterThan(50);
        assertThat(split).isGreaterThan(30);
    }

    // With a dear metre and a cheap minute, what is cheapest is seldom what is fastest.
    private static FleetProblem thrifty(FleetProblem problem) {
        Vehicle v = problem.vehicles().get(0);
        return problem.withVehicles(List.of(truck(v, v.latestEnd(), 20 * v.distance())));
    }

    private static boolean halts(Timetable.Day day) {
        return day.events().stream()
                .anyMatch(e -> e.kind() == Event.Kind.REST && e.index() != Event.BY_THE_CLOCK);
    }

    private void squeeze(FleetProblem problem, int[] order, Timetable.Day day, int seed) {
        Random random = new Random(seed);
        String where = "seed " + seed;
        int visit = order[random.nextInt(order.length)];
        boolean each = halts(day);
        for (Event event : day.events()) {
            int before = event.start() - 1 - random.nextInt(300);
            if (event.kind() == Event.Kind.END) {
                Vehicle v = problem.vehicles().get(0);
                List<Vehicle> early = List.of(truck(v, before, v.distance()));
                compare(problem.withVehicles(early), order, day, where + ", home");
            } else if (event.kind() == Event.Kind.VISIT && (each || event.index() == visit)) {
                List<Visit> visits = new ArrayList<>(problem.visits());
                visits.set(event.index(), closing(visits.get(event.index()), before));
                compare(problem.withVisits(visits), order, day, where);
            }
        }
    }

    private void compare(FleetProblem problem, int[] order, Timetable.Day before, String where) {
        Timetable.Day day = new Timetable(problem).of(0, order);
        SlowJudge judge = new SlowJudge(problem, 0);
        FleetTours tours = new FleetTours(problem);
        boolean fits = day.broken() == 0;
        assertThat(judge.faults(day.events()).isEmpty()).as(where).isEqualTo(fits);
        assertThat(tours.append(0, order)).as(where).isEqualTo(fits);
        if (fits) {
            long absent = problem.visits().stream().mapToLong(Visit::absence).sum();
            for (int visit : order) {
                absent -= problem.visits().get(visit).absence();
            }
            assertThat(day.price()).as(where).isEqualTo(judge.price(day.events()));
            assertThat(Math.round(tours.price())).as(where).isEqualTo(day.price() + absent);
        }
        sound += fits ? 1 : 0;
        broken += fits ? 0 : 1;
        split += fits && splits(problem, day) ? 1 : 0;
        faster += fits && !unloadings(day).equals(unloadings(before)) ? 1 : 0;
    }

    private static boolean splits(FleetProblem problem, Timetable.Day day) {
        return day.events().stream()
                .filter(e -> e.kind() == Event.Kind.REST && e.index() != Event.BY_THE_CLOCK)
                .anyMatch(e -> problem.halts().get(e.index()).kind() == Halt.Kind.FIRST_PART);
    }

    // Before which visits it unloads.
    private static BitSet unloadings(Timetable.Day day) {
        BitSet gaps = new BitSet();
        int gap = 0;
        for (Event event : day.events()) {
            gap += event.kind() == Event.Kind.VISIT ? 1 : 0;
            if (event.kind() == Event.Kind.UNLOADING) {
                gaps.set(gap);
            }
        }
        return gaps;
    }

    /// Where nothing is waited for, the fastest unloadings are the ones that get a truck home.
    @Test
    void ifAnyUnloadingsGetTheTruckHomeInTimeItFindsThem() {
        int home = 0;
        int late = 0;
        for (int seed = 0; seed < 3_000; seed++) {
            FleetProblem problem = thrifty(calm(RandomProblem.of(VISITS, 1, 3, seed)));
            int[] order = RandomProblem.order(problem, seed);
            Timetable.Day day = new Timetable(problem).of(0, order);
            if (day.broken() == 0 && unloadings(day).cardinality() > 1) {
                int end = day.events().getLast().finish() - 1 - new Random(seed).nextInt(60);
                Vehicle truck = problem.vehicles().get(0).until(end);
                FleetProblem tight = problem.withVehicles(List.of(truck));
                boolean any = new SlowJudge(tight, 0).someUnloadingsAreInTime(order);
                assertThat(new Timetable(tight).judge(0, order).broken() == 0)
                        .as("seed %d", seed)
                        .isEqualTo(any);
                home += any ? 1 : 0;
                late += any ? 0 : 1;
            }
        }
        assertThat(List.of(home, late)).allMatch(times -> times > 50);
    }

    private static FleetProblem calm(FleetProblem problem) {
        Vehicle truck = problem.vehicles().get(0).limited(Battery.NONE, Driving.NONE).until(ALWAYS);
        return new FleetProblem(
                problem.travels(),
                problem.visits().stream().map(visit -> opening(visit)).toList(),
                List.of(truck),
                problem.dumps().stream()
                        .map(d -> new Dump(d.place(), d.groups(), d.service(), 0, ALWAYS))
                        .toList(),
                problem.allowed(),
                List.of(),
                Paces.EVEN);
    }

    private static Visit opening(Visit v) {
        return hours(v, 0, ALWAYS);
    }

    private static Visit closing(Visit v, int closes) {
        return hours(v, Math.min(v.opens(), closes), closes);
    }

    private static Visit hours(Visit v, int opens, int closes) {
        return Visits.timed(v, opens, closes, v.due(), v.lateness());
    }

    private static Vehicle truck(Vehicle v, int latestEnd, long distance) {
        return new Vehicle(
                v.start(),
                v.end(),
                v.departs(),
                v.idle(),
                v.volume(),
                v.mass(),
                v.loadedVolume(),
                v.loadedMass(),
                v.loadedGroup(),
                v.dayVolume(),
                v.dayVisits(),
                v.ends(),
                latestEnd,
                v.rest(),
                v.use(),
                distance,
                v.time(),
                v.overtime(),
                v.battery(),
                v.driving(),
                v.roads());
    }
}
