package de.leerplan.planning.day;

import static org.assertj.core.api.Assertions.assertThat;

import de.leerplan.planning.fleet.FleetProblem;
import de.leerplan.planning.fleet.RandomProblem;
import de.leerplan.planning.fleet.SoundProblems;
import de.leerplan.planning.search.Budget;

import org.junit.jupiter.api.Test;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;

class LiveSolverTest {
    private static final long STEPS = 400;
    private static final int TRUCKS = 4;
    private static final List<int[]> NONE = Collections.nCopies(TRUCKS, new int[0]);

    private static List<int[]> solve(Solving solver, FleetProblem problem) {
        return solver.solve(problem, NONE, false, Budget.ofSteps(STEPS), () -> false);
    }

    @Test
    void oneSolverAnswersManyProblemsAsSolversOfTheirOwnWould() {
        int compared = 0;
        try (Solving live = Solving.by(Method.RUIN_AND_RECREATE, 1)) {
            for (int seed = 0; seed < 60; seed++) {
                FleetProblem problem = RandomProblem.of(20 + seed % 7, TRUCKS, 2, seed);
                if (SoundProblems.everyTruckGetsHome(problem)) {
                    compared++;
                    List<int[]> own = solve(new DaySolver(Method.RUIN_AND_RECREATE, 1), problem);
                    assertThat(Arrays.deepToString(solve(live, problem).toArray()))
                            .as("seed %d", seed)
                            .isEqualTo(Arrays.deepToString(own.toArray()));
                }
            }
        }
        assertThat(compared).isGreaterThan(10);
    }

    @Test
    void whatNobodyWaitsForIsAnsweredAtOnceAndTheNextAsUsual() {
        FleetProblem problem = SoundProblems.one(20, TRUCKS, 2, 7);
        try (Solving live = Solving.by(Method.RUIN_AND_RECREATE, 1)) {
            live.solve(problem, NONE, false, Budget.ofSteps(Long.MAX_VALUE), () -> true);

            assertThat(solve(live, problem)).hasSize(TRUCKS);
        }
    }
}
