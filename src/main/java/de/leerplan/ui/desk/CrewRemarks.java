package de.leerplan.ui.desk;

import de.leerplan.ui.Texts;
import de.leerplan.ui.Tone;

import java.util.List;

/// What the crew reads at a stop, so that the dispatcher knows what it knows.
final class CrewRemarks {
    private CrewRemarks() {}

    /// No section where there is nothing to know.
    static List<Section> of(String remark, Texts texts) {
        return remark.isBlank()
                ? List.of()
                : List.of(new Section.Remark(texts.text("card.crew", remark), Tone.PLAIN));
    }
}
