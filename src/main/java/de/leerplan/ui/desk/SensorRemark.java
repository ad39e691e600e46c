package de.leerplan.ui.desk;

import de.leerplan.forecast.Diagnosis;
import de.leerplan.forecast.SensorCondition;
import de.leerplan.operations.ContainerState;
import de.leerplan.operations.DayState;
import de.leerplan.operations.SwapPartner;
import de.leerplan.ui.Texts;
import de.leerplan.ui.Tone;

import java.util.List;

/// What is the matter with a container's sensor: since when, why we think so, and what to do.
record SensorRemark(DayState state, Texts texts, ContainerState container) {
    /// Nothing where the sensor is sound.
    List<Section> sections() {
        Diagnosis found = container.sensor().diagnosis();
        return found.condition() == SensorCondition.FINE
                ? List.of()
                : List.of(new Section.Remark(sentence(found), tone(found.condition())));
    }

    private String sentence(Diagnosis found) {
        String name = found.condition().name();
        if (container.sensor().alerts().seenBurning()) {
            return texts.text("sensor.why.FIRE.seen", texts.timeAround(found.since(), state.now()))
                    + " "
                    + texts.text("sensor.do.FIRE");
        }
        String why =
                texts.text(
                        "sensor.why." + name + (throughEmptying(found) ? ".emptied" : ""),
                        texts.timeAround(found.since(), state.now()),
                        texts.number(Math.abs(found.figure()), 0));
        String partner =
                SwapPartner.of(state, container)
                        .map(id -> texts.text("sensor.partner", id.value()) + " ")
                        .orElse("");
        return why + " " + partner + texts.text("sensor.do." + name);
    }

    private boolean throughEmptying(Diagnosis found) {
        return found.condition() == SensorCondition.STUCK
                && container.sensor().still().emptied() >= 0;
    }

    static Tone tone(SensorCondition condition) {
        return switch (condition) {
            case FINE -> Tone.PLAIN;
            case LOW_BATTERY,
                    SILENT,
                    TILTED,
                    SPIKING,
                    DRIFTING,
                    DOUBTFUL,
                    STUCK,
                    BLOCKED,
                    SWAPPED ->
                    Tone.WARNING;
            case FIRE -> Tone.ALARM;
        };
    }
}
