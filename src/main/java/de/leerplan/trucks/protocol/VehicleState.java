package de.leerplan.trucks.protocol;

import de.leerplan.model.GeoPoint;
import de.leerplan.model.Load;

import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;

/// How a vehicle is; each value only where it is known.
///
/// @param heading compass degrees 0..359, 0 is north
/// @param kmh speed, km/h
/// @param energyPercent of battery or tank, 0..100
public record VehicleState(
        Optional<GeoPoint> place,
        OptionalInt heading,
        OptionalDouble kmh,
        Optional<Load> load,
        OptionalInt energyPercent) {
    public VehicleState {
        if (heading.isPresent() && (heading.getAsInt() < 0 || heading.getAsInt() > 359)) {
            throw new IllegalArgumentException("A heading is 0 to 359 degrees");
        }
        if (kmh.isPresent() && !(kmh.getAsDouble() >= 0 && kmh.getAsDouble() <= 150)) {
            throw new IllegalArgumentException("No truck drives " + kmh.getAsDouble() + " km/h");
        }
        if (energyPercent.isPresent()
                && (energyPercent.getAsInt() < 0 || energyPercent.getAsInt() > 100)) {
            throw new IllegalArgumentException("Energy is 0 to 100 percent");
        }
    }
}
