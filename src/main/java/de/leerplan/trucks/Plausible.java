package de.leerplan.trucks;

import de.leerplan.model.GeoPoint;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/// Which times of a truck's clock are believed.
final class Plausible {
    private static final Duration FAST_CLOCK = Duration.ofMinutes(2);
    private static final Duration OLDEST = Duration.ofHours(20);

    /// Farther from the depot no truck of a city works, metres.
    private static final double AREA = 60_000;

    private Plausible() {}

    /// Whether a truck of the city can be there at all.
    static boolean reachable(GeoPoint place, GeoPoint depot) {
        return place.metresTo(depot) <= AREA;
    }

    /// Why a message of `measuredAt` can be of no use at `at`, whatever it says; empty if it can.
    static Optional<String> ahead(Instant measuredAt, Instant at) {
        return measuredAt.isAfter(at.plus(FAST_CLOCK))
                ? Optional.of("time in the future: " + measuredAt)
                : Optional.empty();
    }

    /// Why a message measured at `measuredAt` cannot be believed at `at`; empty if it can.
    static Optional<String> objection(Instant measuredAt, Instant at) {
        return ahead(measuredAt, at)
                .or(
                        () ->
                                measuredAt.isBefore(at.minus(OLDEST))
                                        ? Optional.of("older than a working day: " + measuredAt)
                                        : Optional.empty());
    }
}
