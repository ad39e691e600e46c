package de.leerplan.planning.day;

import de.leerplan.planning.fleet.FleetProblem;
import de.leerplan.planning.fleet.FleetSearch;
import de.leerplan.planning.search.Budget;

import org.jspecify.annotations.Nullable;
import org.optaplanner.core.api.score.buildin.hardsoftlong.HardSoftLongScore;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.BooleanSupplier;

/// One request's search while OptaPlanner runs it, slice by slice.
final class Work implements Searching {
    private static final double WARMTH_WHEN_KNOWN = 0.3;
    private static final int SLICES = 50;
    private static final double SLICE_NANOS = 20e6;

    /// So many slices at most, however long the search.
    private static final double LEAST = 1.0 / 400;

    private final FleetProblem problem;
    private final FleetSearch search;
    private final Budget budget;
    private final double warmth;
    private final BooleanSupplier superseded;
    private final CompletableFuture<List<int[]>> answer = new CompletableFuture<>();
    private int slices;
    private boolean finished;

    /// Starts from known tours, places what is worth it, and is then ready for slices.
    ///
    /// @param known whether `start` is a plan that only needs mending
    /// @param superseded whether nobody waits for the answer any more; asked before each slice
    Work(
            FleetProblem problem,
            List<int[]> start,
            boolean known,
            Budget budget,
            BooleanSupplier superseded,
            long seed) {
        this.problem = problem;
        this.superseded = superseded;
        this.budget = budget.until(superseded);
        warmth = known ? WARMTH_WHEN_KNOWN : 1;
        search = new FleetSearch(problem, seed);
        search.start(start);
        search.construct();
    }

    @Override
    public FleetProblem problem() {
        return problem;
    }

    @Override
    public void until(double share) {
        if (!superseded.getAsBoolean()) {
            budget.until(share);
            search.improve(budget, warmth);
        }
    }

    @Override
    public List<int[]> orders() {
        return search.orders();
    }

    /// One more slice of 20 ms, or a fiftieth of the steps or of what is left of a long time.
    void goOn() {
        slices++;
        double slice =
                budget.isBySteps() ? 1.0 / SLICES : Math.max(SLICE_NANOS / budget.limit(), LEAST);
        until(slices * slice);
        finished = superseded.getAsBoolean() || slices * slice >= 1 || budget.isUsedUp();
    }

    boolean finished() {
        return finished;
    }

    boolean answered() {
        return answer.isDone();
    }

    CompletableFuture<List<int[]>> answer() {
        return answer;
    }

    /// Answers with what OptaPlanner has, if it is judged as the search judges it.
    void hand(List<int[]> orders, @Nullable HardSoftLongScore score) {
        try {
            DaySolver.agree(this, score);
            answer.complete(orders);
        } catch (IllegalStateException e) {
            fail(e);
        }
    }

    void fail(RuntimeException cause) {
        answer.completeExceptionally(cause);
    }

    @Override
    public long price() {
        return search.price();
    }
}
