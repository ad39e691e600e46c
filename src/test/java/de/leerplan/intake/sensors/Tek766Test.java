package de.leerplan.intake.sensors;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import de.leerplan.intake.Malformed;

import org.junit.jupiter.api.Test;

class Tek766Test {
    private final Tek766 decoder = new Tek766();

    @Test
    void fourMeasurementsSixHoursApart() throws Malformed {
        assertThat(Decoded.all(decoder, 1, "1000000001121B7701131BAA01121BA90114F274"))
                .extracting(
                        report -> report.distanceMm().orElseThrow(),
                        report -> report.celsius().orElseThrow(),
                        report -> report.age().toHours())
                .containsExactly(
                        tuple(2740, 27.0, 0L),
                        tuple(2750, 27.0, 6L),
                        tuple(2740, 27.0, 12L),
                        tuple(2760, -14.0, 18L));
    }
}
