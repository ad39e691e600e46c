package de.leerplan.ui.desk;

import de.leerplan.model.ContainerId;
import de.leerplan.model.JobId;
import de.leerplan.model.OrderId;
import de.leerplan.model.TruckId;
import de.leerplan.operations.ContainerState;
import de.leerplan.operations.DayState;
import de.leerplan.operations.Handling;
import de.leerplan.operations.OrderState;
import de.leerplan.ui.Order;
import de.leerplan.ui.Selection;
import de.leerplan.ui.Texts;
import de.leerplan.ui.Tone;
import de.leerplan.ui.desk.Section.Deed;
import de.leerplan.ui.desk.Section.Line;
import de.leerplan.ui.desk.Section.Link;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Several containers and orders at once: what they are together, and what can be ordered for all
/// of them.
record JobsCard(DayState state, Texts texts, List<JobId> jobs) {
    private static final int LISTED = 12;

    Card card() {
        return new Card(
                texts.text("plan.selection"),
                "",
                title(),
                texts.text("plan.selection.hint"),
                List.of(
                        new Section.Lines(lines()),
                        new Section.Deeds(deeds()),
                        new Section.Links(texts.text("plan.chosen"), links())));
    }

    private String title() {
        int containers = JobId.containers(jobs).size();
        int orders = JobId.orders(jobs).size();
        return orders == 0
                ? texts.text("plan.containers", containers)
                : containers == 0
                        ? texts.text("orders.some", orders)
                        : texts.text("orders.andContainers", containers, orders);
    }

    private List<Line> lines() {
        long mustGo = jobs.stream().filter(this::mustGo).count();
        long onTour = jobs.stream().filter(job -> Planned.of(state, job).isPresent()).count();
        long held = jobs.stream().filter(state.holds()::hold).count();
        List<ContainerId> containers = JobId.containers(jobs);
        List<Line> lines = new ArrayList<>();
        lines.add(Line.plain(texts.text("card.mustGo"), texts.number(mustGo, 0)));
        lines.add(Line.plain(texts.text("plan.onTour"), texts.number(onTour, 0)));
        lines.add(Line.plain(texts.text("plan.held"), texts.number(held, 0)));
        if (!containers.isEmpty()) {
            double overflows =
                    containers.stream().map(state::container).mapToDouble(c -> c.risk()).sum();
            lines.add(Line.plain(texts.text("card.overflows"), texts.number(overflows, 1)));
        }
        return lines;
    }

    private boolean mustGo(JobId job) {
        return switch (job) {
            case ContainerId id -> state.container(id).mustGo();
            case OrderId id -> state.order(id).mustGo(state.nextOpportunity());
        };
    }

    private List<Deed> deeds() {
        List<Deed> deeds = new ArrayList<>();
        for (Handling handling : handlings()) {
            deeds.add(
                    new Deed(
                            texts.text("order.handle." + handling.name()),
                            deeds.isEmpty(),
                            handled(jobs, handling)));
        }
        locking(state, jobs)
                .forEach((key, order) -> deeds.add(new Deed(texts.text(key), false, order)));
        return deeds;
    }

    /// The one that suggests itself first: as long as one of them may burn, none of them is to come
    /// into a truck by a slip of the hand.
    private List<Handling> handlings() {
        List<Handling> usual = handlings(jobs);
        boolean fire = JobId.containers(jobs).stream().anyMatch(id -> state.container(id).burns());
        if (!fire) {
            return usual;
        }
        List<Handling> careful = new ArrayList<>(usual);
        careful.remove(Handling.MUST_GO);
        careful.sort(Comparator.comparing(handling -> handling != Handling.OUT_OF_ORDER));
        careful.add(Handling.MUST_GO);
        return careful;
    }

    /// What can be said of all of these: an order is never out of order.
    static List<Handling> handlings(List<JobId> jobs) {
        return JobId.orders(jobs).isEmpty()
                ? List.of(
                        Handling.MUST_GO, Handling.NOT_TODAY, Handling.OUT_OF_ORDER, Handling.USUAL)
                : List.of(Handling.MUST_GO, Handling.NOT_TODAY, Handling.USUAL);
    }

    static Order handled(List<JobId> jobs, Handling handling) {
        List<Order> each = new ArrayList<>();
        jobs.forEach(job -> each.add(new Order.Handle(job, handling)));
        return each.size() == 1 ? each.getFirst() : new Order.All(each);
    }

    /// What can be done about holding these: hold those on tours, let go of those held.
    static Map<String, Order> locking(DayState state, List<JobId> jobs) {
        Map<TruckId, List<JobId>> free = new LinkedHashMap<>();
        List<JobId> held = new ArrayList<>();
        for (JobId job : jobs) {
            if (state.holds().hold(job)) {
                held.add(job);
            } else {
                Planned.of(state, job)
                        .map(planned -> planned.truck().truck().id())
                        .ifPresent(t -> free.computeIfAbsent(t, _ -> new ArrayList<>()).add(job));
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
        return jobs.stream().limit(LISTED).map(this::link).toList();
    }

    private Link link(JobId job) {
        Tone tone = mustGo(job) ? Tone.WARNING : Tone.PLAIN;
        Order.Show show = new Order.Show(Selection.of(job));
        return switch (job) {
            case ContainerId id -> {
                ContainerState c = state.container(id);
                String fill = texts.percent(c.fill().percent());
                yield new Link(fill, c.container().name(), id.value(), tone, show);
            }
            case OrderId id -> {
                OrderState order = state.order(id);
                String due = texts.timeOrDate(order.order().due(), state.now());
                yield new Link(due, order.order().address(), id.value(), tone, show);
            }
        };
    }
}
