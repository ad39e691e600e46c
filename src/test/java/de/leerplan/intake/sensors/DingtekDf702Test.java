package de.leerplan.intake.sensors;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import de.leerplan.intake.Malformed;

import org.junit.jupiter.api.Test;

import java.util.Set;

class DingtekDf702Test {
    private final DingtekDf702 decoder = new DingtekDf702();

    @Test
    void aBinThatIsNotPositioned() throws Malformed {
        SensorReport report = Decoded.one(decoder, 3, "800001011107D000190000000000000081");

        assertThat(report.distanceMm()).hasValue(2000);
        assertThat(report.celsius()).hasValue(25.0);
        assertThat(report.alarms()).isEmpty();
        assertThat(report.place()).isEmpty();
    }

    @Test
    void aBinThatKnowsWhereItStands() throws Malformed {
        SensorReport report =
                Decoded.one(decoder, 3, "800001011907D001CD03E942EF272042190000000000000081");

        assertThat(report.distanceMm()).hasValue(2000);
        assertThat(report.celsius()).hasValue(25.0);
        assertThat(report.place().orElseThrow().lon()).isCloseTo(116.50742, within(1e-5));
        assertThat(report.place().orElseThrow().lat()).isCloseTo(40.03900, within(1e-5));
    }

    @Test
    void alarmsAreHalfBytes() throws Malformed {
        assertThat(alarms("800001011107D000190000011000000081"))
                .containsExactlyInAnyOrder(SensorAlarm.FIRE, SensorAlarm.TILT);
        assertThat(alarms("800001011107D000190000100100000081"))
                .containsExactlyInAnyOrder(SensorAlarm.LEVEL, SensorAlarm.BATTERY);
    }

    private Set<SensorAlarm> alarms(String hex) throws Malformed {
        return Decoded.one(decoder, 3, hex).alarms();
    }
}
