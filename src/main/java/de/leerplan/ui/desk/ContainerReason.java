package de.leerplan.ui.desk;

import de.leerplan.operations.ContainerState;
import de.leerplan.operations.DayState;
import de.leerplan.operations.Emptying;
import de.leerplan.ui.Texts;
import de.leerplan.ui.Tone;

import java.util.Optional;

/// Why a container is, or is not, on a tour today.
record ContainerReason(DayState state, Texts texts, ContainerState container) {
    Section.Remark remark() {
        boolean onTour = Planned.of(state, container.container().id()).isPresent();
        if (container.burns()) {
            // What a person saw no sensor takes back.
            boolean seen = container.sensor().alerts().seenBurning();
            String off = seen ? "why.burningSeen" : "why.burning";
            return said(onTour ? "why.burningOnTour" : off, false);
        }
        return switch (container.handling()) {
            case MUST_GO -> said(onTour ? "why.wanted" : "why.wantedOnNoTour", onTour);
            case NOT_TODAY -> said("why.notToday", true);
            case OUT_OF_ORDER -> said("why.outOfOrder", true);
            case USUAL -> usual(onTour);
        };
    }

    private Section.Remark usual(boolean onTour) {
        if (onTour) {
            return said(container.mustGo() ? "why.pressing" : "why.onTheWay", true);
        }
        Optional<Emptying> emptied = container.emptied();
        if (emptied.isPresent() && !container.mayGo()) {
            return said("why.emptied", true);
        }
        if (container.mustGo()) {
            return said("why.noPlace", false);
        }
        return said(container.mayGo() ? "why.detour" : "why.noNeed", true);
    }

    private Section.Remark said(String key, boolean quiet) {
        String risk = texts.percent(container.risk() * 100);
        return new Section.Remark(texts.text(key, risk), quiet ? Tone.MUTED : Tone.WARNING);
    }
}
