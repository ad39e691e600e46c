package de.leerplan.store;

import de.leerplan.model.ContainerId;
import de.leerplan.operations.Measured;
import de.leerplan.operations.SensorHealth;

import java.time.Instant;

/// The newest reading of one container, by the time it was measured.
///
/// @param number its number in the journal
public record LatestReading(
        ContainerId container,
        long number,
        Instant measuredAt,
        Instant receivedAt,
        Measured measured,
        SensorHealth health) {}
