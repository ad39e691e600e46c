package de.leerplan.intake.sensors;

import static org.assertj.core.api.Assertions.assertThat;

import de.leerplan.intake.Malformed;

import org.junit.jupiter.api.Test;

class Em400Test {
    private final Em400 decoder = new Em400();

    @Test
    void aTiltedSensorWithTemperature() throws Malformed {
        SensorReport report = Decoded.one(decoder, 85, "01755C0367010104824408050001");

        assertThat(report.power().percent()).hasValue(92);
        assertThat(report.celsius()).hasValue(25.7);
        assertThat(report.distanceMm()).hasValue(2116);
        assertThat(report.alarms()).containsExactly(SensorAlarm.TILT);
    }

    @Test
    void alarmsComeWithTheirValues() throws Malformed {
        SensorReport report = Decoded.one(decoder, 85, "8367E800018482410601");

        assertThat(report.celsius()).hasValue(23.2);
        assertThat(report.distanceMm()).hasValue(1601);
        assertThat(report.alarms())
                .containsExactlyInAnyOrder(SensorAlarm.TEMPERATURE, SensorAlarm.LEVEL);
    }

    @Test
    void anAlarmThatIsOverIsNone() throws Malformed {
        assertThat(Decoded.one(decoder, 85, "8367E800008482410600").alarms()).isEmpty();
    }

    @Test
    void frostIsReadAsFrost() throws Malformed {
        assertThat(Decoded.one(decoder, 85, "0367CEFF04824408").celsius()).hasValue(-5.0);
    }
}
