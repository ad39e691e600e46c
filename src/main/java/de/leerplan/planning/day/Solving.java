package de.leerplan.planning.day;

import de.leerplan.planning.fleet.FleetProblem;
import de.leerplan.planning.search.Budget;

import java.util.List;
import java.util.function.BooleanSupplier;

/// Finds good tours for one problem after another. Not safe for use from several threads.
public interface Solving extends AutoCloseable {
    /// Good tours for each vehicle, as numbers of visits in order. Where there is nothing to visit,
    /// or nobody to do it, all are empty: OptaPlanner, which knows no such plan, is not asked.
    ///
    /// @param start tours to begin with, one for each vehicle; what no longer fits is left out
    /// @param known whether `start` is a plan that only needs mending
    /// @param superseded whether nobody waits for the answer any more; then it may be poor
    /// @throws IllegalStateException if the search and OptaPlanner disagree on the price, or the
    ///     solver failed
    List<int[]> solve(
            FleetProblem problem,
            List<int[]> start,
            boolean known,
            Budget budget,
            BooleanSupplier superseded);

    /// Ends what runs.
    @Override
    void close();

    /// The strong way keeps one solver alive for the whole day; the plain one makes one each time.
    static Solving by(Method method, long seed) {
        return switch (method) {
            case RUIN_AND_RECREATE -> new LiveSolver(seed);
            case PLAIN -> new DaySolver(method, seed);
        };
    }
}
