package de.leerplan.operations;

import static de.leerplan.operations.Notice.Severity.ALARM;
import static de.leerplan.operations.Notice.Severity.INFO;
import static de.leerplan.operations.Notice.Severity.WARNING;

import de.leerplan.operations.Observation.ReadingReceived;

/// Says once what a reading newly reveals.
final class SensorNotices {
    private static final double FULL_PERCENT = 99;

    private SensorNotices() {}

    static DayState add(
            DayState s, ContainerState before, ContainerState next, ReadingReceived fact) {
        String id = next.container().id().value();
        DayState noted = s;
        if (next.belief().mean() >= FULL_PERCENT && before.belief().mean() < FULL_PERCENT) {
            noted = noted.noting(WARNING, Notice.Kind.CONTAINER_FULL, id, next.container().name());
        }
        boolean newlyEmpty = !next.emptied().equals(before.emptied());
        if (newlyEmpty) {
            noted = noted.noting(INFO, Notice.Kind.EMPTIED_UNREPORTED, id, "");
        }
        return next.condition() == before.condition() ? noted : complaint(noted, next, fact);
    }

    private static DayState complaint(DayState s, ContainerState next, ReadingReceived fact) {
        String id = next.container().id().value();
        return switch (next.condition()) {
            case FINE -> s;
            case LOW_BATTERY ->
                    s.noting(
                            INFO,
                            Notice.Kind.BATTERY_LOW,
                            id,
                            Integer.toString(fact.health().battery().orElse(0)));
            case SILENT -> s.noting(INFO, Notice.Kind.SENSOR_SILENT, id, "");
            case TILTED -> s.noting(WARNING, Notice.Kind.SENSOR_TILTED, id, "");
            case SPIKING -> s.noting(INFO, Notice.Kind.SENSOR_SPIKING, id, "");
            case DRIFTING -> s.noting(WARNING, Notice.Kind.SENSOR_DRIFTING, id, "");
            case DOUBTFUL -> s.noting(INFO, Notice.Kind.SENSOR_DOUBTFUL, id, "");
            case STUCK -> s.noting(WARNING, Notice.Kind.SENSOR_STUCK, id, "");
            case BLOCKED -> s.noting(WARNING, Notice.Kind.SENSOR_BLOCKED, id, "");
            case SWAPPED -> s.noting(WARNING, Notice.Kind.SENSOR_SWAPPED, id, "");
            case FIRE ->
                    s.noting(
                            ALARM,
                            Notice.Kind.FIRE,
                            id,
                            Integer.toString(fact.health().celsius().orElse(0)));
        };
    }
}
