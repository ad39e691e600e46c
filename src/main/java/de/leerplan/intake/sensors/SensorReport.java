package de.leerplan.intake.sensors;

import de.leerplan.intake.Malformed;
import de.leerplan.model.GeoPoint;

import java.time.Duration;
import java.util.EnumSet;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.Set;

/// What a sensor says at one moment; each part may be missing.
///
/// @param distanceMm from the sensor down to the waste, 0..20000
/// @param fillPercent by the sensor's own reckoning, 0..100
/// @param power what is left of its battery
/// @param celsius temperature, −60..1000
/// @param alarms what the sensor itself raises an alarm for
/// @param place by its own positioning
/// @param age how long before the message it was measured
public record SensorReport(
        OptionalInt distanceMm,
        OptionalInt fillPercent,
        Power power,
        OptionalDouble celsius,
        Set<SensorAlarm> alarms,
        Optional<GeoPoint> place,
        Duration age) {
    static final SensorReport NOTHING =
            new SensorReport(
                    OptionalInt.empty(),
                    OptionalInt.empty(),
                    Power.UNKNOWN,
                    OptionalDouble.empty(),
                    Set.of(),
                    Optional.empty(),
                    Duration.ZERO);

    private static final int FARTHEST_MM = 20_000;

    public SensorReport {
        alarms = Set.copyOf(alarms);
    }

    /// Whether the sensor lies or leans other than it should.
    public boolean tilted() {
        return alarms.contains(SensorAlarm.TILT);
    }

    /// Whether the sensor itself says that it burns.
    public boolean fire() {
        return alarms.contains(SensorAlarm.FIRE);
    }

    /// Whether the sensor itself says that its battery is nearly empty.
    public boolean batteryAlarm() {
        return alarms.contains(SensorAlarm.BATTERY);
    }

    /// Whether it says anything about how full the container is.
    public boolean saysFill() {
        return distanceMm.isPresent() || fillPercent.isPresent();
    }

    /// Whether it says anything at all.
    boolean saysSomething() {
        return !equals(NOTHING);
    }

    SensorReport withDistance(int millimetres) throws Malformed {
        inRange(millimetres, 0, FARTHEST_MM, SensorFlaw.DISTANCE);
        return new SensorReport(
                OptionalInt.of(millimetres), fillPercent, power, celsius, alarms, place, age);
    }

    SensorReport withFill(int percent) throws Malformed {
        inRange(percent, 0, 100, SensorFlaw.FILL);
        return new SensorReport(
                distanceMm, OptionalInt.of(percent), power, celsius, alarms, place, age);
    }

    SensorReport withBattery(int percent) throws Malformed {
        inRange(percent, 0, 100, SensorFlaw.BATTERY_PERCENT);
        return with(new Power(OptionalInt.of(percent), power.millivolts()));
    }

    SensorReport withVoltage(int millivolts) throws Malformed {
        inRange(millivolts, 0, 65_535, SensorFlaw.BATTERY_VOLTAGE);
        return with(new Power(power.percent(), OptionalInt.of(millivolts)));
    }

    SensorReport withCelsius(double degrees) throws Malformed {
        inRange(degrees, -60, 1_000, SensorFlaw.TEMPERATURE);
        return new SensorReport(
                distanceMm, fillPercent, power, OptionalDouble.of(degrees), alarms, place, age);
    }

    /// @param raised leaves the report as it is where it is not
    SensorReport withAlarm(SensorAlarm alarm, boolean raised) {
        if (!raised) {
            return this;
        }
        Set<SensorAlarm> all = EnumSet.of(alarm);
        all.addAll(alarms);
        return new SensorReport(distanceMm, fillPercent, power, celsius, all, place, age);
    }

    SensorReport at(double lat, double lon) throws Malformed {
        inRange(lat, -90, 90, SensorFlaw.LATITUDE);
        inRange(lon, -180, 180, SensorFlaw.LONGITUDE);
        Optional<GeoPoint> there = Optional.of(new GeoPoint(lat, lon));
        return new SensorReport(distanceMm, fillPercent, power, celsius, alarms, there, age);
    }

    SensorReport agedBy(Duration ago) {
        return new SensorReport(distanceMm, fillPercent, power, celsius, alarms, place, ago);
    }

    private SensorReport with(Power left) {
        return new SensorReport(distanceMm, fillPercent, left, celsius, alarms, place, age);
    }

    private static void inRange(double value, double least, double most, SensorFlaw otherwise)
            throws Malformed {
        if (!(value >= least && value <= most)) {
            throw new Malformed(otherwise.of(value));
        }
    }
}
