package de.leerplan.operations;

import java.time.Instant;

/// Since when a sensor has been saying the same.
///
/// @param readings how many readings said so
/// @param meanThen believed fill when it began, percent
public record Standstill(Instant since, Measured value, int readings, double meanThen) {
    Standstill again() {
        return new Standstill(since, value, readings + 1, meanThen);
    }
}
