package de.leerplan.app;

import de.leerplan.operations.Cause;
import de.leerplan.operations.Fact;
import de.leerplan.operations.Observation.ReadingReceived;
import de.leerplan.operations.PlanRequest;
import de.leerplan.operations.Result.PlanProposed;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Measures in real time what the loop takes: from question to plan, and from the reading that
/// gave rise to it to the first tour pushed. Nothing of it enters the day's state.
final class Stopwatch {
    private final Map<String, Long> readings = new HashMap<>();
    private final List<Double> planMillis = new ArrayList<>();
    private final List<Double> readingToPushMillis = new ArrayList<>();
    private long askedNanos;
    private long readingNanos;
    private boolean waitingForPush;
    private long facts;

    synchronized void learned(Fact fact) {
        facts++;
        if (fact instanceof ReadingReceived reading) {
            readings.put(reading.container().value(), System.nanoTime());
        }
        if (fact instanceof PlanProposed) {
            planMillis.add((System.nanoTime() - askedNanos) / 1e6);
            waitingForPush = readingNanos != 0;
        }
    }

    synchronized void asked(PlanRequest request) {
        askedNanos = System.nanoTime();
        readingNanos =
                request.cause().kind() == Cause.Kind.PRESSING
                        ? readings.getOrDefault(request.cause().subject(), 0L)
                        : 0;
        waitingForPush = false;
    }

    synchronized void pushed() {
        if (waitingForPush) {
            readingToPushMillis.add((System.nanoTime() - readingNanos) / 1e6);
            waitingForPush = false;
        }
    }

    /// @param plans how many plans were made
    /// @param pushes how many readings led to a pushed tour
    record Times(
            long facts,
            int plans,
            double planP50,
            double planP99,
            int pushes,
            double pushP50,
            double pushP99) {}

    synchronized Times times() {
        return new Times(
                facts,
                planMillis.size(),
                quantile(planMillis, 0.5),
                quantile(planMillis, 0.99),
                readingToPushMillis.size(),
                quantile(readingToPushMillis, 0.5),
                quantile(readingToPushMillis, 0.99));
    }

    /// Nearest-rank quantile; 0 for no values.
    private static double quantile(List<Double> values, double q) {
        double[] sorted = values.stream().mapToDouble(Double::doubleValue).toArray();
        Arrays.sort(sorted);
        return sorted.length == 0
                ? 0
                : sorted[(int) Math.min(sorted.length - 1, q * sorted.length)];
    }
}
