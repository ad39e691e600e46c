package de.leerplan.planning.search;

import java.util.function.BooleanSupplier;

/// How long a search may go on: by steps (the same result each time) or by time (live, benchmarks).
public final class Budget {
    private static final int LOOK_EVERY = 64;

    /// Whoever waits for the core waits for so few steps.
    private static final int STOP_EVERY = 8;
    private static final double RESERVE = 0.01;
    private static final double MOST_RESERVE = 0.1e9;

    private final long steps;
    private final long nanos;
    private final long started;
    private long done;
    private double progress;
    private double sliceEnd = 1;
    private BooleanSupplier stopped = () -> false;

    private Budget(long steps, long nanos, long started) {
        this.steps = steps;
        this.nanos = nanos;
        this.started = started;
    }

    public static Budget ofSteps(long steps) {
        return new Budget(steps, Long.MAX_VALUE, System.nanoTime());
    }

    /// Runs from now on.
    public static Budget ofSeconds(double seconds) {
        return ofSecondsSince(System.nanoTime(), seconds);
    }

    /// Runs since `started`, in the time of [System#nanoTime].
    public static Budget ofSecondsSince(long started, double seconds) {
        return new Budget(Long.MAX_VALUE, (long) (seconds * 1e9), started);
    }

    /// The same, but ends a little earlier: so that what comes after the search is done in time.
    public Budget withReserve() {
        long reserve = (long) Math.min(MOST_RESERVE, RESERVE * nanos);
        return isBySteps() ? this : new Budget(steps, nanos - reserve, started);
    }

    /// What each of several searches may use up that share this budget: all the time, or its part
    /// of the steps.
    Budget shared(int members) {
        Budget share =
                isBySteps()
                        ? ofSteps(Math.max(1, steps / members))
                        : new Budget(steps, nanos, started);
        share.sliceEnd = sliceEnd;
        return share;
    }

    /// The same, but a search by time ends as soon as `stop` says so, within a slice too.
    public Budget until(BooleanSupplier stop) {
        stopped = stop;
        return this;
    }

    /// Seconds since this budget began to run.
    public double elapsedSeconds() {
        return (System.nanoTime() - started) / 1e9;
    }

    public boolean isBySteps() {
        return nanos == Long.MAX_VALUE;
    }

    /// Steps, or nanoseconds.
    public long limit() {
        return isBySteps() ? steps : nanos;
    }

    /// Counts one step.
    ///
    /// @return whether it may be done
    boolean step() {
        if (isBySteps() || done % LOOK_EVERY == 0) {
            progress = usedUp();
        }
        if (!isBySteps() && done % STOP_EVERY == 0 && stopped.getAsBoolean()) {
            return false;
        }
        if (progress >= sliceEnd) {
            return false;
        }
        done++;
        return true;
    }

    /// The share that is used up at this moment.
    double usedUp() {
        return isBySteps() ? (double) done / steps : (double) (System.nanoTime() - started) / nanos;
    }

    /// Whether nothing is left of it.
    public boolean isUsedUp() {
        return progress >= 1;
    }

    /// Lets the search go on only until `share` of the budget is used up, 0 to 1.
    public void until(double share) {
        sliceEnd = Math.min(1, share);
    }

    /// The share of the budget that is used up, 0 to 1.
    double progress() {
        return Math.min(1, progress);
    }

    public long steps() {
        return done;
    }
}
