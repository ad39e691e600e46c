package de.leerplan.trucks.onboard;

import de.leerplan.model.GeoPoint;
import de.leerplan.model.Load;
import de.leerplan.model.SkipReason;
import de.leerplan.trucks.protocol.OrderStop;
import de.leerplan.trucks.protocol.ResultMessage.Outcome;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/// What a crew has to report, before it is put into a message.
public sealed interface Report {
    Instant at();

    /// @param heading compass degrees 0..359
    record Moved(Instant at, GeoPoint place, int heading, double kmh) implements Report {}

    /// A stop is behind the crew.
    ///
    /// @param amount what went into the truck, if it was emptied
    /// @param reason why it was skipped, if so
    /// @param length of the break, if it was one
    record Done(
            Instant at,
            OrderStop stop,
            Outcome outcome,
            Optional<Load> amount,
            Optional<SkipReason> reason,
            Optional<Duration> length)
            implements Report {}

    /// The truck cannot go on.
    record BrokeDown(Instant at, String note) implements Report {}

    /// The truck can go on again.
    record Repaired(Instant at) implements Report {}
}
