package de.leerplan.operations;

import java.util.OptionalInt;

/// What a sensor says about itself; each part may be missing.
///
/// @param battery percent, 0..100
/// @param celsius temperature inside the container, °C
/// @param rssi strength of the radio signal, dBm
public record SensorHealth(OptionalInt battery, OptionalInt celsius, OptionalInt rssi) {
    public static final SensorHealth UNKNOWN =
            new SensorHealth(OptionalInt.empty(), OptionalInt.empty(), OptionalInt.empty());
}
