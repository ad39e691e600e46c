package de.leerplan.planning.fleet;

import static org.assertj.core.api.Assertions.assertThat;

import de.leerplan.planning.search.Tours;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.stream.IntStream;

/// What the search says of an insertion in constant time, against laying the longer tour.
class DetourTest {
    private static final int VISITS = 9;
    private static final int PROBLEMS = 1_500;

    // Trucks with room for everything, so that it is time alone that decides.
    private static FleetProblem roomy(int seed) {
        FleetProblem problem = RandomProblem.of(VISITS, 1, 2, seed);
        List<Visit> light = problem.visits().stream().map(DetourTest::light).toList();
        Vehicle truck = problem.vehicles().get(0).empty().limited(Battery.NONE, Driving.NONE);
        return new FleetProblem(
                problem.travels(),
                light,
                List.of(truck),
                problem.dumps(),
                problem.allowed(),
                List.of(),
                problem.paces());
    }

    private static Visit light(Visit v) {
        return Visits.sized(v, 1, 1, 0);
    }

    @Test
    void anInsertionIsInTimeExactlyIfTheLongerTourIs() {
        int fits = 0;
        int late = 0;
        for (int seed = 0; seed < PROBLEMS; seed++) {
            FleetProblem problem = roomy(seed);
            if (!SoundProblems.everyTruckGetsHome(problem)) {
                continue;
            }
            FleetTours tours = new FleetTours(problem);
            Timetable timetable = new Timetable(problem);
            for (int visit = 0; visit < VISITS - 1; visit++) {
                tours.append(0, visit);
            }
            for (int visit = 0; visit < VISITS; visit++) {
                if (tours.tourOf(visit) != Tours.NOWHERE || !tours.mayTake(visit, 0)) {
                    continue;
                }
                int[] order = tours.order(0);
                for (int place = 0; place <= order.length; place++) {
                    int position = place == 0 ? VISITS : order[place - 1];
                    boolean said = tours.added(visit, position, Tours.FORBIDDEN) < Tours.FORBIDDEN;
                    boolean is = timetable.judge(0, with(order, place, visit)).broken() == 0;
                    assertThat(said).as("seed %d, %d at %d", seed, visit, place).isEqualTo(is);
                    fits += is ? 1 : 0;
                    late += is ? 0 : 1;
                }
            }
        }
        assertThat(fits).isGreaterThan(PROBLEMS);
        assertThat(late).isGreaterThan(PROBLEMS);
    }

    private static int[] with(int[] order, int place, int visit) {
        return IntStream.rangeClosed(0, order.length)
                .map(i -> i < place ? order[i] : i == place ? visit : order[i - 1])
                .toArray();
    }
}
