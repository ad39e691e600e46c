package de.leerplan.planning.fleet;

import java.util.Arrays;

/// How fast all streets are at each time of the day: a way of so much driving, begun then, ends
/// when? A way that crosses the edge of an hour is driven partly at each pace, so whoever leaves
/// later never arrives earlier.
///
/// What is driven of a way by a moment grows in straight pieces, one for each hour. Kept in whole
/// numbers, so that [#arrive] and [#latest] are exactly each other's inverse.
public final class Paces {
    /// Every way takes what the tables say, whenever it is driven.
    public static final Paces EVEN = new Paces(1, 1);

    private static final double FASTEST = 0.01;
    private static final double SLOWEST = 100;

    /// A unit of driving; half of it is driven in half a unit of time at pace 1.
    private static final long UNIT = 1L << 30;

    private final boolean even;
    private final int hour;
    private final double[] pace;

    /// For each hour what is driven in half a unit of time, and what until the hour began.
    private final long[] half;

    private final long[] before;

    /// @param hour how long each pace holds, in the problem's unit of time; the first one from time
    ///     0 on, and before it, the last one for ever
    /// @param pace how many times its usual time a way takes
    public Paces(int hour, double... pace) {
        if (hour <= 0 || pace.length == 0) {
            throw new IllegalArgumentException(
                    "Paces need an hour of some length, and one at least");
        }
        this.hour = hour;
        this.pace = pace.clone();
        half = new long[pace.length];
        before = new long[pace.length];
        for (int k = 0; k < pace.length; k++) {
            if (!(pace[k] >= FASTEST && pace[k] <= SLOWEST)) {
                throw new IllegalArgumentException("No street is ever so fast or slow: " + pace[k]);
            }
            half[k] = (long) (UNIT / 2 / pace[k]);
            before[k] = k == 0 ? 0 : before[k - 1] + 2 * half[k - 1] * hour;
        }
        even = Arrays.stream(pace).allMatch(one -> one == 1);
    }

    /// Whether the time of the day makes no difference.
    public boolean even() {
        return even;
    }

    /// When a way that takes `drive` at pace 1 and begins at `departs` ends, to the nearest unit.
    public int arrive(int departs, int drive) {
        return even || drive >= Travel.UNREACHABLE ? departs + drive : end(departs, drive);
    }

    /// The latest departure that is in time for `arrives`: later ones [#arrive] after it.
    public int latest(int arrives, int drive) {
        return even || drive >= Travel.UNREACHABLE ? arrives - drive : begin(arrives, drive);
    }

    /// What such a way takes, begun at `departs`.
    public int takes(int departs, int drive) {
        return arrive(departs, drive) - departs;
    }

    /// The pace at one moment.
    double at(int time) {
        return pace[hourOf(time)];
    }

    /// The slowest pace between two moments.
    double slowest(int from, int to) {
        double slowest = 0;
        for (int k = hourOf(from); k <= hourOf(Math.max(from, to)); k++) {
            slowest = Math.max(slowest, pace[k]);
        }
        return slowest;
    }

    private int end(int departs, int drive) {
        int k = hourOf(departs);
        long driven = before[k] + 2 * half[k] * (departs - (long) k * hour) + drive * UNIT;
        while (k + 1 < before.length && driven >= before[k + 1]) {
            k++;
        }
        return (int) (k * (long) hour + Math.floorDiv(driven - before[k] + half[k], 2 * half[k]));
    }

    private int begin(int arrives, int drive) {
        int k = hourOf(arrives);
        long driven = before[k] + 2 * half[k] * (arrives - (long) k * hour) + half[k];
        long most = driven - drive * UNIT - 1;
        while (k > 0 && most < before[k]) {
            k--;
        }
        return (int) (k * (long) hour + Math.floorDiv(most - before[k], 2 * half[k]));
    }

    private int hourOf(int time) {
        return Math.clamp(time / hour, 0, pace.length - 1);
    }
}
