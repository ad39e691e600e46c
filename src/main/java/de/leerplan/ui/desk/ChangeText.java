package de.leerplan.ui.desk;

import de.leerplan.operations.Constraint;
import de.leerplan.operations.PlanChange;
import de.leerplan.operations.PlanFigures;
import de.leerplan.ui.Texts;
import de.leerplan.ui.Tone;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/// Says what a change of the plan means. Every figure is one of the planner's.
record ChangeText(Texts texts) {
    private static final double NOTABLE_RISK = 0.005;

    /// `+1,2 km · +5 min · Überläufe −0,31`; risk only where it changes.
    String effort(PlanChange change) {
        return effort(change, texts.text("plan.risk", texts.signed(change.overflows(), 2)));
    }

    /// The same of a change of one stop, whose risk is told in points of a percentage as its card
    /// does.
    String effortOfOne(PlanChange change) {
        double points = 100 * change.overflows();
        String told = points(texts.signed(points, 0), points);
        return effort(change, texts.text("plan.riskPoints", told));
    }

    /// Points of a percentage in the singular or plural.
    ///
    /// @param number as it is to be read
    String points(String number, double points) {
        return texts.text("plan.points", number, Math.abs(Math.round(points)));
    }

    /// Overflows expected before and after: `1,75 → 1,58`.
    ///
    /// @param after of the plan with the change
    String overflows(PlanChange change, PlanFigures after) {
        return "%s → %s"
                .formatted(
                        texts.number(after.overflows() - change.overflows(), 2),
                        texts.number(after.overflows(), 2));
    }

    private String effort(PlanChange change, String risk) {
        List<String> parts = new ArrayList<>();
        parts.add(way(change));
        parts.add(time(change));
        if (Math.abs(change.overflows()) >= NOTABLE_RISK) {
            parts.add(risk);
        }
        return String.join(" · ", parts);
    }

    /// `+1,2 km`.
    String way(PlanChange change) {
        return texts.signed(change.metres() / 1000.0, 1) + "\u00a0km";
    }

    /// `+5 min`.
    String time(PlanChange change) {
        return texts.signedMinutes(Duration.ofSeconds(change.seconds()));
    }

    /// Money alone; what must go and would not is said besides.
    String price(PlanChange change) {
        return texts.signedEuros(change.bill().moneyCents());
    }

    /// Dear or cheap; that a container which must go would not is an alarm.
    Tone tone(PlanChange change) {
        if (breaksDuty(change)) {
            return Tone.ALARM;
        }
        return change.bill().moneyCents() > 0 ? Tone.WARNING : Tone.ACCENT;
    }

    boolean breaksDuty(PlanChange change) {
        return change.bill().mills(Constraint.MUST_GO) > 0;
    }
}
