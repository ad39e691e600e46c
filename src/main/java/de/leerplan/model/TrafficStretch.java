package de.leerplan.model;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/// What is known of the traffic on a stretch of street, and for how long to believe it.
///
/// @param name of the street; empty where the source does not tell
/// @param slowdown when it was measured
/// @param freshUntil until then it counts in full
/// @param goneAt from then on it counts no more; in between it fades
public record TrafficStretch(
        String name, Slowdown slowdown, Instant measuredAt, Instant freshUntil, Instant goneAt) {
    /// Fading goes by so many steps, so that a fading jam does not change all tours every minute.
    private static final int STEPS = 4;

    /// Less than this is no news to anybody.
    private static final double LEAST_FACTOR = 1.05;

    public TrafficStretch {
        if (freshUntil.isBefore(measuredAt) || goneAt.isBefore(freshUntil)) {
            throw new IllegalArgumentException("Traffic is measured, then fades, then is gone");
        }
    }

    /// What of it counts at `now`; empty once it is gone.
    public Optional<Slowdown> at(Instant now) {
        double factor = 1 + (slowdown.factor() - 1) * share(now);
        return factor < LEAST_FACTOR
                ? Optional.empty()
                : Optional.of(new Slowdown(slowdown.line(), slowdown.direction(), factor));
    }

    /// How much of it is still believed, 0..1.
    private double share(Instant now) {
        if (now.isBefore(freshUntil)) {
            return 1;
        }
        long fades = Duration.between(freshUntil, goneAt).toMillis();
        long left = Duration.between(now, goneAt).toMillis();
        return left <= 0 ? 0 : Math.ceil((double) left / fades * STEPS - 1) / STEPS;
    }
}
