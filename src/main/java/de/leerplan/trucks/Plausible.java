package de.leerplan.trucks;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/// Which times of a truck's clock are believed.
final class Plausible {
    private static final Duration FAST_CLOCK = Duration.ofMinutes(2);
    private static final Duration OLDEST = Duration.ofHours(20);

    private Plausible() {}

    /// Why a message measured at `measuredAt` cannot be believed at `at`; empty if it can.
    static Optional<String> objection(Instant measuredAt, Instant at) {
        if (measuredAt.isAfter(at.plus(FAST_CLOCK))) {
            return Optional.of("time in the future: " + measuredAt);
        }
        return measuredAt.isBefore(at.minus(OLDEST))
                ? Optional.of("older than a working day: " + measuredAt)
                : Optional.empty();
    }
}
