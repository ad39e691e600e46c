package de.leerplan.ui.desk;

import de.leerplan.model.JobId;
import de.leerplan.operations.DayState;
import de.leerplan.operations.PlanChange;
import de.leerplan.operations.Verdict;
import de.leerplan.ui.Texts;
import de.leerplan.ui.Tone;

import java.util.List;
import java.util.Optional;

/// What is written beside something that is being moved.
///
/// @param effort kilometres, minutes, risk
/// @param price money with its sign, or why it cannot be done
record PriceTag(String what, String where, String effort, String price, Tone tone) {
    static PriceTag of(
            DayState state,
            Texts texts,
            List<JobId> moved,
            Optional<Aim> aim,
            Optional<Verdict> verdict) {
        String what = new SaidText(texts).some(moved);
        if (aim.isEmpty()) {
            return new PriceTag(what, texts.text("drag.keys"), "", "", Tone.MUTED);
        }
        String where = where(state, texts, moved, aim.get());
        if (verdict.isEmpty()) {
            return new PriceTag(what, where, texts.text("drag.asking"), "", Tone.MUTED);
        }
        return switch (verdict.get()) {
            case Verdict.Impossible no ->
                    new PriceTag(what, where, texts.of(no.reason()), "", Tone.WARNING);
            case Verdict.Possible yes ->
                    new PriceTag(
                            what,
                            where,
                            effort(texts, moved.size(), yes.change()),
                            new ChangeText(texts).price(yes.change()),
                            new ChangeText(texts).tone(yes.change()));
        };
    }

    /// One stop as the reasons on its card have it.
    private static String effort(Texts texts, int moved, PlanChange change) {
        ChangeText text = new ChangeText(texts);
        String effort = moved == 1 ? text.effortOfOne(change) : text.effort(change);
        return text.breaksDuty(change) ? effort + " · " + texts.text("drag.duty") : effort;
    }

    private static String where(DayState state, Texts texts, List<JobId> moved, Aim aim) {
        return switch (aim) {
            case Aim.OnTour on -> texts.text("drag.onTour", on.truck().value());
            case Aim.NotToday _ -> texts.text("drag.skip");
            case Aim.AtPlace at -> {
                List<Planned> open = OpenStops.of(state.truck(at.truck()), moved);
                int before = Math.min(at.place(), open.size()) - 1;
                yield before < 0
                        ? texts.text("drag.first", at.truck().value())
                        : texts.text("drag.after", at.truck().value(), open.get(before).number());
            }
        };
    }
}
