package de.leerplan.ui;

import de.leerplan.model.ContainerId;
import de.leerplan.model.JobId;
import de.leerplan.model.OrderId;
import de.leerplan.model.TruckId;
import de.leerplan.operations.DayState;
import de.leerplan.operations.Handling;
import de.leerplan.operations.TourDifference;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/// The order that takes back another one: a decision of its own, which trucks hear of like of any.
final class Undo {
    private Undo() {}

    /// Empty for what cannot be taken back, or changes nothing.
    ///
    /// @param before the state when `order` was given
    static Optional<Order> of(Order order, DayState before) {
        return switch (order) {
            case Order.Handle o ->
                    Optional.of(new Order.Handle(o.job(), handling(o.job(), before)));
            case Order.TakeOut o -> Optional.of(new Order.PutBack(o.truck()));
            case Order.PutBack o -> Optional.of(new Order.TakeOut(o.truck()));
            case Order.Lock o -> Optional.of(unlocked(o.jobs(), before));
            case Order.Unlock o -> locked(o.jobs(), before);
            case Order.LockTruck o -> Optional.of(new Order.UnlockTruck(o.truck()));
            case Order.UnlockTruck o -> Optional.of(new Order.LockTruck(o.truck()));
            case Order.Approve _ -> Optional.of(new Order.Approve(before.plan().approval()));
            case Order.Rearrange o -> Optional.of(back(o, before));
            case Order.TakeOrder o -> Optional.of(new Order.WithdrawOrder(o.order().id()));
            case Order.FreeStreet o ->
                    Optional.ofNullable(before.closures().get(o.closure()))
                            .map(Order.BlockStreet::new);
            case Order.BlockStreet o ->
                    Optional.ofNullable(before.closures().get(o.closure().id()))
                            .map(Order.BlockStreet::new);
            case Order.All o -> all(o, before);
            case Order.FoundEmpty _, Order.WithdrawOrder _, Order.Priced _, Order.Silent _ ->
                    Optional.empty();
        };
    }

    private static Handling handling(JobId job, DayState before) {
        return switch (job) {
            case ContainerId id -> before.container(id).handling();
            case OrderId id -> before.order(id).handling();
        };
    }

    /// Where things were before, whoever had them.
    private static Order back(Order.Rearrange order, DayState before) {
        Map<TruckId, List<JobId>> orders = new LinkedHashMap<>();
        order.price()
                .tours()
                .forEach(t -> orders.put(t.truck(), TourDifference.left(before, t.truck())));
        return new Order.TakeBack(orders, Moves.subject(order.jobs()), false);
    }

    private static Order unlocked(List<JobId> jobs, DayState before) {
        List<JobId> free = jobs.stream().filter(id -> !before.holds().hold(id)).toList();
        return new Order.Unlock(free);
    }

    private static Optional<Order> locked(List<JobId> jobs, DayState before) {
        Map<TruckId, List<JobId>> held = new LinkedHashMap<>();
        for (JobId id : jobs) {
            if (before.holds().hold(id)) {
                TruckId truck = Objects.requireNonNull(before.holds().stops().get(id));
                held.computeIfAbsent(truck, _ -> new ArrayList<>()).add(id);
            }
        }
        List<Order> orders = new ArrayList<>();
        held.forEach((truck, ids) -> orders.add(new Order.Lock(ids, truck)));
        return orders.isEmpty() ? Optional.empty() : Optional.of(new Order.All(orders));
    }

    private static Optional<Order> all(Order.All order, DayState before) {
        List<Order> back = new ArrayList<>();
        for (Order each : order.orders().reversed()) {
            of(each, before).ifPresent(back::add);
        }
        return back.isEmpty() ? Optional.empty() : Optional.of(new Order.All(back));
    }
}
