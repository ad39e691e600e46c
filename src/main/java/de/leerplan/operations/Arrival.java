package de.leerplan.operations;

import java.time.Duration;
import java.time.Instant;

/// What becomes of a reading that comes in.
public enum Arrival {
    /// It is believed as far as its sensor is.
    TAKEN,
    /// The newest of its container, but long on the way; believed for when it was measured.
    LATE,
    /// Measured before what is known already: kept for the curve, changes nothing that is newer.
    OUT_OF_ORDER,
    /// Known already.
    DUPLICATE,
    /// Of a device that sits in no container: waits until it is assigned.
    WAITING,
    /// Measured later than now: not used.
    FUTURE,
    /// Not used.
    REFUSED;

    private static final Duration LONG = Duration.ofMinutes(15);

    static Arrival inOrder(Instant measuredAt, Instant at) {
        return measuredAt.plus(LONG).isBefore(at) ? LATE : TAKEN;
    }
}
