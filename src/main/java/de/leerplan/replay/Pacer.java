package de.leerplan.replay;

import de.leerplan.operations.DayState;
import de.leerplan.operations.Fact;
import de.leerplan.operations.Observation;
import de.leerplan.operations.Playback;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;

/// The hand on the clock of a recorded day: lets time pass at a pace, hands out the facts that are
/// due, lets the trucks drive, and waits for everything to come to rest before the next tick.
public final class Pacer implements Playback, AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Pacer.class);

    /// Up to this pace trucks are moved in small ticks, so that they are seen to drive.
    private static final double SLOW = 30;

    private static final Duration SMALL_TICK = Duration.ofSeconds(10);
    private static final Duration TICK = Duration.ofMinutes(1);

    /// Longer than the first plan of a day takes on a busy machine: a day whose hand went on before
    /// would end differently.
    private static final long PATIENCE_NANOS = Duration.ofMinutes(3).toNanos();

    private final Recording recording;
    private final Moving moving;
    private final Function<Fact, CompletableFuture<Long>> post;
    private final Supplier<DayState> state;
    private final AtomicReference<Instant> now;
    private final Thread hand = new Thread(this::run, "pacer");
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition changed = lock.newCondition();
    private double pace;
    private boolean playing;
    private Instant curtain = Instant.MIN;
    private boolean closed;
    private int steps;

    /// @param now the day's clock, which others may read; the pacer alone moves it
    public Pacer(
            Recording recording,
            Moving moving,
            Function<Fact, CompletableFuture<Long>> post,
            Supplier<DayState> state,
            AtomicReference<Instant> now,
            double pace) {
        this.recording = recording;
        this.moving = moving;
        this.post = post;
        this.state = state;
        this.now = now;
        this.pace = pace;
        now.set(recording.begins());
        hand.setDaemon(true);
    }

    /// Waits until everything that takes part in the day is there, the clock standing: what comes
    /// in only after the first tick would bear another time on a slower machine.
    public void awaitThere(Predicate<DayState> there) {
        awaitSettled(now.get(), there);
    }

    /// Starts the hand, which stands still until `play` or `step`.
    public void start() {
        hand.start();
    }

    /// Plays up to `until` on the caller's thread, as fast as everything can follow.
    public void playUntil(Instant until) {
        while (now.get().isBefore(until) && !ended()) {
            tick(TICK);
        }
    }

    /// Plays at once up to `start`, and from there on at the pace.
    public void playFrom(Instant start) {
        locked(
                () -> {
                    curtain = start;
                    playing = true;
                });
    }

    /// Called whenever the state changed, so that a waiting tick looks again.
    public void stateChanged() {
        locked(changed::signalAll);
    }

    /// Returns when the recording has come to its end or the pacer is closed.
    public void awaitEnd() {
        lock.lock();
        try {
            while (!closed && !ended()) {
                changed.await();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            lock.unlock();
        }
    }

    @Override
    public void play() {
        locked(() -> playing = true);
    }

    @Override
    public void pause() {
        locked(() -> playing = false);
    }

    @Override
    public void step() {
        locked(() -> steps++);
    }

    @Override
    public void setPace(double newPace) {
        if (!(newPace >= 1)) {
            throw new IllegalArgumentException("A pace is 1 or more, not " + newPace);
        }
        locked(() -> pace = newPace);
    }

    @Override
    public double pace() {
        lock.lock();
        try {
            return pace;
        } finally {
            lock.unlock();
        }
    }

    @Override
    public boolean playing() {
        lock.lock();
        try {
            return playing && !ended();
        } finally {
            lock.unlock();
        }
    }

    @Override
    public boolean ended() {
        return !now.get().isBefore(recording.ends());
    }

    @Override
    public Instant begins() {
        return recording.begins();
    }

    @Override
    public Instant ends() {
        return recording.ends();
    }

    /// Stops the hand and waits for its last tick.
    @Override
    public void close() {
        locked(() -> closed = true);
        if (!hand.isAlive()) {
            return;
        }
        try {
            hand.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void run() {
        while (mayTick()) {
            long began = System.nanoTime();
            boolean slow = pace() <= SLOW && !now.get().isBefore(curtain);
            Duration length = slow ? SMALL_TICK : TICK;
            try {
                tick(length);
                stateChanged();
            } catch (RuntimeException e) {
                LOG.error("The day stands still at {}", now.get(), e);
                pause();
            }
            rest(length, began);
        }
    }

    /// Waits until the hand may move; false when it is over.
    private boolean mayTick() {
        lock.lock();
        try {
            while (!closed && !(playing && !ended()) && steps == 0) {
                changed.await();
            }
            steps = playing ? 0 : Math.max(0, steps - 1);
            return !closed;
        } catch (InterruptedException e) {
            return false;
        } finally {
            lock.unlock();
        }
    }

    /// Waits for what is left of the tick's share of real time; ends early when the pace changes.
    private void rest(Duration length, long began) {
        lock.lock();
        try {
            double asked = pace;
            long span = now.get().isBefore(curtain) ? 0 : (long) (length.toNanos() / asked);
            long left = span - (System.nanoTime() - began);
            while (left > 0 && playing && !closed && asked == pace) {
                changed.awaitNanos(left);
                left = span - (System.nanoTime() - began);
            }
        } catch (InterruptedException e) {
            closed = true;
        } finally {
            lock.unlock();
        }
    }

    private void tick(Duration length) {
        Instant before = now.get();
        Instant next = before.plus(length);
        now.set(next);
        // Not awaited one by one: the settling below waits for them all.
        recording
                .due(next)
                .forEach(
                        fact -> {
                            var _ = post.apply(fact);
                        });
        if (!next.truncatedTo(ChronoUnit.MINUTES).equals(before.truncatedTo(ChronoUnit.MINUTES))) {
            post.apply(new Observation.TimePassed(next)).join();
        }
        awaitSettled(before, day -> Settled.at(before, day));
        // One after another, so that what they report comes in the same order each time.
        moving.advance(
                next, truck -> awaitSettled(next, day -> Settled.at(next, day, day.truck(truck))));
        awaitSettled(next, day -> Settled.at(next, day));
    }

    /// Gives everything time to come to rest, but not for ever: a part that hangs slows the day
    /// down and is named in the log, it does not stop it.
    private void awaitSettled(Instant at, Predicate<DayState> settled) {
        long deadline = System.nanoTime() + PATIENCE_NANOS;
        lock.lock();
        try {
            while (!closed && !settled.test(state.get())) {
                long left = deadline - System.nanoTime();
                if (left <= 0) {
                    LOG.warn("Planner or trucks did not come to rest at {}", at);
                    return;
                }
                changed.awaitNanos(left);
            }
        } catch (InterruptedException e) {
            closed = true;
        } finally {
            lock.unlock();
        }
    }

    private void locked(Runnable change) {
        lock.lock();
        try {
            change.run();
            changed.signalAll();
        } finally {
            lock.unlock();
        }
    }
}
