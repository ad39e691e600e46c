package de.leerplan.intake.sensors;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.leerplan.intake.Malformed;

import org.junit.jupiter.api.Test;

class Em310UdlTest {
    private final Em310Udl decoder = new Em310Udl();

    @Test
    void aTiltedSensorAbove2116MillimetresOfAir() throws Malformed {
        SensorReport report = Decoded.one(decoder, 85, "01755C03824408040001");

        assertThat(report.power().percent()).hasValue(92);
        assertThat(report.distanceMm()).hasValue(2116);
        assertThat(report.alarms()).containsExactly(SensorAlarm.TILT);
    }

    @Test
    void aMessageWithoutDistanceTellsOfTheSensorAlone() throws Malformed {
        SensorReport report = Decoded.one(decoder, 85, "01755C040000");

        assertThat(report.saysFill()).isFalse();
        assertThat(report.power().percent()).hasValue(92);
        assertThat(report.alarms()).isEmpty();
    }

    @Test
    void aMessageOfUnknownChannelsIsRefused() {
        assertThatThrownBy(() -> Decoded.all(decoder, 85, "FF0B01"))
                .isInstanceOf(Malformed.class)
                .hasMessageContaining("channel");
    }
}
