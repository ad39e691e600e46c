package de.leerplan.ui.desk;

import de.leerplan.model.TruckId;
import de.leerplan.operations.AcceptedPlan;
import de.leerplan.operations.Cause;
import de.leerplan.operations.DayState;
import de.leerplan.operations.PlanChange;
import de.leerplan.operations.PlanFigures;
import de.leerplan.operations.Result.PlanProposed;
import de.leerplan.operations.StopMove;
import de.leerplan.operations.TourDifference;
import de.leerplan.ui.Order;
import de.leerplan.ui.Selection;
import de.leerplan.ui.Texts;
import de.leerplan.ui.Tone;
import de.leerplan.ui.desk.Section.Deed;
import de.leerplan.ui.desk.Section.Line;
import de.leerplan.ui.desk.Section.Link;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What one plan changed: why, who wanted it, which stops, what it cost, and the way back.
final class PlanCard {
    private static final int MOVES = 12;
    private static final int OTHERS = 5;

    private final DayState state;
    private final Texts texts;
    private final Sentences sentences;

    private PlanCard(DayState state, Texts texts) {
        this.state = state;
        this.texts = texts;
        this.sentences = new Sentences(state.city(), texts);
    }

    /// Empty where there is no such plan any more.
    static Optional<Card> of(DayState state, Texts texts, Selection.OfPlan selection) {
        PlanCard card = new PlanCard(state, texts);
        return selection.serial() == Selection.OfPlan.WAITING
                ? state.plan().waiting().map(card::waiting)
                : find(state, selection.serial()).map(card::accepted);
    }

    static Optional<AcceptedPlan> find(DayState state, int serial) {
        return state.history().stream().filter(plan -> plan.serial() == serial).findFirst();
    }

    private Card waiting(PlanProposed proposal) {
        List<Section> sections = new ArrayList<>();
        List<StopMove> moves = TourDifference.moves(state, proposal.tours());
        sections.add(
                new Section.Lines(lines(proposal.change().counting(moves), proposal.figures())));
        sections.add(bill(proposal.change()));
        sections.add(new Section.Deeds(ChangeCard.decide(proposal, texts)));
        sections.add(moves(moves));
        return new Card(
                texts.text("plan.card"),
                texts.time(proposal.at()),
                sentences.heading(proposal.cause()),
                texts.text("plan.waits"),
                sections);
    }

    private Card accepted(AcceptedPlan plan) {
        List<Section> sections = new ArrayList<>();
        sections.add(new Section.Lines(lines(plan.change(), plan.figures())));
        sections.add(bill(plan.change()));
        takeBack(state, plan)
                .ifPresent(
                        order ->
                                sections.add(
                                        new Section.Deeds(
                                                List.of(
                                                        new Deed(
                                                                texts.text("order.takeBack"),
                                                                false,
                                                                order)))));
        sections.add(moves(plan.moves()));
        sections.add(new Section.Links(texts.text("plan.others"), links(state, texts, OTHERS)));
        return new Card(
                texts.text("plan.card"),
                texts.time(plan.at()),
                sentences.heading(plan.cause()),
                ChangeCard.by(plan, texts),
                sections);
    }

    /// The newest plan can be taken back, unless there was none before it.
    static Optional<Order> takeBack(DayState state, AcceptedPlan plan) {
        boolean newest =
                state.history().size() > 1
                        && state.history().get(state.history().size() - 1).serial()
                                == plan.serial();
        boolean driving = plan.before().keySet().stream().allMatch(id -> state.truck(id).fit());
        return newest && driving && plan.cause().kind() != Cause.Kind.DAY_BEGAN
                ? Optional.of(new Order.TakeBack(plan.before(), plan.cause().subject(), true))
                : Optional.empty();
    }

    private List<Line> lines(PlanChange change, PlanFigures figures) {
        ChangeText text = new ChangeText(texts);
        List<Line> lines = new ArrayList<>();
        lines.add(
                Line.plain(
                        texts.text("plan.stops"),
                        texts.text(
                                "plan.stopsAre",
                                change.moved(),
                                change.added(),
                                change.dropped())));
        lines.add(Line.plain(texts.text("plan.way"), text.way(change) + " · " + text.time(change)));
        lines.add(Line.plain(texts.text("plan.overflows"), text.overflows(change, figures)));
        return lines;
    }

    private Section.Bill bill(PlanChange change) {
        return new BillText(texts).of(texts.text("plan.bill"), change.bill());
    }

    private Section.Links moves(List<StopMove> moves) {
        List<Link> links = new ArrayList<>();
        for (StopMove move : moves.subList(0, Math.min(MOVES, moves.size()))) {
            links.add(
                    new Link(
                            move.job().value(),
                            "%s → %s".formatted(side(move.from()), side(move.to())),
                            "",
                            Tone.PLAIN,
                            new Order.Show(Selection.of(move.job()))));
        }
        String title =
                moves.size() > MOVES
                        ? texts.text("plan.movesSome", MOVES, moves.size())
                        : texts.text("plan.moves");
        return new Section.Links(title, links);
    }

    private String side(Optional<TruckId> truck) {
        return truck.map(TruckId::value).orElse(texts.text("plan.nobody"));
    }

    /// The newest plans that changed a tour, the newest first.
    static List<Link> links(DayState state, Texts texts, int most) {
        List<Link> links = new ArrayList<>();
        Sentences sentences = new Sentences(state.city(), texts);
        int size = state.history().size();
        for (int i = size - 1; i >= Math.max(0, size - most); i--) {
            AcceptedPlan plan = state.history().get(i);
            links.add(
                    new Link(
                            texts.time(plan.at()),
                            sentences.heading(plan.cause()),
                            texts.signedEuros(plan.change().bill().moneyCents()),
                            Tone.PLAIN,
                            new Order.Show(new Selection.OfPlan(plan.serial()))));
        }
        return links;
    }
}
