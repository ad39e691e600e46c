package de.leerplan.ui.desk;

import de.leerplan.operations.DayState;
import de.leerplan.operations.OrderState;
import de.leerplan.ui.Texts;
import de.leerplan.ui.Tone;

/// Why an order is, or is not, on a tour today.
record OrderReason(DayState state, Texts texts, OrderState order) {
    Section.Remark remark() {
        return switch (order.stage()) {
            case OPEN -> open(Planned.of(state, order.order().id()).isPresent());
            case FULFILLED -> said("why.order.fulfilled", true);
            case WITHDRAWN -> said("why.order.withdrawn", true);
        };
    }

    private Section.Remark open(boolean onTour) {
        return switch (order.handling()) {
            case MUST_GO -> said(onTour ? "why.wanted" : "why.wantedOnNoTour", onTour);
            case NOT_TODAY, OUT_OF_ORDER -> said("why.notToday", true);
            case USUAL -> usual(onTour);
        };
    }

    private Section.Remark usual(boolean onTour) {
        boolean pressing = order.mustGo(state.nextOpportunity());
        if (onTour) {
            return said(pressing ? "why.order.pressing" : "why.order.onTheWay", true);
        }
        return said(pressing ? "why.order.noPlace" : "why.order.waits", !pressing);
    }

    private Section.Remark said(String key, boolean quiet) {
        String due = texts.timeAround(order.order().due(), state.now());
        return new Section.Remark(texts.text(key, due), quiet ? Tone.MUTED : Tone.WARNING);
    }
}
