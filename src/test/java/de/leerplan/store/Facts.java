package de.leerplan.store;

import de.leerplan.model.ContainerId;
import de.leerplan.operations.Fact;
import de.leerplan.operations.Measured;
import de.leerplan.operations.Observation;
import de.leerplan.operations.Observation.ReadingReceived;
import de.leerplan.operations.SensorHealth;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;

/// Facts for the tests of journals.
final class Facts {
    static final LocalDate DAY = LocalDate.of(2026, 7, 14);
    static final Instant MORNING = Instant.parse("2026-07-14T03:00:00.123456789Z");

    private Facts() {}

    static Fact begin(LocalDate day) {
        return new Observation.DayBegan(MORNING, day, "Kleinstadt");
    }

    static ReadingReceived reading(int second) {
        return reading("B-" + second % 50, MORNING.plusSeconds(second), 1000 - second % 800);
    }

    static ReadingReceived reading(String container, Instant measuredAt, int millimetres) {
        return new ReadingReceived(
                measuredAt.plusSeconds(3),
                measuredAt,
                new ContainerId(container),
                new Measured.Distance(millimetres),
                new SensorHealth(OptionalInt.of(91), OptionalInt.of(17), OptionalInt.empty()));
    }

    static List<Fact> readings(int from, int count) {
        List<Fact> readings = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            readings.add(reading(from + i));
        }
        return readings;
    }
}
