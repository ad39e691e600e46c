package de.leerplan.app.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/// Asks a loaded program now and then how much memory is in use once the garbage is gone.
final class HeapWatch {
    private static final int MOST_SECONDS_APART = 20;

    private final IntakeChild child;
    private final int secondsApart;
    private final List<Long> megabytes = new ArrayList<>();

    /// @param seconds how long the load will be
    HeapWatch(IntakeChild child, int seconds) {
        this.child = child;
        // At least once in the middle.
        this.secondsApart = Math.clamp(seconds / 2, 1, MOST_SECONDS_APART);
    }

    /// What is done in between.
    interface Load {
        void run() throws InterruptedException;
    }

    /// @return MiB before, in between and after
    List<Long> during(Load load) throws IOException, InterruptedException {
        ask();
        try (ScheduledExecutorService now = Executors.newSingleThreadScheduledExecutor()) {
            var asking =
                    now.scheduleAtFixedRate(
                            this::askUnchecked, secondsApart, secondsApart, TimeUnit.SECONDS);
            load.run();
            asking.cancel(false);
            awaitEnd(now);
        }
        ask();
        return List.copyOf(megabytes);
    }

    private static void awaitEnd(ScheduledExecutorService now) throws InterruptedException {
        try {
            now.submit(() -> {}).get();
        } catch (ExecutionException e) {
            throw new IllegalStateException("Nothing is done that could fail", e);
        }
    }

    private void askUnchecked() {
        try {
            ask();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void ask() throws IOException {
        megabytes.add(child.liveHeap());
    }
}
