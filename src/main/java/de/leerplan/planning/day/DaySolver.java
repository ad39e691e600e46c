package de.leerplan.planning.day;

import de.leerplan.planning.fleet.FleetProblem;
import de.leerplan.planning.search.Budget;

import org.jspecify.annotations.Nullable;
import org.optaplanner.core.api.score.buildin.hardsoftlong.HardSoftLongScore;
import org.optaplanner.core.api.solver.SolverFactory;
import org.optaplanner.core.config.phase.custom.CustomPhaseConfig;
import org.optaplanner.core.config.score.director.ScoreDirectorFactoryConfig;
import org.optaplanner.core.config.solver.SolverConfig;

import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;

/// Runs OptaPlanner over one problem after another. Not safe for use from several threads.
public final class DaySolver {
    private static final int SLICES = 50;

    private final SolverFactory<DayPlan> factory;
    private final long seed;

    public DaySolver(long seed) {
        this.seed = seed;
        RuinAndRecreate[] slices =
                IntStream.rangeClosed(1, SLICES)
                        .mapToObj(i -> new RuinAndRecreate((double) i / SLICES))
                        .toArray(RuinAndRecreate[]::new);
        factory =
                SolverFactory.create(
                        new SolverConfig()
                                .withSolutionClass(DayPlan.class)
                                .withEntityClasses(TruckTour.class)
                                .withRandomSeed(seed)
                                .withScoreDirectorFactory(
                                        new ScoreDirectorFactoryConfig()
                                                .withIncrementalScoreCalculatorClass(
                                                        DayScore.class))
                                .withPhases(
                                        new CustomPhaseConfig().withCustomPhaseCommands(slices)));
    }

    /// Good tours for each vehicle, as numbers of visits in order.
    ///
    /// @param start tours to begin with, one for each vehicle; what no longer fits is left out
    /// @param known whether `start` is a plan that only needs mending
    /// @param superseded whether nobody waits for the answer any more; then it may be poor
    /// @throws IllegalStateException if the search and OptaPlanner disagree on the price
    public List<int[]> solve(
            FleetProblem problem,
            List<int[]> start,
            boolean known,
            Budget budget,
            BooleanSupplier superseded) {
        Work work = new Work(problem, start, known, budget, superseded, seed);
        DayPlan plan = factory.buildSolver().solve(new DayPlan(work, work.orders()));
        agree(work, plan.getScore());
        return plan.orders();
    }

    private static void agree(Work work, @Nullable HardSoftLongScore score) {
        HardSoftLongScore own = HardSoftLongScore.ofSoft(-work.price());
        if (!own.equals(score)) {
            throw new IllegalStateException(
                    "The search says %s, OptaPlanner says %s".formatted(own, score));
        }
    }
}
