package de.leerplan.app.bench;

import de.leerplan.app.SampleDayRun;
import de.leerplan.model.GeoPoint;
import de.leerplan.model.TruckId;
import de.leerplan.roads.StreetChange;
import de.leerplan.trucks.protocol.OrderMessage;
import de.leerplan.trucks.protocol.OrderStop;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/// What trucks of a running day were told, as they have it on board.
record OnBoard(SampleDayRun run) {
    /// The stops of an order that are not done yet.
    List<OrderStop> left(TruckId truck, OrderMessage order) {
        var state = run.loop().state().truck(truck);
        return state.tour().isEmpty()
                ? List.of()
                : order.stops().stream()
                        .filter(stop -> stop.number() > state.done().size())
                        .toList();
    }

    /// Trucks with a drive ahead that is concerned by what is different now.
    Set<TruckId> concerned(Map<TruckId, OrderMessage> orders, OpenStreets now) {
        Set<TruckId> found = new TreeSet<>();
        orders.forEach(
                (truck, order) -> {
                    StreetChange change = now.change(truck);
                    for (OrderStop stop : left(truck, order)) {
                        boolean drives = stop.path().size() > 1;
                        if (drives && change.of(from(order, stop), stop.place()).isPresent()) {
                            found.add(truck);
                        }
                    }
                });
        return found;
    }

    /// Where the drive to a stop begins: at the stop before it, which may lie on a side of its
    /// street, else where the way that the order tells begins.
    static GeoPoint from(OrderMessage order, OrderStop stop) {
        int before = order.stops().indexOf(stop) - 1;
        return before < 0 ? stop.path().getFirst() : order.stops().get(before).place();
    }

    /// Trucks that were not concerned, and whose orders changed all the same.
    static Set<TruckId> changedElsewhere(
            Map<TruckId, OrderMessage> before,
            Map<TruckId, OrderMessage> after,
            Set<TruckId> concerned) {
        Map<TruckId, OrderMessage> elsewhere = new HashMap<>(after);
        elsewhere.keySet().removeAll(concerned);
        Set<TruckId> changed = new TreeSet<>();
        elsewhere.forEach(
                (truck, order) -> {
                    OrderMessage known = before.get(truck);
                    if (known != null && !order.stops().equals(known.stops())) {
                        changed.add(truck);
                    }
                });
        return changed;
    }
}
