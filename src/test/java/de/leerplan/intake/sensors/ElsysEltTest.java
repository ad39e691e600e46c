package de.leerplan.intake.sensors;

import static org.assertj.core.api.Assertions.assertThat;

import de.leerplan.intake.Malformed;

import org.junit.jupiter.api.Test;

class ElsysEltTest {
    private final ElsysElt decoder = new ElsysElt();

    @Test
    void temperatureAndDistanceAmongOtherThings() throws Malformed {
        SensorReport report = Decoded.one(decoder, 5, "0100E202290301270514060101110E2311");

        assertThat(report.celsius()).hasValue(22.6);
        assertThat(report.distanceMm()).hasValue(8977);
    }

    @Test
    void whatFollowsAnUnknownTypeIsLeft() throws Malformed {
        assertThat(Decoded.one(decoder, 5, "0E2311FF00").distanceMm()).hasValue(8977);
    }
}
