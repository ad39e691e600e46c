package de.leerplan.intake;

import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/// Keeps senders that send too often waiting for their answer: whoever asks again at once would
/// cost as much as an honest message. A waiting sender costs a light thread and nothing else.
final class WaitingCell {
    private static final int PLACES = 4_000;
    private static final long PATIENCE = TimeUnit.MILLISECONDS.toNanos(500);

    private final Semaphore places = new Semaphore(PLACES);

    /// Returns at once where all places are taken.
    void keepWaiting() {
        if (places.tryAcquire()) {
            try {
                LockSupport.parkNanos(PATIENCE);
            } finally {
                places.release();
            }
        }
    }
}
