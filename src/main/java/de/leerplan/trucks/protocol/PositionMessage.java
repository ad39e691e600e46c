package de.leerplan.trucks.protocol;

import de.leerplan.model.GeoPoint;

import java.time.Instant;

/// Where a truck is.
///
/// @param heading compass degrees 0..359, 0 is north
/// @param kmh speed, km/h
public record PositionMessage(
        long headerId,
        Instant timestamp,
        String version,
        String truck,
        GeoPoint place,
        int heading,
        double kmh)
        implements Message {
    public PositionMessage {
        if (heading < 0 || heading > 359 || !(kmh >= 0 && kmh <= 150)) {
            throw new IllegalArgumentException(
                    "No truck heads %d degrees at %s km/h".formatted(heading, kmh));
        }
    }
}
