package de.leerplan.app.bench;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/// A load whose last quarter waits for the death of the program it loads: on a machine that is busy
/// with other things all of it might be answered before anybody came to kill.
///
/// @param from the first message that waits
/// @param dead counted down once the program is killed
record LastQuarter(Letter letter, int from, CountDownLatch dead) implements Letter {
    /// A program that refuses what it is sent is never killed, but its load has an end.
    private static final long LONGEST_MINUTES = 2;

    LastQuarter(Letter letter, int messages) {
        this(letter, messages / 4 * 3, new CountDownLatch(1));
    }

    @Override
    public String text(int number) {
        if (number >= from) {
            awaitDeath();
        }
        return letter.text(number);
    }

    @Override
    public void answered(int number, boolean well, long tookNanos) {
        letter.answered(number, well, tookNanos);
    }

    private void awaitDeath() {
        try {
            var _ = dead.await(LONGEST_MINUTES, TimeUnit.MINUTES);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
