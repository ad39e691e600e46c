package de.leerplan.operations;

import de.leerplan.model.City;
import de.leerplan.model.Saying;
import de.leerplan.operations.Result.FactRefused;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Consumer;

/// The owner thread: takes facts one by one, remembers them, folds them into the day's state,
/// hands the resulting intents to the edges, shows the state.
public final class Operations implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Operations.class);
    private static final int QUEUE = 20_000;
    private static final int GROUP = 500;
    private static final Duration IDLE = Duration.ofMillis(100);

    private final BlockingQueue<Posted> queue = new ArrayBlockingQueue<>(QUEUE);
    private final Journal journal;
    private final IntentDoer doer;
    private final ScreenFeed screen;
    private final HeldQuestion question;
    private final long together;
    private final Thread owner;
    private volatile DayState state;
    private volatile boolean closing;

    private record Posted(List<Fact> facts, CompletableFuture<Long> number) {
        Posted {
            facts = List.copyOf(facts);
        }

        boolean asks() {
            return facts.isEmpty();
        }
    }

    /// Starts at the beginning of a day that has not begun. Call `start` before posting.
    public Operations(City city, Journal journal, IntentDoer doer, ScreenFeed screen) {
        this(city, journal, doer, screen, Gathering.NONE);
    }

    /// @param gathering when the planner is asked
    public Operations(
            City city, Journal journal, IntentDoer doer, ScreenFeed screen, Gathering gathering) {
        this.question = new HeldQuestion(gathering);
        this.together = gathering.together().toNanos();
        this.journal = journal;
        this.doer = doer;
        this.screen = screen;
        this.state = DayState.before(city);
        this.owner = new Thread(this::run, "operations");
    }

    /// Folds what the journal has of `day`; intents of that time are not done again.
    ///
    /// @return how many facts it had
    public int recall(LocalDate day) {
        return recall(day, _ -> {});
    }

    /// The same, for somebody else who remembers too.
    ///
    /// @param witness is told each fact
    public int recall(LocalDate day, Consumer<Fact> witness) {
        int[] count = {0};
        journal.recall(
                day,
                fact -> {
                    count[0]++;
                    digestRecalled(fact);
                    witness.accept(fact);
                });
        return count[0];
    }

    /// Starts the owner thread, and asks again for what a restart left unfinished.
    public void start() {
        Step unfinished = Wishes.unfinished(state);
        state = unfinished.next();
        unfinished.intents().forEach(this::execute);
        screen.accept(state);
        owner.start();
    }

    /// Hands over a fact; waits while 20,000 are queued.
    ///
    /// @return its journal number, once it is safe on disk and folded; fails if it could not be
    ///     stored
    public CompletableFuture<Long> post(Fact fact) {
        return postTogether(List.of(fact));
    }

    /// The same for facts of which the journal must have all or none, however the process ends.
    ///
    /// @return the number of the first, once all are safe on disk and folded
    public CompletableFuture<Long> postTogether(List<Fact> facts) {
        Posted posted = new Posted(facts, new CompletableFuture<>());
        if (closing) {
            posted.number().completeExceptionally(new IllegalStateException("Shutting down"));
            return posted.number();
        }
        try {
            queue.put(posted);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            posted.number().completeExceptionally(e);
        }
        return posted.number();
    }

    /// Keeps questions to the planner back until [#ask].
    public void hold() {
        question.waitForWord(true);
    }

    /// Once all facts posted so far are folded, what was kept back since [#hold] is asked, on the
    /// newest state.
    ///
    /// @return done when they are folded
    public CompletableFuture<?> ask() {
        return postTogether(List.of());
    }

    /// The newest state; from any thread.
    public DayState state() {
        return state;
    }

    /// Handles what is queued, then ends. Does not close the journal.
    @Override
    public void close() {
        closing = true;
        try {
            owner.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void run() {
        List<Posted> group = new ArrayList<>(GROUP);
        while (!closing || !queue.isEmpty()) {
            takeGroup(group);
            if (!group.isEmpty()) {
                handle(group);
            }
            if (question.isDue(group.isEmpty())) {
                question.release(state).ifPresent(this::execute);
            }
            group.clear();
        }
    }

    private void takeGroup(List<Posted> group) {
        try {
            long patience = question.patience(IDLE).toNanos();
            Posted first = queue.poll(patience, TimeUnit.NANOSECONDS);
            if (first != null) {
                group.add(first);
                if (together > 0) {
                    LockSupport.parkNanos(together);
                }
                queue.drainTo(group, GROUP - 1);
            }
        } catch (InterruptedException e) {
            closing = true;
        }
    }

    private void handle(List<Posted> group) {
        List<Fact> facts = group.stream().flatMap(posted -> posted.facts().stream()).toList();
        long first;
        try {
            first = journal.append(facts);
        } catch (RuntimeException e) {
            LOG.error("{} facts not stored; nothing of them happened", facts.size(), e);
            group.forEach(posted -> posted.number().completeExceptionally(e));
            return;
        }
        List<Fact> refused = new ArrayList<>();
        long number = first;
        for (Fact fact : facts) {
            digest(fact, number++, refused);
        }
        if (!refused.isEmpty()) {
            journal.append(refused);
            refused.forEach(fact -> digest(fact, 0, new ArrayList<>()));
        }
        question.passed(facts.size());
        screen.accept(state);
        if (group.stream().anyMatch(Posted::asks)) {
            // Before anybody is answered: who asked may hold the next question back at once.
            question.waitForWord(false);
        }
        long answered = first;
        for (Posted posted : group) {
            posted.number().complete(answered);
            answered += posted.facts().size();
        }
    }

    /// Folds one fact. One that makes no sense leaves the state as it was and becomes a
    /// `FactRefused`.
    private void digest(Fact fact, long number, List<Fact> refused) {
        Step step;
        try {
            step = state.after(fact);
        } catch (RuntimeException e) {
            LOG.warn("Fact {} refused: {}", number, fact, e);
            String reason = String.valueOf(e.getMessage());
            Saying saying = Indigestible.told(e);
            refused.add(new FactRefused(fact.at(), number, reason, Optional.of(saying)));
            return;
        }
        state = step.next();
        for (Intent intent : step.intents()) {
            if (!question.keeps(intent)) {
                execute(intent);
            }
        }
    }

    private void digestRecalled(Fact fact) {
        try {
            state = state.after(fact).next();
        } catch (RuntimeException e) {
            LOG.debug("Refused again on recall: {}", fact, e);
        }
    }

    /// One failing edge never stops the loop.
    private void execute(Intent intent) {
        try {
            doer.accept(intent);
        } catch (RuntimeException e) {
            LOG.error("Could not do {}", intent.getClass().getSimpleName(), e);
        }
    }
}
