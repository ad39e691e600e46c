package de.leerplan.intake.sensors;

import static org.assertj.core.api.Assertions.assertThat;

import de.leerplan.intake.Malformed;

import org.junit.jupiter.api.Test;

class SensoneoSingleTest {
    private final SensoneoSingle decoder = new SensoneoSingle();

    @Test
    void theMiddleEchoCounts() throws Malformed {
        SensorReport report = Decoded.one(decoder, 1, "FF0000002A000000053C3E00643CF60007");

        assertThat(report.distanceMm()).hasValue(62 * 20);
        assertThat(report.celsius()).hasValue(-10.0);
        assertThat(report.alarms()).containsExactly(SensorAlarm.TILT);
    }
}
