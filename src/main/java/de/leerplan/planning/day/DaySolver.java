package de.leerplan.planning.day;

import de.leerplan.planning.fleet.FleetProblem;
import de.leerplan.planning.search.Budget;

import org.jspecify.annotations.Nullable;
import org.optaplanner.core.api.score.buildin.hardsoftlong.HardSoftLongScore;
import org.optaplanner.core.api.solver.Solver;
import org.optaplanner.core.api.solver.SolverFactory;
import org.optaplanner.core.config.solver.SolverConfig;

import java.util.List;
import java.util.function.BooleanSupplier;

/// Runs OptaPlanner over one problem after another. Not safe for use from several threads.
public final class DaySolver implements Solving {
    private final Method method;
    private final SolverFactory<DayPlan> sliced;
    private final long seed;

    public DaySolver(Method method, long seed) {
        this.method = method;
        this.seed = seed;
        sliced = SolverFactory.create(Phases.slices(seed));
    }

    @Override
    public List<int[]> solve(
            FleetProblem problem,
            List<int[]> start,
            boolean known,
            Budget budget,
            BooleanSupplier superseded) {
        if (problem.isSettled()) {
            return problem.noVisits();
        }
        Work work = new Work(problem, start, known, budget, superseded, seed);
        return switch (method) {
            case RUIN_AND_RECREATE -> run(sliced, work).orders();
            case PLAIN -> plain(work, start, budget, superseded).orders();
        };
    }

    /// Tours by OptaPlanner's own moves alone, from nothing.
    public static Judged plain(FleetProblem problem, Budget budget, long seed) {
        List<int[]> none = problem.noVisits();
        Work work = new Work(problem, none, false, budget, () -> false, seed);
        return new DaySolver(Method.PLAIN, seed).plain(work, none, budget, () -> false);
    }

    /// Runs a search of one's own inside OptaPlanner's custom phase, which scores its tours after
    /// each slice and keeps the best.
    ///
    /// @throws IllegalStateException if the search and OptaPlanner disagree on the price
    public static Judged run(Searching search, long seed) {
        return run(SolverFactory.create(Phases.slices(seed)), search);
    }

    private static Judged run(SolverFactory<DayPlan> sliced, Searching search) {
        DayPlan plan = sliced.buildSolver().solve(new DayPlan(search, search.orders()));
        agree(search, plan.getScore());
        return new Judged(plan.orders(), String.valueOf(plan.getScore()));
    }

    /// Tours that OptaPlanner has judged.
    ///
    /// @param score its word on them: broken limits and thousandths of a cent
    public record Judged(List<int[]> orders, String score) {
        public Judged {
            orders = List.copyOf(orders);
        }
    }

    @Override
    public void close() {}

    // A limit broken is worse than any price, so the search's greedy start is never given up for
    // it.
    private Judged plain(Work work, List<int[]> start, Budget budget, BooleanSupplier superseded) {
        SolverConfig config = Phases.plain(seed, budget);
        Solver<DayPlan> solver = SolverFactory.<DayPlan>create(config).buildSolver();
        ForNobody.ends(solver, superseded);
        DayPlan plan = solver.solve(DayPlan.unfinished(work, start));
        HardSoftLongScore score = plan.getScore();
        return score != null && score.isFeasible()
                ? new Judged(plan.orders(), score.toString())
                : new Judged(work.orders(), HardSoftLongScore.ofSoft(-work.price()).toString());
    }

    /// @throws IllegalStateException if `work` and OptaPlanner disagree on the price
    static void agree(Searching work, @Nullable HardSoftLongScore score) {
        HardSoftLongScore own = HardSoftLongScore.ofSoft(-work.price());
        if (!own.equals(score)) {
            throw new IllegalStateException(
                    "The search says %s, OptaPlanner says %s".formatted(own, score));
        }
    }
}
