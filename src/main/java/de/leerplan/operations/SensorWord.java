package de.leerplan.operations;

import static de.leerplan.operations.Notice.Severity.INFO;

import de.leerplan.operations.Observation.SensorReported;

import java.util.OptionalInt;

/// What a sensor's word about itself changes, when it says nothing of the fill. What it means for
/// the sensor's state is judged together with its next reading.
final class SensorWord {
    private static final int LOW_PERCENT = 15;

    private SensorWord() {}

    static DayState heard(DayState s, SensorReported fact) {
        ContainerState before = s.container(fact.container());
        SensorHealth health = fact.health().withBatteryOf(before.health());
        DayState told = s.with(before.told(fact.at(), health));
        OptionalInt battery = fact.health().battery();
        return low(battery) && !low(before.health().battery())
                ? told.noting(
                        INFO,
                        Notice.Kind.BATTERY_LOW,
                        fact.container().value(),
                        Integer.toString(battery.orElse(0)))
                : told;
    }

    private static boolean low(OptionalInt battery) {
        return battery.orElse(100) < LOW_PERCENT;
    }
}
