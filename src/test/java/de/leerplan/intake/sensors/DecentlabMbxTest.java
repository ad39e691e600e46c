package de.leerplan.intake.sensors;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.leerplan.intake.Malformed;

import org.junit.jupiter.api.Test;

class DecentlabMbxTest {
    private final DecentlabMbx decoder = new DecentlabMbx();

    @Test
    void aDistanceWithItsSample() throws Malformed {
        SensorReport report = Decoded.one(decoder, 1, "02012F000304D200010BB1");

        assertThat(report.distanceMm()).hasValue(1234);
        assertThat(report.power().millivolts()).hasValue(2993);
    }

    @Test
    void aMessageAboutTheBatteryIsNoReading() throws Malformed {
        SensorReport report = Decoded.one(decoder, 1, "02012F00020BB1");

        assertThat(report.saysFill()).isFalse();
        assertThat(report.power().millivolts()).hasValue(2993);
    }

    @Test
    void aDistanceWithoutAValidSampleIsRefused() {
        assertThatThrownBy(() -> Decoded.all(decoder, 1, "02012F000304D200000BB1"))
                .hasMessageContaining("no valid sample");
    }
}
