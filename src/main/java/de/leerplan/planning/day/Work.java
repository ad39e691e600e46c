package de.leerplan.planning.day;

import de.leerplan.planning.fleet.FleetProblem;
import de.leerplan.planning.fleet.FleetSearch;
import de.leerplan.planning.search.Budget;

import java.util.List;
import java.util.function.BooleanSupplier;

/// One request's search while OptaPlanner runs it, slice by slice.
final class Work {
    private static final double WARMTH_WHEN_KNOWN = 0.3;

    private final FleetProblem problem;
    private final FleetSearch search;
    private final Budget budget;
    private final double warmth;
    private final BooleanSupplier superseded;

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
        this.budget = budget;
        warmth = known ? WARMTH_WHEN_KNOWN : 1;
        search = new FleetSearch(problem, seed);
        search.start(start);
        search.construct();
    }

    FleetProblem problem() {
        return problem;
    }

    /// Searches until `share` of the budget is used up.
    void until(double share) {
        if (!superseded.getAsBoolean()) {
            budget.until(share);
            search.improve(budget, warmth);
        }
    }

    List<int[]> orders() {
        return search.orders();
    }

    /// Thousandths of a cent.
    long price() {
        return search.price();
    }
}
