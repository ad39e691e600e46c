package de.leerplan.planning.cvrp;

import static org.assertj.core.api.Assertions.assertThat;

import de.leerplan.planning.day.DaySolver;
import de.leerplan.planning.search.Budget;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Random;

class TightLoadsTest {
    private static final int TOURS = 12;
    private static final int CAPACITY = 100;
    private static final int SLACK = 2;

    // Each tour's load is cut at random: all fit into twelve tours, with hardly any room left.
    private static VrpInstance almostFull(long seed) {
        Random random = new Random(seed);
        double[] x = random.doubles(1 + 5 * TOURS, 0, 1000).toArray();
        double[] y = random.doubles(1 + 5 * TOURS, 0, 1000).toArray();
        int[] demand = new int[x.length];
        for (int tour = 0; tour < TOURS; tour++) {
            int left = CAPACITY - SLACK;
            for (int i = 0; i < 4; i++) {
                int part = 1 + random.nextInt(left / 2);
                demand[1 + 5 * tour + i] = part;
                left -= part;
            }
            demand[1 + 5 * tour + 4] = left;
        }
        // The depot is far away: a tour more is never worth it.
        x[0] = 20_000;
        return new VrpInstance("tight", CAPACITY, x, y, demand);
    }

    private static List<List<Integer>> tours(CvrpSolver solver) {
        return CvrpBench.tours(solver.orders());
    }

    @Test
    void noTourTooManyIsDrivenWhereAllAreAlmostFull() {
        for (int seed = 1; seed <= 3; seed++) {
            VrpInstance instance = almostFull(seed);
            CvrpSolver solver = new CvrpSolver(instance, seed, 2);

            solver.run(Budget.ofSteps(100_000));

            assertThat(tours(solver)).hasSize(TOURS);
            assertThat(CvrpBench.faults(instance, tours(solver))).isEmpty();
            assertThat(CvrpBench.cost(instance, tours(solver))).isEqualTo(solver.price());
        }
    }

    @Test
    void thePlacesMayAllBeOne() {
        VrpInstance point =
                new VrpInstance("point", 2, new double[4], new double[4], new int[] {0, 1, 1, 1});
        CvrpSolver solver = new CvrpSolver(point, 1, 2);

        solver.run(Budget.ofSteps(1_000));

        assertThat(CvrpBench.faults(point, tours(solver))).isEmpty();
        assertThat(CvrpBench.cost(point, tours(solver))).isZero();
    }

    @Test
    void aSearchByStepsFindsTheSameEachTime() {
        VrpInstance instance = almostFull(9);
        CvrpSolver one = new CvrpSolver(instance, 4, 2);
        CvrpSolver again = new CvrpSolver(instance, 4, 2);

        one.run(Budget.ofSteps(20_000));
        again.run(Budget.ofSteps(20_000));

        assertThat(tours(one)).isEqualTo(tours(again));
    }

    @Test
    void overloadAndPlacesVisitedTwiceOrNotAtAllAreFaults() {
        VrpInstance instance =
                new VrpInstance("three", 10, new double[4], new double[4], new int[] {0, 6, 6, 1});

        assertThat(CvrpBench.faults(instance, List.of(List.of(1, 2), List.of(1))))
                .containsExactly(
                        "a tour carries 12", "place 1 is visited twice", "place 3 is not visited");
    }

    @Test
    void thePlainMethodKeepsTheLoadsToo() {
        double[] line = {0, 1, 2, 3};
        VrpInstance instance =
                new VrpInstance("three", 10, line, new double[4], new int[] {0, 5, 5, 10});

        List<int[]> orders =
                DaySolver.plain(CvrpFleet.of(instance), Budget.ofSteps(50), 1).orders();

        List<List<Integer>> tours = CvrpBench.tours(orders);
        assertThat(CvrpBench.faults(instance, tours)).isEmpty();
        assertThat(CvrpBench.cost(instance, tours)).isEqualTo(10);
    }
}
