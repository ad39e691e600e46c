package de.leerplan.app.bench;

import de.leerplan.operations.Cause;
import de.leerplan.operations.DayState;
import de.leerplan.operations.Fact;
import de.leerplan.operations.Journal;
import de.leerplan.operations.PlanRequest;
import de.leerplan.operations.Planner;
import de.leerplan.operations.Result;
import de.leerplan.operations.Result.PlanProposed;
import de.leerplan.operations.ScreenFeed;
import de.leerplan.planning.Spent;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import java.util.function.Predicate;

/// Stands at the doors of the loop, notes when what passes, and changes nothing.
public final class LiveClock implements ScreenFeed {
    private final List<Append> appends = new ArrayList<>();
    private final List<Asked> asked = new ArrayList<>();
    private final List<Answered> answered = new ArrayList<>();
    private DayState last;
    private Predicate<DayState> wanted = _ -> false;
    private CompletableFuture<Seen> seen = new CompletableFuture<>();
    private Spent spent = new Spent(0, 0, 0);

    /// @param first state of the loop
    public LiveClock(DayState first) {
        last = first;
    }

    /// @param begin nanoseconds, as of [System#nanoTime]; the like for the others
    record Append(long begin, long end) {}

    record Asked(long at, PlanRequest request) {}

    record Answered(long at, Result result, Spent spent) {}

    /// @param at in the time of [System#nanoTime]
    public record Seen(long at, DayState state) {}

    /// Forgets what passed, and waits for a state.
    public synchronized CompletableFuture<Seen> await(Predicate<DayState> state) {
        appends.clear();
        asked.clear();
        answered.clear();
        wanted = state;
        seen = new CompletableFuture<>();
        if (state.test(last)) {
            seen.complete(new Seen(System.nanoTime(), last));
        }
        return seen;
    }

    @Override
    public synchronized void accept(DayState state) {
        last = state;
        if (!seen.isDone() && wanted.test(state)) {
            seen.complete(new Seen(System.nanoTime(), state));
        }
    }

    synchronized void spent(Spent now) {
        spent = now;
    }

    synchronized List<Append> appends() {
        return List.copyOf(appends);
    }

    /// The questions that were not second looks.
    public List<PlanRequest> firstLooks() {
        return asked().stream().map(Asked::request).toList();
    }

    /// When each of them was put.
    synchronized List<Asked> asked() {
        return asked.stream()
                .filter(a -> a.request().cause().kind() != Cause.Kind.SECOND_LOOK)
                .toList();
    }

    /// @throws java.util.NoSuchElementException if that question was not answered
    synchronized Answered answer(PlanRequest to) {
        return answered.stream()
                .filter(
                        a ->
                                a.result() instanceof PlanProposed plan
                                        && plan.number() == to.number())
                .findFirst()
                .orElseThrow();
    }

    private synchronized void appended(long begin) {
        appends.add(new Append(begin, System.nanoTime()));
    }

    private synchronized void asked(PlanRequest request) {
        asked.add(new Asked(System.nanoTime(), request));
    }

    private synchronized void answered(Result result) {
        answered.add(new Answered(System.nanoTime(), result, spent));
    }

    /// The same journal, with a note of what passes.
    public Journal before(Journal journal) {
        return new Journal() {
            @Override
            public long append(List<Fact> facts) {
                long begin = System.nanoTime();
                long first = journal.append(facts);
                appended(begin);
                return first;
            }

            @Override
            public void recall(LocalDate day, Consumer<Fact> reader) {
                journal.recall(day, reader);
            }

            @Override
            public void close() {
                journal.close();
            }
        };
    }

    /// The same planner, with a note of what passes.
    public Planner before(Planner planner) {
        return new Planner() {
            @Override
            public void propose(PlanRequest request, Consumer<Result> answer) {
                asked(request);
                planner.propose(
                        request,
                        result -> {
                            answered(result);
                            answer.accept(result);
                        });
            }

            @Override
            public void close() {
                planner.close();
            }
        };
    }
}
