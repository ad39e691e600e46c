package de.leerplan.ui.desk;

import static org.assertj.core.api.Assertions.assertThat;

import de.leerplan.model.ContainerId;
import de.leerplan.model.SkipReason;
import de.leerplan.operations.DayState;
import de.leerplan.operations.Observation.StopSkipped;
import de.leerplan.ui.SampleCity;
import de.leerplan.ui.SampleDay;
import de.leerplan.ui.Texts;

import org.junit.jupiter.api.Test;

import java.util.Locale;

/// Why a container that burns is on no tour, and what ends that.
class ContainerReasonTest {
    private static final Texts GERMAN = new Texts(Locale.GERMANY, SampleCity.ZONE);

    @Test
    void whatACrewSawBurnNoSensorSetsFree() {
        var bin = SampleCity.container("0203");
        StopSkipped seen =
                new StopSkipped(
                        SampleDay.NOW,
                        SampleDay.NOW,
                        SampleCity.truck("203"),
                        bin,
                        SkipReason.BURNING);
        DayState state = SampleDay.state().after(seen).next();

        assertThat(remark(state, bin.value()))
                .contains("Besatzung", GERMAN.text("order.fireOut"))
                .doesNotContain("Sensor");
    }

    @Test
    void whatASensorSaysItMayTakeBack() {
        var hot =
                SampleDay.state().containers().values().stream()
                        .filter(c -> c.burns() && !c.sensor().alerts().seenBurning())
                        .map(c -> c.container().id().value())
                        .findFirst()
                        .orElseThrow();

        assertThat(remark(SampleDay.state(), hot)).contains("sobald der Sensor abkühlt");
    }

    private static String remark(DayState state, String id) {
        var bin = state.container(new ContainerId(id));
        return new ContainerReason(state, GERMAN, bin).remark().text();
    }
}
