package de.leerplan.model;

import java.time.LocalTime;

/// A crew's working day in local time: leaves the depot at `from`, is back at `to`.
public record Shift(LocalTime from, LocalTime to) {
    public Shift {
        if (!to.isAfter(from)) {
            throw new IllegalArgumentException(
                    "A shift ends after it starts: %s–%s".formatted(from, to));
        }
    }
}
