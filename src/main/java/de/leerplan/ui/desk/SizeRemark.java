package de.leerplan.ui.desk;

import de.leerplan.model.ContainerId;
import de.leerplan.operations.DayState;
import de.leerplan.operations.TooSmall;
import de.leerplan.ui.Texts;
import de.leerplan.ui.Tone;

import java.util.List;

/// That a container is too small where it stands, and how we know: nobody need look for a better
/// plan.
record SizeRemark(DayState state, Texts texts, ContainerId container) {
    /// Nothing where a plan can help.
    List<Section> sections() {
        return TooSmall.of(state, container)
                .<Section>map(small -> new Section.Remark(sentence(small), Tone.WARNING))
                .stream()
                .toList();
    }

    private String sentence(TooSmall small) {
        return texts.text(
                "card.tooSmall",
                small.closes(),
                small.perWeek(),
                small.opens(),
                small.rise(),
                small.weeks());
    }
}
