package de.leerplan.ui.desk;

import de.leerplan.model.ContainerId;
import de.leerplan.model.TruckId;
import de.leerplan.operations.ContainerState;
import de.leerplan.operations.DayState;
import de.leerplan.operations.Handling;
import de.leerplan.ui.Order;
import de.leerplan.ui.Selection;
import de.leerplan.ui.Texts;
import de.leerplan.ui.Tone;
import de.leerplan.ui.desk.Section.Deed;
import de.leerplan.ui.desk.Section.Line;
import de.leerplan.ui.desk.Section.Link;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Several containers at once: what they are together, and what can be ordered for all of them.
record ContainersCard(DayState state, Texts texts, List<ContainerId> containers) {
    private static final int LISTED = 12;

    Card card() {
        return new Card(
                texts.text("plan.selection"),
                "",
                texts.text("plan.containers", containers.size()),
                texts.text("plan.selection.hint"),
                List.of(
                        new Section.Lines(lines()),
                        new Section.Deeds(deeds()),
                        new Section.Links(texts.text("plan.chosen"), links())));
    }

    private List<Line> lines() {
        long mustGo = states().stream().filter(ContainerState::mustGo).count();
        long onTour =
                containers.stream().filter(id -> Planned.collecting(state, id).isPresent()).count();
        long held = containers.stream().filter(state.holds()::hold).count();
        double overflows = states().stream().mapToDouble(ContainerState::risk).sum();
        return List.of(
                Line.plain(texts.text("card.mustGo"), texts.number(mustGo, 0)),
                Line.plain(texts.text("plan.onTour"), texts.number(onTour, 0)),
                Line.plain(texts.text("plan.held"), texts.number(held, 0)),
                Line.plain(texts.text("card.overflows"), texts.number(overflows, 1)));
    }

    private List<ContainerState> states() {
        return containers.stream().map(state::container).toList();
    }

    private List<Deed> deeds() {
        List<Deed> deeds = new ArrayList<>();
        for (Handling handling :
                List.of(
                        Handling.MUST_GO,
                        Handling.NOT_TODAY,
                        Handling.OUT_OF_ORDER,
                        Handling.USUAL)) {
            deeds.add(
                    new Deed(
                            texts.text("order.handle." + handling.name()),
                            handling == Handling.MUST_GO,
                            handled(containers, handling)));
        }
        locking(state, containers)
                .forEach((key, order) -> deeds.add(new Deed(texts.text(key), false, order)));
        return deeds;
    }

    static Order handled(List<ContainerId> containers, Handling handling) {
        List<Order> each = new ArrayList<>();
        containers.forEach(id -> each.add(new Order.Handle(id, handling)));
        return each.size() == 1 ? each.getFirst() : new Order.All(each);
    }

    /// What can be done about holding these: hold those on tours, let go of those held.
    static Map<String, Order> locking(DayState state, List<ContainerId> containers) {
        Map<TruckId, List<ContainerId>> free = new LinkedHashMap<>();
        List<ContainerId> held = new ArrayList<>();
        for (ContainerId id : containers) {
            if (state.holds().hold(id)) {
                held.add(id);
            } else {
                Planned.collecting(state, id)
                        .map(planned -> planned.truck().truck().id())
                        .ifPresent(t -> free.computeIfAbsent(t, _ -> new ArrayList<>()).add(id));
            }
        }
        Map<String, Order> orders = new LinkedHashMap<>();
        List<Order> locks = new ArrayList<>();
        free.forEach((truck, ids) -> locks.add(new Order.Lock(ids, truck)));
        if (!locks.isEmpty()) {
            orders.put("order.lock", locks.size() == 1 ? locks.getFirst() : new Order.All(locks));
        }
        if (!held.isEmpty()) {
            orders.put("order.unlock", new Order.Unlock(held));
        }
        return orders;
    }

    private List<Link> links() {
        return containers.stream()
                .limit(LISTED)
                .map(state::container)
                .map(
                        c ->
                                new Link(
                                        texts.percent(c.fill().percent()),
                                        c.container().name(),
                                        c.container().id().value(),
                                        c.mustGo() ? Tone.WARNING : Tone.PLAIN,
                                        new Order.Show(
                                                new Selection.OfContainer(c.container().id()))))
                .toList();
    }
}
