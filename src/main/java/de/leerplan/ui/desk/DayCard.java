package de.leerplan.ui.desk;

import de.leerplan.model.ContainerId;
import de.leerplan.model.Stop;
import de.leerplan.operations.Approval;
import de.leerplan.operations.ContainerState;
import de.leerplan.operations.DayState;
import de.leerplan.operations.PlanBook;
import de.leerplan.operations.TruckState;
import de.leerplan.ui.Order;
import de.leerplan.ui.Selection;
import de.leerplan.ui.Texts;
import de.leerplan.ui.Tone;
import de.leerplan.ui.desk.Section.Deed;
import de.leerplan.ui.desk.Section.Line;
import de.leerplan.ui.desk.Section.Link;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// The day at a glance, where nothing is selected.
final class DayCard {
    private static final int NEWEST_PLANS = 3;

    private final DayState state;
    private final Texts texts;
    private final DayFigures figures;

    DayCard(DayState state, Texts texts) {
        this.state = state;
        this.texts = texts;
        this.figures = new DayFigures(state.containers().values(), onTours(state));
    }

    Card card() {
        return new Card(
                texts.text("card.day"),
                state.day().map(texts::date).orElse(""),
                state.city().name(),
                texts.text(
                        "card.cityIs",
                        texts.number(state.containers().size(), 0),
                        texts.number(state.trucks().size(), 0)),
                List.of(
                        state.day().isPresent() ? spread() : noDay(),
                        new Section.Lines(lines()),
                        pressing(),
                        new ClosureList(state, texts).section(),
                        new Section.Links(
                                texts.text("plan.newest"),
                                PlanCard.links(state, texts, NEWEST_PLANS)),
                        deeds()));
    }

    private static Set<ContainerId> onTours(DayState state) {
        Set<ContainerId> onTours = new HashSet<>();
        state.trucks().values().stream()
                .filter(TruckState::fit)
                .flatMap(truck -> truck.tour().stream())
                .flatMap(tour -> tour.stops().stream())
                .filter(Stop.Collect.class::isInstance)
                .map(Stop.Collect.class::cast)
                .forEach(stop -> onTours.add(stop.container()));
        return onTours;
    }

    private Section noDay() {
        return new Section.Remark(texts.text("card.noDay"), Tone.MUTED);
    }

    private Section spread() {
        return new Section.Spread(texts.text("card.spread"), figures.spread());
    }

    private List<Line> lines() {
        PlanBook plan = state.plan();
        List<Line> lines = new ArrayList<>();
        lines.addAll(
                List.of(
                        Line.plain(texts.text("card.mustGo"), number(figures.mustGo())),
                        new Line(
                                texts.text("card.mustGoWithout"),
                                number(figures.mustGoWithout()),
                                figures.mustGoWithout() > 0 ? Tone.WARNING : Tone.PLAIN),
                        Line.plain(texts.text("card.emptiedToday"), number(figures.emptied())),
                        Line.plain(
                                texts.text("card.overflows"),
                                plan.current()
                                        .map(p -> texts.number(p.figures().overflows(), 1))
                                        .orElse("–")),
                        new Line(
                                texts.text("card.faultySensors"),
                                number(figures.faulty()),
                                figures.faulty() > 0 ? Tone.WARNING : Tone.PLAIN),
                        Line.plain(texts.text("card.closures"), number(state.closures().size()))));
        pace().ifPresent(lines::add);
        lines.add(
                Line.plain(
                        texts.text("card.plans"),
                        texts.text(
                                "card.plansAre", plan.accepted(), plan.accepted() + plan.letGo())));
        lines.add(Line.plain(texts.text("card.approval"), texts.of(plan.approval())));
        return lines;
    }

    /// How many times their usual time trips take in this hour, where that is known.
    private Optional<Line> pace() {
        return state.roads()
                .paces()
                .map(paces -> paces.at(state.now(), state.city().zone()))
                .map(pace -> texts.text("card.paceIs", texts.number(pace, 2)))
                .map(pace -> Line.plain(texts.text("card.pace"), pace));
    }

    /// Those most likely to overflow that no truck has on its tour; else the closures.
    private Section pressing() {
        List<Link> links = figures.pressing().stream().map(this::link).toList();
        return new Section.Links(texts.text("card.watch"), links);
    }

    private Link link(ContainerState container) {
        return new Link(
                texts.percent(container.risk() * 100),
                container.container().name(),
                container.container().id().value(),
                container.mustGo() ? Tone.WARNING : Tone.PLAIN,
                new Order.Show(new Selection.OfContainer(container.container().id())));
    }

    private Section deeds() {
        Approval other =
                switch (state.plan().approval()) {
                    case AUTOMATIC -> Approval.BY_HAND;
                    case BY_HAND -> Approval.AUTOMATIC;
                };
        return new Section.Deeds(
                List.of(
                        new Deed(texts.text("order.newPlan"), false, new Order.NewPlan()),
                        new Deed(
                                texts.text("card.approve." + other.name()),
                                false,
                                new Order.Approve(other))));
    }

    private String number(long value) {
        return texts.number(value, 0);
    }
}
