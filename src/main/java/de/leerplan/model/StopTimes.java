package de.leerplan.model;

import java.time.Instant;

/// When a truck arrives at a stop, starts its service (after waiting for a window) and finishes it.
public record StopTimes(Instant arrival, Instant start, Instant finish) {
    public StopTimes {
        if (start.isBefore(arrival) || finish.isBefore(start)) {
            throw new IllegalArgumentException(
                    "A stop goes arrival, start, finish: %s, %s, %s"
                            .formatted(arrival, start, finish));
        }
    }
}
