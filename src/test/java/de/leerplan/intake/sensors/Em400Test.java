package de.leerplan.intake.sensors;

import static org.assertj.core.api.Assertions.assertThat;

import de.leerplan.intake.Malformed;

import org.junit.jupiter.api.Test;

class Em400Test {
    private final Em400 decoder = new Em400();

    @Test
    void aTiltedSensorWithTemperature() throws Malformed {
        SensorReport report = Decoded.one(decoder, 85, "01755C0367010104824408050001");

        assertThat(report.batteryPercent()).hasValue(92);
        assertThat(report.celsius()).hasValue(25.7);
        assertThat(report.distanceMm()).hasValue(2116);
        assertThat(report.tilted()).isTrue();
        assertThat(report.fire()).isFalse();
    }

    @Test
    void aTemperatureAlarmIsAFireAlarm() throws Malformed {
        SensorReport report = Decoded.one(decoder, 85, "8367E800018482410601");

        assertThat(report.celsius()).hasValue(23.2);
        assertThat(report.fire()).isTrue();
        assertThat(report.distanceMm()).hasValue(1601);
    }

    @Test
    void frostIsReadAsFrost() throws Malformed {
        assertThat(Decoded.one(decoder, 85, "0367CEFF04824408").celsius()).hasValue(-5.0);
    }
}
