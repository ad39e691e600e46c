package de.leerplan.operations;

import java.util.Optional;
import java.util.OptionalInt;

/// What a sensor says about itself; each part may be missing.
///
/// @param battery percent, 0..100
/// @param celsius temperature inside the container, °C
/// @param rssi strength of the radio signal, dBm
/// @param tilted whether it hangs or lies other than it should
/// @param fire whether it raises a fire alarm itself
public record SensorHealth(
        OptionalInt battery,
        OptionalInt celsius,
        OptionalInt rssi,
        Optional<Boolean> tilted,
        Optional<Boolean> fire) {
    public static final SensorHealth UNKNOWN =
            new SensorHealth(OptionalInt.empty(), OptionalInt.empty(), OptionalInt.empty());

    /// Of a sensor that feels neither its position nor fire.
    public SensorHealth(OptionalInt battery, OptionalInt celsius, OptionalInt rssi) {
        this(battery, celsius, rssi, Optional.empty(), Optional.empty());
    }

    /// Some network servers tell of the battery now and then, and not with each reading.
    SensorHealth withBatteryOf(SensorHealth before) {
        return battery.isPresent()
                ? this
                : new SensorHealth(before.battery, celsius, rssi, tilted, fire);
    }
}
