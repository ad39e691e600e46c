package de.leerplan.planning.day;

import static org.assertj.core.api.Assertions.assertThat;

import de.leerplan.planning.fleet.FleetProblem;
import de.leerplan.planning.fleet.RandomProblem;
import de.leerplan.planning.fleet.Timetable;
import de.leerplan.planning.search.Budget;

import org.junit.jupiter.api.Test;
import org.optaplanner.core.api.solver.SolverFactory;
import org.optaplanner.core.config.score.director.ScoreDirectorFactoryConfig;
import org.optaplanner.core.config.solver.EnvironmentMode;
import org.optaplanner.core.config.solver.SolverConfig;

import java.util.Collections;
import java.util.List;

/// OptaPlanner itself holds the incremental score against the obvious one after every move.
class FullAssertTest {
    private static SolverConfig asserting(SolverConfig config) {
        ScoreDirectorFactoryConfig slow =
                new ScoreDirectorFactoryConfig().withEasyScoreCalculatorClass(SlowScore.class);
        config.getScoreDirectorFactoryConfig().setAssertionScoreDirectorFactory(slow);
        return config.withEnvironmentMode(EnvironmentMode.FULL_ASSERT);
    }

    private static boolean everyTruckGetsHome(FleetProblem problem) {
        Timetable timetable = new Timetable(problem);
        for (int vehicle = 0; vehicle < problem.vehicles().size(); vehicle++) {
            if (timetable.judge(vehicle).broken() > 0) {
                return false;
            }
        }
        return true;
    }

    private static List<int[]> nothing(FleetProblem problem) {
        return Collections.nCopies(problem.vehicles().size(), new int[0]);
    }

    @Test
    void everySliceOfTheSearchIsScoredAsTheObviousCalculatorDoes() {
        SolverFactory<DayPlan> factory = SolverFactory.create(asserting(Phases.slices(1)));
        int problems = 0;
        for (int seed = 300; seed < 340; seed++) {
            FleetProblem problem = RandomProblem.of(15, 3, 2, seed);
            if (everyTruckGetsHome(problem)) {
                problems++;
                Work work =
                        new Work(
                                problem,
                                nothing(problem),
                                false,
                                Budget.ofSteps(400),
                                () -> false,
                                seed);
                DayPlan plan = factory.buildSolver().solve(new DayPlan(work, work.orders()));
                assertThat(plan.getScore()).isEqualTo(new SlowScore().calculateScore(plan));
            }
        }
        assertThat(problems).isGreaterThan(5);
    }

    @Test
    void everyMoveOfThePlainConfigurationIsScoredAsTheObviousCalculatorDoes() {
        for (int seed = 400; seed < 408; seed++) {
            FleetProblem problem = RandomProblem.of(12, 3, 2, seed);
            if (everyTruckGetsHome(problem)) {
                Budget budget = Budget.ofSteps(60);
                Work work = new Work(problem, nothing(problem), false, budget, () -> false, seed);
                DayPlan plan =
                        SolverFactory.<DayPlan>create(asserting(Phases.plain(seed, budget)))
                                .buildSolver()
                                .solve(DayPlan.unfinished(work, nothing(problem)));
                assertThat(plan.getScore()).isEqualTo(new SlowScore().calculateScore(plan));
            }
        }
    }
}
