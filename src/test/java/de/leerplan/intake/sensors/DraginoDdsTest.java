package de.leerplan.intake.sensors;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.leerplan.intake.Malformed;

import org.junit.jupiter.api.Test;

class DraginoDdsTest {
    private final DraginoDds decoder = new DraginoDds();

    @Test
    void aDistanceWithTheThermometerPluggedIn() throws Malformed {
        SensorReport report = Decoded.one(decoder, 2, "0B450B0500010501");

        assertThat(report.distanceMm()).hasValue(2821);
        assertThat(report.celsius()).hasValue(26.1);
        assertThat(report.power().millivolts()).hasValue(2885);
    }

    @Test
    void noThermometerIsNoTemperature() throws Malformed {
        assertThat(Decoded.one(decoder, 2, "0B450B05007FFF01").celsius()).isEmpty();
    }

    @Test
    void aPulledOutSensorIsRefused() {
        assertThatThrownBy(() -> Decoded.all(decoder, 2, "0B450B0500010500"))
                .hasMessageContaining("no sensor plugged in");
    }
}
