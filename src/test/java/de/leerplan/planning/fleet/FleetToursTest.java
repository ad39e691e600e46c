package de.leerplan.planning.fleet;

import static org.assertj.core.api.Assertions.assertThat;

import de.leerplan.planning.search.Budget;
import de.leerplan.planning.search.Cooling;
import de.leerplan.planning.search.Neighbours;
import de.leerplan.planning.search.Search;

import org.junit.jupiter.api.Test;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;

class FleetToursTest {
    private static final int PROBLEMS = 700;

    private static long slowly(FleetProblem problem, FleetTours tours) {
        Timetable timetable = new Timetable(problem);
        long price = 0;
        for (int vehicle = 0; vehicle < problem.vehicles().size(); vehicle++) {
            Timetable.Day day = timetable.of(vehicle, tours.order(vehicle));
            assertThat(day.broken()).isZero();
            price += new SlowJudge(problem, vehicle).price(day.events());
        }
        for (int visit = 0; visit < problem.visits().size(); visit++) {
            boolean absent = tours.tourOf(visit) == FleetTours.NOWHERE;
            price += absent ? problem.visits().get(visit).absence() : 0;
        }
        return price;
    }

    @Test
    void afterEveryStepThePriceIsWhatTheObviousCalculatorSays() {
        for (int seed = 0; seed < PROBLEMS; seed++) {
            FleetProblem problem = RandomProblem.of(12, 3, 2, seed);
            if (!SoundProblems.everyTruckGetsHome(problem)) {
                continue;
            }
            FleetTours tours = new FleetTours(problem);
            Neighbours near =
                    new Neighbours(12, 11, (a, b) -> problem.travel().metres(1 + a, 1 + b));
            Search search = new Search(tours, near, Orders.WEIGHTS, seed);
            search.construct();
            for (int step = 0; step < 12; step++) {
                assertThat(Math.round(tours.price()))
                        .as("seed %d, step %d", seed, step)
                        .isEqualTo(slowly(problem, tours));
                search.run(Budget.ofSteps(1), new Cooling(100_000, 100_000));
            }
        }
    }

    /// Known tours that are late by now are not taken over as they are.
    @Test
    void whatATourTakesIsInTimeAndFits() {
        int late = 0;
        for (FleetProblem problem : SoundProblems.of(12, 2, 2, 0, 300)) {
            FleetTours tours = new FleetTours(problem);
            Timetable timetable = new Timetable(problem);
            int[] order = IntStream.range(0, 12).toArray();
            for (int n = 1; n <= order.length; n++) {
                int[] some = Arrays.copyOf(order, n);
                boolean sound = timetable.judge(0, some).broken() == 0;
                assertThat(tours.append(0, some)).isEqualTo(sound);
                late += sound ? 0 : 1;
                tours.clear();
            }
        }
        assertThat(late).isPositive();
    }

    @Test
    void aVisitThatIsTooBigByAnyMeasureIsRefused() {
        int refused = 0;
        for (FleetProblem problem : SoundProblems.of(3, 1, 1, 0, 100)) {
            Vehicle truck = problem.vehicles().get(0);
            Visit v = problem.visits().get(0);
            int[][] sizes = {
                {truck.volume() + 1, 1},
                {1, truck.mass() + 1},
                {Math.min(truck.volume(), truck.dayVolume()) + 1, 1}
            };
            for (int[] size : sizes) {
                Visit big = Visits.sized(v, size[0], size[1], v.group());
                FleetProblem one = problem.withVisits(List.of(big));
                assertThat(one.suits(0, 0)).isFalse();
                assertThat(new FleetTours(one).append(0, 0)).isFalse();
                Timetable.Day day = new Timetable(one).of(0, 0);
                assertThat(day.broken()).isPositive();
                assertThat(new SlowJudge(one, 0).faults(day.events())).isNotEmpty();
                refused++;
            }
        }
        assertThat(refused).isGreaterThan(100);
    }

    @Test
    void aLoadThatNoSiteTakesIsLeftWhereItIs() {
        int left = 0;
        for (FleetProblem problem : SoundProblems.of(6, 2, 1, 0, 100)) {
            BitSet one = new BitSet();
            one.set(0);
            Dump site = problem.dumps().get(0);
            FleetProblem choosy =
                    new FleetProblem(
                            problem.travels(),
                            problem.visits(),
                            problem.vehicles(),
                            List.of(
                                    new Dump(
                                            site.place(),
                                            one,
                                            site.service(),
                                            site.opens(),
                                            site.closes())),
                            problem.allowed(),
                            problem.halts(),
                            problem.paces());
            FleetTours tours = new FleetTours(choosy);
            for (int visit = 0; visit < 6; visit++) {
                if (choosy.visits().get(visit).group() == 1) {
                    assertThat(tours.append(0, visit)).isFalse();
                    assertThat(new Timetable(choosy).judge(0, visit).broken()).isPositive();
                    left++;
                }
            }
        }
        assertThat(left).isGreaterThan(40);
    }

    @Test
    void theSearchFindsCheaperToursThanItStartsWith() {
        FleetProblem problem = SoundProblems.one(60, 5, 2, 7);
        FleetSearch search = new FleetSearch(problem, 1);
        search.construct();
        long before = search.price();

        search.improve(Budget.ofSteps(3_000), 1);

        assertThat(search.price()).isLessThan(before);
    }
}
