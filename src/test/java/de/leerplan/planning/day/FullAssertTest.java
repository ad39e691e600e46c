package de.leerplan.planning.day;

import static org.assertj.core.api.Assertions.assertThat;

import de.leerplan.planning.fleet.FleetProblem;
import de.leerplan.planning.fleet.SoundProblems;
import de.leerplan.planning.search.Budget;

import org.junit.jupiter.api.Test;
import org.optaplanner.core.api.solver.SolverFactory;
import org.optaplanner.core.config.score.director.ScoreDirectorFactoryConfig;
import org.optaplanner.core.config.solver.EnvironmentMode;
import org.optaplanner.core.config.solver.SolverConfig;

/// OptaPlanner itself holds the incremental score against the obvious one after every move.
class FullAssertTest {
    private static SolverConfig asserting(SolverConfig config) {
        ScoreDirectorFactoryConfig slow =
                new ScoreDirectorFactoryConfig().withEasyScoreCalculatorClass(SlowScore.class);
        config.getScoreDirectorFactoryConfig().setAssertionScoreDirectorFactory(slow);
        return config.withEnvironmentMode(EnvironmentMode.FULL_ASSERT);
    }

    @Test
    void everySliceOfTheSearchIsScoredAsTheObviousCalculatorDoes() {
        SolverFactory<DayPlan> factory = SolverFactory.create(asserting(Phases.slices(1)));
        for (FleetProblem problem : SoundProblems.of(15, 3, 2, 300, 40)) {
            Work work = work(problem, Budget.ofSteps(400));
            DayPlan plan = factory.buildSolver().solve(new DayPlan(work, work.orders()));
            assertThat(plan.getScore()).isEqualTo(new SlowScore().calculateScore(plan));
        }
    }

    @Test
    void everyMoveOfThePlainConfigurationIsScoredAsTheObviousCalculatorDoes() {
        for (FleetProblem problem : SoundProblems.of(12, 3, 2, 400, 8)) {
            Budget budget = Budget.ofSteps(60);
            Work work = work(problem, budget);
            DayPlan plan =
                    SolverFactory.<DayPlan>create(asserting(Phases.plain(1, budget)))
                            .buildSolver()
                            .solve(DayPlan.unfinished(work, problem.noVisits()));
            assertThat(plan.getScore()).isEqualTo(new SlowScore().calculateScore(plan));
        }
    }

    private static Work work(FleetProblem problem, Budget budget) {
        return new Work(problem, problem.noVisits(), false, budget, () -> false, 1);
    }
}
