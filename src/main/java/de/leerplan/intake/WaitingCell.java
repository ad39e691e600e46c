package de.leerplan.intake;

import java.util.concurrent.Semaphore;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/// Keeps senders that send too often waiting for their answer: whoever asks again at once would
/// cost as much as an honest message. A waiting sender costs a light thread and nothing else. No
/// two wait equally long: those who came together would come together again, all before an honest
/// message that comes just after.
final class WaitingCell {
    private static final int PLACES = 4_000;
    private static final long LEAST = TimeUnit.MILLISECONDS.toNanos(500);
    private static final long MOST = TimeUnit.MILLISECONDS.toNanos(2_000);

    private final Semaphore places = new Semaphore(PLACES);

    /// Returns at once where all places are taken.
    void keepWaiting() {
        if (places.tryAcquire()) {
            try {
                LockSupport.parkNanos(ThreadLocalRandom.current().nextLong(LEAST, MOST));
            } finally {
                places.release();
            }
        }
    }
}
