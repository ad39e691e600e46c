package de.leerplan.trucks;

import de.leerplan.model.GeoPoint;
import de.leerplan.model.Saying;
import de.leerplan.trucks.protocol.TruckFlaw;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/// What is believed of the times, places and citizens' orders that trucks name.
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

    /// Why no citizen's order can be called `job`; empty if one can, or none is named.
    static Optional<Saying> noOrder(Optional<String> job) {
        return job.filter(id -> id.isBlank() || id.length() > 64).map(_ -> TruckFlaw.NO_JOB.of());
    }

    /// Why a message of `measuredAt` can be of no use at `at`, whatever it says; empty if it can.
    static Optional<Saying> ahead(Instant measuredAt, Instant at) {
        return measuredAt.isAfter(at.plus(FAST_CLOCK))
                ? Optional.of(TruckFlaw.FUTURE.of(measuredAt))
                : Optional.empty();
    }

    /// Why a message measured at `measuredAt` cannot be believed at `at`; empty if it can.
    static Optional<Saying> objection(Instant measuredAt, Instant at) {
        return ahead(measuredAt, at)
                .or(
                        () ->
                                measuredAt.isBefore(at.minus(OLDEST))
                                        ? Optional.of(TruckFlaw.OLD.of(measuredAt))
                                        : Optional.empty());
    }
}
