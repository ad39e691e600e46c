package de.leerplan.app.bench;

import de.leerplan.app.Feeds;
import de.leerplan.app.SampleDayRun;
import de.leerplan.operations.DayState;
import de.leerplan.operations.TruckState;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Predicate;

/// Waits until what a running day was told has reached the trucks.
final class Settling {
    private static final long PATIENCE_SECONDS = 120;

    private final SampleDayRun run;
    private final AtomicReference<Waiting> waiting = new AtomicReference<>(Waiting.NOTHING);

    private record Waiting(Predicate<DayState> until, CountDownLatch over) {
        static final Waiting NOTHING = new Waiting(_ -> false, new CountDownLatch(1));
    }

    /// @param feeds the run's own
    Settling(SampleDayRun run, Feeds feeds) {
        this.run = run;
        feeds.add(
                state -> {
                    Waiting now = waiting.get();
                    if (now.until().test(state)) {
                        now.over().countDown();
                    }
                });
    }

    /// Tours were compared with the streets, and trucks have what follows from it.
    static boolean isTold(DayState state) {
        return state.roads().asking().isEmpty()
                && state.roads().checked().equals(state.roads().inForce())
                && state.trucks().values().stream().allMatch(Settling::hasNewest);
    }

    static boolean isPlanned(DayState state) {
        return isTold(state)
                && state.plan().outstanding().isEmpty()
                && state.roads().detoured().isEmpty();
    }

    private static boolean hasNewest(TruckState truck) {
        return !truck.online()
                || !truck.fit()
                || truck.tour().isEmpty()
                || truck.acknowledged() >= truck.version();
    }

    /// @return milliseconds since `start`, a moment of the system's nano clock
    double await(long start, Predicate<DayState> until) {
        Waiting next = new Waiting(until, new CountDownLatch(1));
        waiting.set(next);
        if (!until.test(run.loop().state())) {
            await(next);
        }
        return (System.nanoTime() - start) / 1e6;
    }

    private static void await(Waiting next) {
        try {
            if (!next.over().await(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                throw new IllegalStateException("The day does not settle");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted", e);
        }
    }
}
