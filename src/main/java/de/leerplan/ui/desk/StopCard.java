package de.leerplan.ui.desk;

import de.leerplan.model.Container;
import de.leerplan.model.ContainerId;
import de.leerplan.model.JobId;
import de.leerplan.model.OrderId;
import de.leerplan.model.ServiceOrder;
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
        planned.stop().job().map(this::reason).ifPresent(sections::add);
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
        return planned.stop().job().map(all::of).orElseGet(List::of);
    }

    private Section reason(JobId job) {
        return switch (job) {
            case ContainerId id -> new ContainerReason(state, texts, state.container(id)).remark();
            case OrderId id -> new OrderReason(state, texts, state.order(id)).remark();
        };
    }

    private String standing() {
        if (state.holds().hold(planned.truck().truck().id())) {
            return "plan.tourHeld";
        }
        boolean held = planned.stop().job().filter(state.holds()::hold).isPresent();
        return planned.promised() ? "card.promised" : held ? "plan.stopHeld" : "card.open";
    }

    private String title() {
        return switch (planned.stop()) {
            case Stop.Collect collect -> state.container(collect.container()).container().name();
            case Stop.Pickup pickup -> pickup.order().address();
            case Stop.Unload _, Stop.Pause _, Stop.Return _ ->
                    new Sentences(state.city(), texts).of(planned.stop());
        };
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
        switch (planned.stop()) {
            case Stop.Collect collect -> addCollect(collect, lines);
            case Stop.Pickup pickup -> addPickup(pickup.order(), lines);
            case Stop.Unload _, Stop.Pause _, Stop.Return _ -> {}
        }
        return lines;
    }

    private void addPickup(ServiceOrder order, List<Line> lines) {
        lines.add(
                Line.plain(
                        texts.text("orders.card"),
                        "%s · %s".formatted(order.id(), texts.of(order.kind()))));
        lines.add(Line.plain(texts.text("orders.due"), texts.timeAround(order.due(), state.now())));
        lines.add(Line.plain(texts.text("card.amount"), OrderCard.amount(texts, order)));
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
        planned.stop().job().ifPresent(job -> addDeeds(job, deeds));
        deeds.add(
                new Deed(
                        texts.text("order.showTruck"),
                        false,
                        new Order.Show(new Selection.OfTruck(planned.truck().truck().id()))));
        return deeds;
    }

    private void addDeeds(JobId job, List<Deed> deeds) {
        List<JobId> it = List.of(job);
        String show =
                switch (job) {
                    case ContainerId _ -> "order.showContainer";
                    case OrderId _ -> "order.showOrder";
                };
        deeds.add(new Deed(texts.text(show), true, new Order.Show(Selection.of(job))));
        deeds.add(
                new Deed(
                        texts.text("order.handle.NOT_TODAY"),
                        false,
                        JobsCard.handled(it, Handling.NOT_TODAY)));
        JobsCard.locking(state, it)
                .forEach((key, order) -> deeds.add(new Deed(texts.text(key), false, order)));
    }
}
