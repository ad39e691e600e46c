package de.leerplan.app;

import de.leerplan.operations.Fact;
import de.leerplan.operations.Observation.TimePassed;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.BiPredicate;
import java.util.function.Consumer;
import java.util.function.Supplier;

/// Says at every full minute of real time that it passed, and in between within a second of
/// whatever begins or ends by the clock, such as a closure.
final class MinuteTicker implements AutoCloseable {
    private final ScheduledExecutorService hand =
            Executors.newSingleThreadScheduledExecutor(
                    task -> Thread.ofPlatform().name("minutes").daemon().unstarted(task));
    private final Supplier<Instant> clock;
    private final BiPredicate<Instant, Instant> due;
    private final Consumer<Fact> post;
    private Instant last;

    /// @param due whether something begins or ends after the first and up to the second moment
    MinuteTicker(Supplier<Instant> clock, BiPredicate<Instant, Instant> due, Consumer<Fact> post) {
        this.clock = clock;
        this.due = due;
        this.post = post;
        last = clock.get();
        long toNextSecond = 1_000 - last.toEpochMilli() % 1_000;
        hand.scheduleAtFixedRate(this::second, toNextSecond, 1_000, TimeUnit.MILLISECONDS);
    }

    private void second() {
        Instant now = clock.get();
        boolean minute = !minute(now).equals(minute(last));
        if (minute || due.test(last, now)) {
            last = now;
            post.accept(new TimePassed(now));
        }
    }

    private static Instant minute(Instant at) {
        return at.truncatedTo(ChronoUnit.MINUTES);
    }

    @Override
    public void close() {
        hand.shutdownNow();
    }
}
