package de.leerplan.ui.desk;

import de.leerplan.model.Container;
import de.leerplan.model.ContainerId;
import de.leerplan.model.Stop;
import de.leerplan.model.StopTimes;
import de.leerplan.operations.DayState;
import de.leerplan.operations.Handling;
import de.leerplan.operations.TruckState;
import de.leerplan.ui.Order;
import de.leerplan.ui.Selection;
import de.leerplan.ui.Texts;
import de.leerplan.ui.desk.Section.Deed;
import de.leerplan.ui.desk.Section.Line;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// A stop that is still to be driven.
final class StopCard {
    private final DayState state;
    private final Texts texts;
    private final Planned planned;

    private StopCard(DayState state, Texts texts, Planned planned) {
        this.state = state;
        this.texts = texts;
        this.planned = planned;
    }

    /// Empty where the tour is no longer that long.
    static Optional<StopCard> of(DayState state, Texts texts, Selection.OfStop selection) {
        TruckState truck = state.truck(selection.truck());
        return truck.tour()
                .filter(tour -> selection.index() < tour.stops().size())
                .map(
                        tour ->
                                new StopCard(
                                        state, texts, new Planned(truck, tour, selection.index())));
    }

    Card card() {
        List<Section> sections = new ArrayList<>();
        sections.addAll(CrewRemarks.of(state.city().instructions(planned.stop()), texts));
        sections.add(new Section.Lines(lines()));
        if (planned.stop() instanceof Stop.Collect collect) {
            sections.add(
                    new ContainerReason(state, texts, state.container(collect.container()))
                            .remark());
        }
        sections.addAll(photographs());
        sections.add(new Section.Deeds(deeds()));
        return new Card(
                texts.text("card.stop", planned.number()),
                planned.truck().truck().id().value(),
                title(),
                texts.text(standing()),
                sections);
    }

    private List<Section> photographs() {
        Photographs all = new Photographs(state, texts);
        return switch (planned.stop()) {
            case Stop.Collect collect -> all.of(collect.container());
            case Stop.Pickup pickup -> all.of(pickup.order().id());
            case Stop.Unload _, Stop.Pause _, Stop.Return _ -> List.of();
        };
    }

    private String standing() {
        if (state.holds().hold(planned.truck().truck().id())) {
            return "plan.tourHeld";
        }
        boolean held =
                planned.stop() instanceof Stop.Collect collect
                        && state.holds().hold(collect.container());
        return planned.promised() ? "card.promised" : held ? "plan.stopHeld" : "card.open";
    }

    private String title() {
        return planned.stop() instanceof Stop.Collect collect
                ? state.container(collect.container()).container().name()
                : new Sentences(state.city(), texts).of(planned.stop());
    }

    private List<Line> lines() {
        StopTimes times = planned.stop().times();
        List<Line> lines = new ArrayList<>();
        lines.add(
                Line.plain(
                        texts.text("card.expectedAt"), texts.time(planned.expected(state.now()))));
        lines.add(
                Line.plain(
                        texts.text("card.byPlan"),
                        "%s – %s"
                                .formatted(texts.time(times.start()), texts.time(times.finish()))));
        lines.add(
                Line.plain(
                        texts.text("card.leg"),
                        "%s · %s"
                                .formatted(
                                        texts.kilometres(planned.stop().leg().metres()),
                                        texts.duration(
                                                Duration.ofSeconds(
                                                        planned.stop().leg().seconds())))));
        if (planned.stop() instanceof Stop.Collect collect) {
            addCollect(collect, lines);
        }
        return lines;
    }

    private void addCollect(Stop.Collect collect, List<Line> lines) {
        Container container = state.container(collect.container()).container();
        lines.add(
                Line.plain(
                        texts.text("card.container"),
                        "%s · %s".formatted(container.id(), texts.of(container.kind()))));
        lines.add(
                Line.plain(
                        texts.text("card.expectedFill"),
                        texts.percent(collect.expected().percent())));
        lines.add(
                Line.plain(
                        texts.text("card.amount"),
                        "%s\u00a0kg · %s\u00a0l"
                                .formatted(
                                        texts.number(collect.amount().kilograms(), 0),
                                        texts.number(collect.amount().litres(), 0))));
    }

    private List<Deed> deeds() {
        List<Deed> deeds = new ArrayList<>();
        if (planned.stop() instanceof Stop.Collect collect) {
            deeds.add(
                    new Deed(
                            texts.text("order.showContainer"),
                            true,
                            new Order.Show(new Selection.OfContainer(collect.container()))));
        }
        if (planned.stop() instanceof Stop.Collect collect) {
            List<ContainerId> it = List.of(collect.container());
            deeds.add(
                    new Deed(
                            texts.text("order.handle.NOT_TODAY"),
                            false,
                            ContainersCard.handled(it, Handling.NOT_TODAY)));
            ContainersCard.locking(state, it)
                    .forEach((key, order) -> deeds.add(new Deed(texts.text(key), false, order)));
        }
        deeds.add(
                new Deed(
                        texts.text("order.showTruck"),
                        false,
                        new Order.Show(new Selection.OfTruck(planned.truck().truck().id()))));
        return deeds;
    }
}
