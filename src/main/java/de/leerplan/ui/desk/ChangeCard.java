package de.leerplan.ui.desk;

import de.leerplan.operations.AcceptedPlan;
import de.leerplan.operations.Cause;
import de.leerplan.operations.DayState;
import de.leerplan.operations.PlanChange;
import de.leerplan.operations.PlanFigures;
import de.leerplan.operations.Result.PlanProposed;
import de.leerplan.operations.TourDifference;
import de.leerplan.ui.Order;
import de.leerplan.ui.Selection;
import de.leerplan.ui.Texts;
import de.leerplan.ui.desk.Section.Deed;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What the newest plan changes and why: the one in force, or the one that waits for a decision.
///
/// @param effects stops, kilometres, minutes, money
/// @param bill the money constraint by constraint
/// @param deeds accept and reject where it waits
/// @param more shows all of it
record ChangeCard(
        String title,
        String cause,
        List<String> effects,
        Section.Bill bill,
        boolean waiting,
        List<Deed> deeds,
        Deed more) {
    ChangeCard {
        effects = List.copyOf(effects);
        deeds = List.copyOf(deeds);
    }

    static Optional<ChangeCard> of(DayState state, Texts texts) {
        Sentences sentences = new Sentences(state.city(), texts);
        return state.plan()
                .waiting()
                .map(proposal -> waiting(proposal, counted(proposal, state), sentences))
                .or(() -> newest(state).map(plan -> inForce(plan, sentences)));
    }

    /// The newest plan that gave a crew something else to do.
    private static Optional<AcceptedPlan> newest(DayState state) {
        int size = state.history().size();
        return size == 0 ? Optional.empty() : Optional.of(state.history().get(size - 1));
    }

    /// By the list that its own card shows.
    private static PlanChange counted(PlanProposed proposal, DayState state) {
        return proposal.change().counting(TourDifference.moves(state, proposal.tours()));
    }

    private static ChangeCard waiting(
            PlanProposed proposal, PlanChange change, Sentences sentences) {
        Texts texts = sentences.texts();
        return new ChangeCard(
                title("change.waits", proposal.at(), texts),
                cause(proposal.cause(), sentences),
                effects(change, proposal.figures(), texts),
                new BillText(texts).of("", change.bill()),
                true,
                decide(proposal, texts),
                more(Selection.OfPlan.WAITING, texts));
    }

    static List<Deed> decide(PlanProposed proposal, Texts texts) {
        return List.of(
                new Deed(texts.text("order.accept"), true, new Order.Accept(proposal.number())),
                new Deed(texts.text("order.reject"), false, new Order.Reject(proposal.number())));
    }

    private static Deed more(int serial, Texts texts) {
        Order show = new Order.Show(new Selection.OfPlan(serial));
        return new Deed(texts.text("order.showPlan"), false, show);
    }

    private static ChangeCard inForce(AcceptedPlan plan, Sentences sentences) {
        Texts texts = sentences.texts();
        return new ChangeCard(
                title("change.inForce", plan.at(), texts),
                cause(plan.cause(), sentences) + " · " + by(plan, texts),
                effects(plan.change(), plan.figures(), texts),
                new BillText(texts).of("", plan.change().bill()),
                false,
                List.of(),
                more(plan.serial(), texts));
    }

    /// Who wanted the plan.
    static String by(AcceptedPlan plan, Texts texts) {
        return plan.by().equals(AcceptedPlan.POLICY)
                ? texts.text("change.byPolicy")
                : texts.text("change.by", plan.by());
    }

    private static String title(String key, Instant at, Texts texts) {
        return texts.text(key, texts.time(at));
    }

    private static String cause(Cause cause, Sentences sentences) {
        return sentences.texts().text("change.cause", sentences.of(cause));
    }

    static List<String> effects(PlanChange change, PlanFigures figures, Texts texts) {
        List<String> effects = new ArrayList<>();
        addCount(effects, "change.moved", change.moved(), texts);
        addCount(effects, "change.added", change.added(), texts);
        addCount(effects, "change.dropped", change.dropped(), texts);
        if (effects.isEmpty()) {
            effects.add(texts.text("change.sameStops"));
        }
        ChangeText text = new ChangeText(texts);
        effects.add(text.way(change));
        effects.add(text.time(change));
        effects.add(texts.text("change.overflows", text.overflows(change, figures)));
        long cents = money(change);
        if (cents != 0) {
            String key = cents < 0 ? "change.saves" : "change.costs";
            effects.add(texts.text(key, texts.euros(Math.abs(cents))));
        }
        return effects;
    }

    /// What the bill below adds up to: a duty met or broken has no place in a sum of money.
    private static long money(PlanChange change) {
        boolean itemised = !change.bill().mills().isEmpty();
        return itemised ? change.bill().moneyCents() : -change.gainCents();
    }

    private static void addCount(List<String> effects, String key, int count, Texts texts) {
        if (count > 0) {
            effects.add(texts.text(key, count));
        }
    }
}
