package de.leerplan.app.bench;

import java.util.concurrent.locks.LockSupport;

/// When each of many messages is due, so that they leave at a pace.
///
/// @param start when the first is due, by the system's nano clock
/// @param first its number
/// @param perSecond no limit if 0
/// @param grain nanoseconds; who is early by no more than that does not wait, so that the pace does
///     not depend on the timer's
record Turns(long start, int first, double perSecond, long grain) {
    /// From now on.
    static Turns from(int first, double perSecond, long grain) {
        return new Turns(System.nanoTime(), first, perSecond, grain);
    }

    void await(int number) {
        if (perSecond > 0) {
            long due = start + (long) ((number - first) / perSecond * 1e9);
            for (long left = left(due); left > grain; left = left(due)) {
                LockSupport.parkNanos(left);
            }
        }
    }

    private static long left(long due) {
        return due - System.nanoTime();
    }
}
