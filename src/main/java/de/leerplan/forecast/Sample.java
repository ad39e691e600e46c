package de.leerplan.forecast;

import java.time.Instant;
import java.util.OptionalInt;

/// One reading as the watch over its sensor sees it.
///
/// @param at when it was measured
/// @param millimetres the distance, where the sensor measures one
/// @param percent fill by the container's calibration, not cut off: −5 lies deeper than the floor,
///     112 above the brim
/// @param blind whether the distance lies within the sensor's blind zone
/// @param battery percent
/// @param celsius temperature inside
/// @param tilted by the sensor's own word
/// @param fire by the sensor's own word
public record Sample(
        Instant at,
        OptionalInt millimetres,
        double percent,
        boolean blind,
        OptionalInt battery,
        OptionalInt celsius,
        boolean tilted,
        boolean fire) {
    /// So much deeper than the floor no waste can lie and no noise reaches, percent.
    private static final double IMPOSSIBLE = -14;

    boolean impossible() {
        return percent < IMPOSSIBLE;
    }
}
