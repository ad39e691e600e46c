package de.leerplan.forecast;

import java.time.Duration;
import java.time.Instant;

/// How often a sensor is heard.
///
/// @param last when it last measured; `Instant.EPOCH` if never heard
/// @param seconds its usual pause, seconds; 0 as long as it is not known
public record Pulse(Instant last, double seconds) {
    static final Pulse NONE = new Pulse(Instant.EPOCH, 0);

    private static final double NEWEST = 0.1;
    private static final Duration LEAST_SILENCE = Duration.ofHours(10);
    private static final double PAUSES = 8;
    private static final double LONGEST_PAUSE = Duration.ofHours(24).toSeconds();

    boolean heard() {
        return last.isAfter(Instant.EPOCH);
    }

    Pulse beat(Instant at) {
        if (!heard()) {
            return new Pulse(at, 0);
        }
        double pause = Math.min(LONGEST_PAUSE, Duration.between(last, at).toSeconds());
        return new Pulse(at, seconds == 0 ? pause : seconds + NEWEST * (pause - seconds));
    }

    /// Whether it has been silent for so long at `now` that lost messages do not explain it.
    boolean silent(Instant now) {
        double bearable = Math.max(LEAST_SILENCE.toSeconds(), PAUSES * seconds);
        return heard() && Duration.between(last, now).toSeconds() > bearable;
    }
}
