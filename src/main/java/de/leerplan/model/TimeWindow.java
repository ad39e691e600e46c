package de.leerplan.model;

import java.time.LocalTime;

/// When a service may *start*, in local time of the city; both ends included.
public record TimeWindow(LocalTime from, LocalTime to) {
    public static final TimeWindow ANY_TIME =
            new TimeWindow(LocalTime.MIN, LocalTime.of(23, 59, 59));

    public TimeWindow {
        if (to.isBefore(from)) {
            throw new IllegalArgumentException(
                    "A time window ends after it starts: %s–%s".formatted(from, to));
        }
    }

    public boolean isAnyTime() {
        return equals(ANY_TIME);
    }
}
