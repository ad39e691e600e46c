package de.leerplan.app;

import de.leerplan.operations.Fact;
import de.leerplan.operations.Observation.TimePassed;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Supplier;

/// Says at every full minute of real time that it passed.
final class MinuteTicker implements AutoCloseable {
    private final ScheduledExecutorService hand =
            Executors.newSingleThreadScheduledExecutor(
                    task -> Thread.ofPlatform().name("minutes").daemon().unstarted(task));

    MinuteTicker(Supplier<Instant> clock, Consumer<Fact> post) {
        Instant now = clock.get();
        Instant next = now.truncatedTo(ChronoUnit.MINUTES).plus(1, ChronoUnit.MINUTES);
        hand.scheduleAtFixedRate(
                () -> post.accept(new TimePassed(clock.get())),
                Duration.between(now, next).toMillis(),
                60_000,
                TimeUnit.MILLISECONDS);
    }

    @Override
    public void close() {
        hand.shutdownNow();
    }
}
