package de.leerplan.trucks.bench;

import de.leerplan.model.TruckId;
import de.leerplan.operations.Fact;
import de.leerplan.operations.Observation.ContainerEmptied;
import de.leerplan.operations.Observation.TourAcknowledged;
import de.leerplan.operations.Observation.TourRejected;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.BooleanSupplier;

/// What the console got to know: the bench's journal.
final class Ledger {
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition news = lock.newCondition();
    private final Set<ContainerEmptied> results = new HashSet<>();
    private final Map<TruckId, Integer> accepted = new HashMap<>();
    private final Map<Push, Long> pushed = new HashMap<>();
    private final List<Double> acceptMillis = new ArrayList<>();
    private long twice;
    private long refusedStale;
    private long facts;

    private record Push(TruckId truck, int version) {}

    CompletableFuture<Long> post(Fact fact) {
        lock.lock();
        try {
            facts++;
            if (fact instanceof ContainerEmptied emptied) {
                twice += results.add(emptied) ? 0 : 1;
            } else if (fact instanceof TourAcknowledged tour) {
                accepted.merge(tour.truck(), tour.version(), Math::max);
                Long began = pushed.remove(new Push(tour.truck(), tour.version()));
                if (began != null) {
                    acceptMillis.add((System.nanoTime() - began) / 1e6);
                }
            } else if (fact instanceof TourRejected) {
                refusedStale++;
            }
            news.signalAll();
            return CompletableFuture.completedFuture(facts);
        } finally {
            lock.unlock();
        }
    }

    /// Remembers when a tour was pushed.
    void pushed(TruckId truck, int version) {
        lock.lock();
        try {
            pushed.put(new Push(truck, version), System.nanoTime());
        } finally {
            lock.unlock();
        }
    }

    /// Waits until it is so.
    ///
    /// @return whether it came true in time
    boolean await(BooleanSupplier soFar, Duration atMost) {
        long left = atMost.toNanos();
        lock.lock();
        try {
            while (!soFar.getAsBoolean() && left > 0) {
                // Looked at every tenth of a second too: not everything awaited is a fact.
                long slice = Math.min(left, 100_000_000);
                left -= slice - Math.max(0, news.awaitNanos(slice));
            }
            return soFar.getAsBoolean();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        } finally {
            lock.unlock();
        }
    }

    boolean allAccepted(Set<TruckId> trucks, int version) {
        return trucks.stream().allMatch(truck -> accepted.getOrDefault(truck, 0) >= version);
    }

    int results() {
        return results.size();
    }

    /// Results that were taken for two.
    long twice() {
        return twice;
    }

    long refusedStale() {
        return refusedStale;
    }

    /// Milliseconds from push to accepted, sorted.
    double[] acceptMillis() {
        return acceptMillis.stream().mapToDouble(Double::doubleValue).sorted().toArray();
    }
}
