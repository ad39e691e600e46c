package de.leerplan.intake.sensors;

import static org.assertj.core.api.Assertions.assertThat;

import de.leerplan.intake.Malformed;

import org.junit.jupiter.api.Test;

class Ws201Test {
    private final Ws201 decoder = new Ws201();

    @Test
    void whatRemainsIsTheFill() throws Malformed {
        SensorReport report = Decoded.one(decoder, 85, "01756403823E0004D645");

        assertThat(report.power().percent()).hasValue(100);
        assertThat(report.distanceMm()).hasValue(62);
        assertThat(report.fillPercent()).hasValue(69);
    }
}
