package de.leerplan.replay.trial;

import java.time.Duration;
import java.time.Instant;

/// One fault of one sensor.
///
/// @param bin number of the container
/// @param until when somebody puts it right
/// @param strength how bad, 0..1; each kind has its own use for it
/// @param other the container whose waste it sees, for `SWAPPED`; else the same
record Fault(FaultKind kind, int bin, Instant from, Instant until, double strength, int other) {
    boolean at(Instant at) {
        return !at.isBefore(from) && at.isBefore(until);
    }

    double days(Instant at) {
        return Duration.between(from, at).toSeconds() / 86_400.0;
    }
}
