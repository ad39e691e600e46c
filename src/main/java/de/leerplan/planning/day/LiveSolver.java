package de.leerplan.planning.day;

import de.leerplan.planning.fleet.FleetProblem;
import de.leerplan.planning.search.Budget;

import org.jspecify.annotations.Nullable;
import org.optaplanner.core.api.solver.Solver;
import org.optaplanner.core.api.solver.SolverFactory;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.util.List;
import java.util.concurrent.CompletionException;
import java.util.function.BooleanSupplier;

/// One solver for the whole day: it sleeps between changes of the day and takes each up where the
/// last left it, in slices of 20 ms. Nothing is built anew for a change but the figures of the
/// problem, so that the first complete plan is there after a few milliseconds.
///
/// One caller at a time. After a failure the next change gets a new solver.
public final class LiveSolver implements Solving {
    private static final Logger LOG = LoggerFactory.getLogger(LiveSolver.class);

    private final long seed;
    private @Nullable Solver<DayPlan> solver;
    private @Nullable Thread thread;
    private boolean running;
    private @Nullable Work atWork;

    public LiveSolver(long seed) {
        this.seed = seed;
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
        take(work);
        try {
            return work.answer().join();
        } catch (CompletionException e) {
            throw new IllegalStateException("The solver failed", e.getCause());
        }
    }

    /// Ends the solver and waits for it.
    @Override
    public void close() {
        Thread last;
        synchronized (this) {
            last = thread;
            if (solver != null) {
                solver.terminateEarly();
            }
        }
        try {
            if (last != null) {
                last.join();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private synchronized void take(Work work) {
        atWork = work;
        if (running && solver != null) {
            solver.addProblemChange((plan, _) -> plan.take(work));
        } else {
            start(work);
        }
    }

    private void start(Work first) {
        Solver<DayPlan> fresh = SolverFactory.<DayPlan>create(Phases.live(seed)).buildSolver();
        solver = fresh;
        running = true;
        Thread day = new Thread(() -> sleepAndWork(fresh, first), "optaplanner");
        day.setDaemon(true);
        day.start();
        thread = day;
    }

    private void sleepAndWork(Solver<DayPlan> own, Work first) {
        RuntimeException end = new IllegalStateException("The solver was closed");
        try {
            own.solve(new DayPlan(first, first.orders()));
        } catch (RuntimeException e) {
            LOG.error("The day's solver failed; the next change gets a new one", e);
            end = e;
        }
        // Whoever waits for an answer has to learn that there will be none.
        synchronized (this) {
            running = false;
            if (atWork != null) {
                atWork.fail(end);
            }
        }
    }
}
