package de.leerplan.planning;

import de.leerplan.model.City;
import de.leerplan.operations.Basis;
import de.leerplan.operations.Cause;
import de.leerplan.operations.PlanRequest;
import de.leerplan.operations.Planner;
import de.leerplan.operations.Result;
import de.leerplan.operations.Result.PlanFailed;
import de.leerplan.operations.Result.PlanProposed;
import de.leerplan.planning.day.Method;
import de.leerplan.planning.day.Solving;
import de.leerplan.planning.fleet.FleetProblem;
import de.leerplan.planning.search.Budget;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/// Answers plan requests one after another on a thread of its own. A request that comes while an
/// older one is worked on ends that work: only the newest is answered.
public final class TourPlanner implements Planner {
    private static final Logger LOG = LoggerFactory.getLogger(TourPlanner.class);

    private final Ground ground;
    private final TravelTimes times;
    private final Effort effort;
    private final Solving solver;
    private final Consumer<Spent> spent;
    private final Thread thread;
    private volatile @Nullable Question next;
    private volatile boolean closed;

    /// @param seed of the search's luck; the same seed and steps give the same plans
    public TourPlanner(City city, TravelTimes times, Effort effort, long seed) {
        this(city, times, effort, seed, Method.RUIN_AND_RECREATE, _ -> {});
    }

    /// @param method how tours are searched
    /// @param spent is told where the time of each answer went, before it is given
    public TourPlanner(
            City city,
            TravelTimes times,
            Effort effort,
            long seed,
            Method method,
            Consumer<Spent> spent) {
        this.spent = spent;
        ground = Ground.of(city);
        this.times = times;
        this.effort = effort;
        solver = Solving.by(method, seed);
        thread = new Thread(this::answerAll, "planner");
        thread.setDaemon(true);
        thread.start();
    }

    private record Question(PlanRequest request, Consumer<Result> answer) {}

    @Override
    public synchronized void propose(PlanRequest request, Consumer<Result> answer) {
        next = new Question(request, answer);
        notifyAll();
    }

    @Override
    public void close() {
        synchronized (this) {
            closed = true;
            notifyAll();
        }
        try {
            thread.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        solver.close();
    }

    private void answerAll() {
        for (Question question = take(); question != null; question = take()) {
            result(question.request()).ifPresent(question.answer());
        }
    }

    private synchronized @Nullable Question take() {
        while (next == null && !closed) {
            try {
                wait();
            } catch (InterruptedException e) {
                closed = true;
            }
        }
        Question question = closed ? null : next;
        next = null;
        return question;
    }

    private boolean superseded() {
        return next != null || closed;
    }

    // Nothing may end the planner's thread: the day goes on with the plan it has.
    private Optional<Result> result(PlanRequest request) {
        try {
            return answer(request).filter(_ -> !superseded());
        } catch (RuntimeException e) {
            LOG.error("No plan for request {}", request.number(), e);
            String said = String.valueOf(e.getMessage());
            return Optional.of(
                    new PlanFailed(
                            request.at(),
                            request.number(),
                            said,
                            Optional.of(PlanFlaw.SEARCH.of(said))));
        }
    }

    private Optional<Result> answer(PlanRequest request) {
        long begin = System.nanoTime();
        Assignment assignment = new ProblemMaker(ground, request, times).make();
        Settled settled = Settled.of(assignment);
        Answer answer = new Answer(ground.city(), request, assignment);
        boolean anew = startsAnew(request, assignment);
        long made = System.nanoTime();
        List<int[]> orders =
                anew
                        ? fresh(assignment, answer, settled)
                        : mended(assignment, answer, settled, request.cause(), begin);
        long found = System.nanoTime();
        if (superseded()) {
            return Optional.empty();
        }
        settled.along(orders);
        PlanProposed plan = founded(answer.of(orders), request);
        spent.accept(new Spent(made - begin, found - made, System.nanoTime() - found));
        return Optional.of(plan);
    }

    private boolean startsAnew(PlanRequest request, Assignment assignment) {
        return effort.startsAnew(
                assignment.known().stream().anyMatch(order -> order.length > 0),
                request.trucks().stream().anyMatch(start -> !start.current().stops().isEmpty()));
    }

    private PlanProposed founded(PlanProposed plan, PlanRequest request) {
        boolean provisional = effort.isProvisional();
        return provisional || request.facts() > 0
                ? plan.on(new Basis(request.facts(), provisional))
                : plan;
    }

    private List<int[]> mended(
            Assignment assignment, Answer answer, Settled settled, Cause cause, long begin) {
        FleetProblem problem = assignment.problem();
        List<int[]> orders = mended(problem, assignment.known(), effort.mending(cause, begin));
        Optional<Budget> longer = effort.longer(cause, 0);
        for (int looks = 1; longer.isPresent() && !superseded(); looks++) {
            settled.along(orders);
            if (answer.isWorthHaving(orders)) {
                break;
            }
            orders = mended(problem, orders, longer.get());
            longer = effort.longer(cause, looks);
        }
        return orders;
    }

    private List<int[]> mended(FleetProblem problem, List<int[]> from, Budget budget) {
        return solver.solve(problem, from, true, budget, this::superseded);
    }

    private List<int[]> fresh(Assignment assignment, Answer answer, Settled settled) {
        FleetProblem problem = assignment.problem();
        List<int[]> sketch = build(Territories.only(problem), assignment.known(), false);
        List<int[]> start = build(problem, sketch, true);
        List<int[]> closed =
                new Closing(
                                problem,
                                (p, from) -> build(p, from, true),
                                orders -> {
                                    settled.along(orders);
                                    return answer.price(orders);
                                })
                        .of(start);
        // Only now is it known which trucks drive: what they do is worth searching for long.
        return solver.solve(problem, closed, true, effort.building(false), this::superseded);
    }

    private List<int[]> build(FleetProblem problem, List<int[]> start, boolean known) {
        return solver.solve(problem, start, known, effort.building(known), this::superseded);
    }
}
