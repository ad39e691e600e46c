package de.leerplan.ui.desk;

import de.leerplan.model.Closure;
import de.leerplan.model.ContainerId;
import de.leerplan.model.JobId;
import de.leerplan.model.OrderId;
import de.leerplan.model.TruckId;
import de.leerplan.operations.DayState;
import de.leerplan.operations.Handling;
import de.leerplan.operations.TourDifference;
import de.leerplan.ui.Order;
import de.leerplan.ui.Selection;
import de.leerplan.ui.Workplace;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What can be ordered for whatever is selected, by the key of its name.
record Chosen(DayState state, Selection selection) {
    /// The containers and orders that are selected, by themselves or as stops, if any are.
    List<JobId> jobs() {
        return selection instanceof Selection.OfJobs of
                ? of.jobs()
                : JobQuestion.job(state, selection).map(List::of).orElseGet(List::of);
    }

    /// The truck that is selected, if one is.
    Optional<TruckId> truck() {
        return selection instanceof Selection.OfTruck of
                ? Optional.of(of.truck())
                : Optional.empty();
    }

    /// Every order with the key of its name, in the order they are offered.
    Map<String, Order> orders() {
        Map<String, Order> orders = new LinkedHashMap<>();
        List<JobId> jobs = jobs();
        if (!jobs.isEmpty()) {
            for (Handling handling : JobsCard.handlings(jobs)) {
                orders.put("order.handle." + handling.name(), JobsCard.handled(jobs, handling));
            }
            if (jobs.size() == 1) {
                addOnly(jobs.getFirst(), orders);
            }
            orders.putAll(JobsCard.locking(state, jobs));
        }
        truck().ifPresent(truck -> addTruck(truck, orders));
        if (selection instanceof Selection.OfClosure of) {
            Optional.ofNullable(state.closures().get(of.closure()))
                    .filter(Closure::byHand)
                    .ifPresent(c -> orders.put("order.change", new Order.ChangeClosure(c)));
            orders.put("order.freeStreet", new Order.FreeStreet(of.closure()));
        }
        return orders;
    }

    /// Trucks that the selected stops could be given to.
    List<TruckId> givable() {
        return jobs().isEmpty()
                ? List.of()
                : state.city().trucks().keySet().stream()
                        .filter(truck -> state.truck(truck).fit())
                        .filter(truck -> !state.truck(truck).home())
                        .toList();
    }

    /// Holds what is not held; lets go where all is.
    Optional<Order> toggleHold() {
        Map<String, Order> orders = orders();
        for (String key :
                List.of("order.lock", "order.lockTruck", "order.unlock", "order.unlockTruck")) {
            Order order = orders.get(key);
            if (order != null) {
                return Optional.of(order);
            }
        }
        return Optional.empty();
    }

    /// What is taken in hand with `target`: all that is selected if it is one of them.
    static List<JobId> grabbed(Workplace workplace, Selection target) {
        DayState state = workplace.state().get();
        List<JobId> one = new Chosen(state, target).jobs();
        List<JobId> chosen = new Chosen(state, workplace.selection().get()).jobs();
        return chosen.containsAll(one) && !one.isEmpty() ? chosen : one;
    }

    /// The selection with `target` too, or without it if it was selected; `target` alone where it
    /// is neither container nor order.
    static Selection more(Workplace workplace, Selection target) {
        DayState state = workplace.state().get();
        List<JobId> one = new Chosen(state, target).jobs();
        return one.size() == 1
                ? new Chosen(state, workplace.selection().get()).toggled(one.getFirst())
                : target;
    }

    /// One stop more in the selection, or one less.
    Selection toggled(JobId job) {
        List<JobId> next = new ArrayList<>(jobs());
        if (!next.remove(job)) {
            next.add(job);
        }
        return switch (next.size()) {
            case 0 -> new Selection.None();
            case 1 -> Selection.of(next.getFirst());
            default -> new Selection.OfJobs(next);
        };
    }

    private void addOnly(JobId job, Map<String, Order> orders) {
        switch (job) {
            case ContainerId id -> orders.put("order.foundEmpty", new Order.FoundEmpty(id));
            case OrderId id -> {
                if (state.order(id).isOpen()) {
                    orders.put("order.withdraw", new Order.WithdrawOrder(id));
                }
            }
        }
    }

    private void addTruck(TruckId truck, Map<String, Order> orders) {
        boolean fit = state.truck(truck).fit();
        boolean held = state.holds().hold(truck);
        orders.put(
                fit ? "order.takeOut" : "order.putBack",
                fit ? new Order.TakeOut(truck) : new Order.PutBack(truck));
        List<JobId> stops = TourDifference.left(state, truck);
        if (held) {
            orders.put("order.unlockTruck", new Order.UnlockTruck(truck));
        } else if (fit) {
            orders.put("order.lockTruck", new Order.LockTruck(truck));
        }
        if (fit && !stops.isEmpty()) {
            orders.put("order.lockTour", new Order.Lock(stops, truck));
        }
        if (!stops.isEmpty()) {
            orders.put("order.chooseStops", new Order.Show(new Selection.OfJobs(stops)));
        }
        for (Order.Paper.Kind kind : Order.Paper.Kind.values()) {
            orders.put("order.paper." + kind, new Order.Paper(truck, kind));
        }
    }
}
