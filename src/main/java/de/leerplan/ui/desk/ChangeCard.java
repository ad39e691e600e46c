package de.leerplan.ui.desk;

import de.leerplan.operations.AcceptedPlan;
import de.leerplan.operations.Cause;
import de.leerplan.operations.DayState;
import de.leerplan.operations.PlanChange;
import de.leerplan.operations.PlanFigures;
import de.leerplan.operations.Result.PlanProposed;
import de.leerplan.ui.Order;
import de.leerplan.ui.Texts;
import de.leerplan.ui.desk.Section.Deed;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What the newest plan changes and why: the one in force, or the one that waits for a decision.
///
/// @param effects stops, kilometres, minutes, money
/// @param deeds accept and reject; empty for a plan in force
record ChangeCard(
        String title, String cause, List<String> effects, boolean waiting, List<Deed> deeds) {
    ChangeCard {
        effects = List.copyOf(effects);
        deeds = List.copyOf(deeds);
    }

    static Optional<ChangeCard> of(DayState state, Texts texts) {
        Sentences sentences = new Sentences(state.city(), texts);
        return state.plan()
                .waiting()
                .map(proposal -> waiting(proposal, sentences))
                .or(() -> state.plan().current().map(plan -> inForce(plan, sentences)));
    }

    private static ChangeCard waiting(PlanProposed proposal, Sentences sentences) {
        Texts texts = sentences.texts();
        return new ChangeCard(
                title("change.waits", proposal.at(), texts),
                cause(proposal.cause(), sentences),
                effects(proposal.change(), proposal.figures(), texts),
                true,
                List.of(
                        new Deed(
                                texts.text("order.accept"),
                                true,
                                new Order.Accept(proposal.number())),
                        new Deed(
                                texts.text("order.reject"),
                                false,
                                new Order.Reject(proposal.number()))));
    }

    private static ChangeCard inForce(AcceptedPlan plan, Sentences sentences) {
        Texts texts = sentences.texts();
        String by =
                plan.by().equals(AcceptedPlan.POLICY)
                        ? texts.text("change.byPolicy")
                        : texts.text("change.by", plan.by());
        return new ChangeCard(
                title("change.inForce", plan.at(), texts),
                cause(plan.cause(), sentences) + " · " + by,
                effects(plan.change(), plan.figures(), texts),
                false,
                List.of());
    }

    private static String title(String key, Instant at, Texts texts) {
        return texts.text(key, texts.time(at));
    }

    private static String cause(Cause cause, Sentences sentences) {
        return sentences.texts().text("change.cause", sentences.of(cause));
    }

    private static List<String> effects(PlanChange change, PlanFigures figures, Texts texts) {
        List<String> effects = new ArrayList<>();
        addCount(effects, "change.moved", change.moved(), texts);
        addCount(effects, "change.added", change.added(), texts);
        addCount(effects, "change.dropped", change.dropped(), texts);
        if (effects.isEmpty()) {
            effects.add(texts.text("change.sameStops"));
        }
        effects.add(texts.signed(change.metres() / 1000.0, 1) + "\u00a0km");
        effects.add(texts.signedMinutes(Duration.ofSeconds(change.seconds())));
        effects.add(
                texts.text(
                        "change.overflows",
                        texts.number(figures.overflows() - change.overflows(), 1),
                        texts.number(figures.overflows(), 1)));
        if (change.gainCents() != 0) {
            String key = change.gainCents() > 0 ? "change.saves" : "change.costs";
            effects.add(texts.text(key, texts.euros(Math.abs(change.gainCents()))));
        }
        return effects;
    }

    private static void addCount(List<String> effects, String key, int count, Texts texts) {
        if (count > 0) {
            effects.add(texts.text(key, count));
        }
    }
}
