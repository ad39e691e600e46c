package de.leerplan.ui.desk;

import de.leerplan.model.JobId;
import de.leerplan.model.ServiceOrder;
import de.leerplan.model.TimeWindow;
import de.leerplan.operations.DayState;
import de.leerplan.operations.Handling;
import de.leerplan.operations.OrderState;
import de.leerplan.ui.Order;
import de.leerplan.ui.Selection;
import de.leerplan.ui.Texts;
import de.leerplan.ui.Tone;
import de.leerplan.ui.desk.Section.Deed;
import de.leerplan.ui.desk.Section.Line;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What a citizen ordered: what lies where, until when it was promised, and what is done about it.
record OrderCard(DayState state, Texts texts, OrderState order) {
    /// Empty where the day knows no such order.
    static Optional<OrderCard> of(DayState state, Texts texts, Selection.OfOrder selection) {
        return Optional.ofNullable(state.orders().get(selection.order()))
                .map(order -> new OrderCard(state, texts, order));
    }

    Card card() {
        ServiceOrder what = order.order();
        List<Section> sections = new ArrayList<>();
        sections.addAll(CrewRemarks.of(what.note(), texts));
        sections.add(new Section.Lines(lines()));
        sections.addAll(new Photographs(state, texts).of(what.id()));
        if (order.isOpen()) {
            sections.add(new Section.Deeds(deeds()));
        }
        sections.add(new OrderReason(state, texts, order).remark());
        return new Card(
                texts.text("orders.card"),
                what.id().value(),
                what.address(),
                texts.text(
                        "orders.is",
                        texts.beginning(texts.of(what.kind())),
                        texts.of(what.fraction())),
                sections);
    }

    private List<Line> lines() {
        ServiceOrder what = order.order();
        List<Line> lines = new ArrayList<>();
        lines.add(due());
        lines.add(Line.plain(texts.text("orders.taken"), around(what)));
        lines.add(Line.plain(texts.text("card.amount"), amount(texts, what)));
        lines.add(Line.plain(texts.text("orders.service"), texts.duration(what.service())));
        if (!what.window().equals(TimeWindow.ANY_TIME)) {
            lines.add(Line.plain(texts.text("orders.window"), window(what.window())));
        }
        lines.add(today());
        return lines;
    }

    static String amount(Texts texts, ServiceOrder order) {
        return "%s\u00a0kg · %s\u00a0l"
                .formatted(
                        texts.number(order.load().kilograms(), 0), texts.number(order.litres(), 0));
    }

    private Line due() {
        String until = texts.timeAround(order.order().due(), state.now());
        boolean pressing = order.mustGo(state.nextOpportunity());
        Tone tone = order.isLate(state.now()) ? Tone.ALARM : pressing ? Tone.WARNING : Tone.PLAIN;
        return new Line(texts.text("orders.due"), until, tone);
    }

    private String around(ServiceOrder what) {
        return texts.timeAround(what.taken(), state.now());
    }

    private String window(TimeWindow window) {
        return "%s – %s".formatted(texts.time(window.from()), texts.time(window.to()));
    }

    private Line today() {
        String label = texts.text("card.today");
        return Planned.of(state, order.order().id())
                .map(planned -> Line.plain(label, planned(planned)))
                .orElseGet(() -> new Line(label, offTour(), Tone.MUTED));
    }

    private String offTour() {
        return switch (order.stage()) {
            case OPEN -> texts.text("card.onNoTour");
            case FULFILLED ->
                    texts.text(
                            "orders.fulfilled",
                            order.endedAt().map(at -> texts.timeAround(at, state.now())).orElse(""),
                            order.truck().map(Object::toString).orElse(""));
            case WITHDRAWN -> texts.text("orders.withdrawn");
        };
    }

    private String planned(Planned planned) {
        return texts.text(
                state.holds().hold(order.order().id()) ? "plan.heldOnTour" : "card.onTour",
                planned.truck().truck().id().value(),
                planned.number(),
                texts.time(planned.expected(state.now())));
    }

    private List<Deed> deeds() {
        List<JobId> it = List.of(order.order().id());
        List<Deed> deeds = new ArrayList<>();
        for (Handling handling : JobsCard.handlings(it)) {
            if (handling != order.handling()) {
                deeds.add(
                        new Deed(
                                texts.text("order.handle." + handling.name()),
                                deeds.isEmpty(),
                                JobsCard.handled(it, handling)));
            }
        }
        JobsCard.locking(state, it)
                .forEach((key, order) -> deeds.add(new Deed(texts.text(key), false, order)));
        Order withdraw = new Order.WithdrawOrder(order.order().id());
        deeds.add(new Deed(texts.text("order.withdraw"), false, withdraw));
        return deeds;
    }
}
