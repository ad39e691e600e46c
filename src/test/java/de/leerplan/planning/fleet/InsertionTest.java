package de.leerplan.planning.fleet;

import static org.assertj.core.api.Assertions.assertThat;

import de.leerplan.planning.search.Tours;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.OptionalLong;
import java.util.stream.IntStream;

/// What the search says in constant time of an insertion among unloadings, charges and breaks,
/// against laying the longer tour in every way that comes into question, see [SlowInsertion].
class InsertionTest {
    private static final int VISITS = 10;
    private static final int LAST = VISITS - 1;
    private static final int ALWAYS = 1_000_000;

    private int allowed;
    private int forbidden;
    private int limited;
    private int unloading;
    private int halting;
    private int waiting;

    @Test
    void aVisitFitsExactlyWhereOneOfTheToursThatComeIntoQuestionDoes() {
        for (int seed = 0; seed < 250; seed++) {
            FleetProblem problem = RandomProblem.of(VISITS, 1, 2, seed);
            if (SoundProblems.everyTruckGetsHome(problem)) {
                insertEverywhere(problem, "seed " + seed, false);
            }
        }
        for (int seed = 250; seed < 2_000; seed++) {
            FleetProblem problem = RandomProblem.of(VISITS, 1, 2, seed);
            if (haltsForTwoReasons(problem)) {
                insertEverywhere(problem, "seed " + seed, false);
            }
        }
        assertThat(List.of(allowed, forbidden, limited, unloading)).allMatch(times -> times > 130);
        assertThat(halting).isGreaterThan(35);
    }

    // A tour of the first visits halts, and its crew needs a break by the clock as well.
    private static boolean haltsForTwoReasons(FleetProblem problem) {
        Vehicle truck = problem.vehicles().get(0);
        if (truck.rest().taken()
                || !Supplies.limit(truck)
                || !SoundProblems.everyTruckGetsHome(problem)) {
            return false;
        }
        FleetTours tours = new FleetTours(problem);
        boolean halts = false;
        for (int visit = 0; visit < LAST; visit++) {
            tours.append(0, visit);
        }
        for (int visit : tours.order(0)) {
            halts |= tours.at.get(visit, Positions.HALT) != Sites.NONE;
        }
        return halts && tours.at.get(VISITS, Positions.LATEST_FRESH) < truck.latestEnd();
    }

    @Test
    void itCostsWhatTheCheapestOfThemCostsMore() {
        for (int seed = 0; seed < 300; seed++) {
            insertEverywhere(calm(seed), "seed " + seed, true);
        }
        assertThat(List.of(allowed, limited, unloading, waiting)).allMatch(times -> times > 150);
        assertThat(halting).isGreaterThan(35);
    }

    // Some visits open late, but nothing closes, no crew rests by the clock, and only the visit put
    // in can be late or is not known to a crew; what it delays, later waits make up for.
    private static FleetProblem calm(int seed) {
        FleetProblem problem = RandomProblem.of(VISITS, 1, 2, 2L * seed);
        List<Visit> visits =
                IntStream.range(0, VISITS)
                        .mapToObj(i -> calm(problem.visits().get(i), i == LAST))
                        .toList();
        List<Dump> dumps =
                problem.dumps().stream()
                        .map(d -> new Dump(d.place(), d.groups(), d.service(), 0, ALWAYS))
                        .toList();
        List<Halt> halts = problem.halts().stream().map(InsertionTest::calm).toList();
        Vehicle truck = problem.vehicles().get(0).until(ALWAYS);
        return new FleetProblem(
                problem.travels(),
                visits,
                List.of(truck),
                dumps,
                problem.allowed(),
                halts,
                Paces.EVEN);
    }

    private static Visit calm(Visit v, boolean putIn) {
        return Visits.timed(v, putIn ? 0 : v.opens(), ALWAYS, putIn ? 30_000 : ALWAYS, 500);
    }

    private static Halt calm(Halt h) {
        return new Halt(h.kind(), h.place(), h.length(), h.power(), 0, ALWAYS);
    }

    private void insertEverywhere(FleetProblem problem, String where, boolean priced) {
        FleetTours tours = new FleetTours(problem);
        for (int visit = 0; visit < LAST; visit++) {
            tours.append(0, visit);
        }
        for (int visit = priced ? LAST : 0; visit < VISITS; visit++) {
            if (tours.tourOf(visit) == Tours.NOWHERE) {
                for (int place = 0; place <= tours.size(0); place++) {
                    insert(tours, visit, place, where, priced);
                }
            }
        }
    }

    private void insert(FleetTours tours, int visit, int place, String seed, boolean priced) {
        String where = "%s, %d at %d of %d".formatted(seed, visit, place, tours.size(0));
        int position = place == 0 ? VISITS : tours.order(0)[place - 1];
        double said =
                tours.mayTake(visit, 0)
                        ? tours.added(visit, position, Tours.FORBIDDEN)
                        : Tours.FORBIDDEN;
        SlowInsertion slow = new SlowInsertion(tours, visit, place);
        OptionalLong cheapest = slow.cheapest();

        assertThat(said < Tours.FORBIDDEN).as(where).isEqualTo(cheapest.isPresent());
        if (priced && cheapest.isPresent() && !slow.savesTime()) {
            assertThat(Math.round(said)).as(where).isEqualTo(cheapest.getAsLong());
        }
        allowed += cheapest.isPresent() ? 1 : 0;
        forbidden += cheapest.isPresent() ? 0 : 1;
        limited += tours.tables.limited[0] ? 1 : 0;
        unloading += cheapest.isPresent() && slow.unloads() ? 1 : 0;
        halting += cheapest.isPresent() && slow.halts() ? 1 : 0;
        waiting += cheapest.isPresent() && slow.waits() ? 1 : 0;
    }
}
