package de.leerplan.intake.sensors;

import de.leerplan.intake.Malformed;
import de.leerplan.model.GeoPoint;

import java.time.Duration;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;

/// One measurement of a sensor; each part may be missing.
///
/// @param distanceMm from the sensor down to the waste, 0..20000
/// @param fillPercent by the sensor's own reckoning, 0..100
/// @param batteryPercent 0..100
/// @param celsius temperature, −60..1000
/// @param tilted whether it stands or lies other than it should
/// @param fire whether the sensor itself raises a fire alarm
/// @param place by its own positioning
/// @param age how long before the message it was measured
public record SensorReport(
        OptionalInt distanceMm,
        OptionalInt fillPercent,
        OptionalInt batteryPercent,
        OptionalDouble celsius,
        boolean tilted,
        boolean fire,
        Optional<GeoPoint> place,
        Duration age) {
    static final SensorReport NOTHING =
            new SensorReport(
                    OptionalInt.empty(),
                    OptionalInt.empty(),
                    OptionalInt.empty(),
                    OptionalDouble.empty(),
                    false,
                    false,
                    Optional.empty(),
                    Duration.ZERO);

    private static final int FARTHEST_MM = 20_000;

    /// Whether it says anything about how full the container is.
    public boolean saysFill() {
        return distanceMm.isPresent() || fillPercent.isPresent();
    }

    SensorReport withDistance(int millimetres) throws Malformed {
        inRange("distance", millimetres, 0, FARTHEST_MM, "mm");
        return new SensorReport(
                OptionalInt.of(millimetres),
                fillPercent,
                batteryPercent,
                celsius,
                tilted,
                fire,
                place,
                age);
    }

    SensorReport withFill(int percent) throws Malformed {
        inRange("fill", percent, 0, 100, "%");
        return new SensorReport(
                distanceMm,
                OptionalInt.of(percent),
                batteryPercent,
                celsius,
                tilted,
                fire,
                place,
                age);
    }

    SensorReport withBattery(int percent) throws Malformed {
        inRange("battery", percent, 0, 100, "%");
        return new SensorReport(
                distanceMm,
                fillPercent,
                OptionalInt.of(percent),
                celsius,
                tilted,
                fire,
                place,
                age);
    }

    SensorReport withCelsius(double degrees) throws Malformed {
        inRange("temperature", degrees, -60, 1_000, "°C");
        return new SensorReport(
                distanceMm,
                fillPercent,
                batteryPercent,
                OptionalDouble.of(degrees),
                tilted,
                fire,
                place,
                age);
    }

    SensorReport withAlarms(boolean nowTilted, boolean nowFire) {
        return new SensorReport(
                distanceMm, fillPercent, batteryPercent, celsius, nowTilted, nowFire, place, age);
    }

    SensorReport at(double lat, double lon) throws Malformed {
        inRange("latitude", lat, -90, 90, "°");
        inRange("longitude", lon, -180, 180, "°");
        return new SensorReport(
                distanceMm,
                fillPercent,
                batteryPercent,
                celsius,
                tilted,
                fire,
                Optional.of(new GeoPoint(lat, lon)),
                age);
    }

    SensorReport agedBy(Duration ago) {
        return new SensorReport(
                distanceMm, fillPercent, batteryPercent, celsius, tilted, fire, place, ago);
    }

    private static void inRange(String what, double value, double least, double most, String unit)
            throws Malformed {
        if (!(value >= least && value <= most)) {
            throw new Malformed(
                    "%s: %s %s cannot be".formatted(what, value, unit),
                    "check the sensor and its registered type");
        }
    }
}
