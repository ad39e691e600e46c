package de.leerplan.operations;

import de.leerplan.model.ContainerId;
import de.leerplan.model.Stop;
import de.leerplan.model.Tour;
import de.leerplan.model.TruckId;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/// Compares the tours of a state with proposed ones, container by container.
public final class TourDifference {
    private TourDifference() {}

    /// What `tours` would treat otherwise than the tours that trucks have in `s`. A truck that
    /// cannot drive still has what nobody took over from it.
    public static List<StopMove> moves(DayState s, List<Tour> tours) {
        Map<ContainerId, TruckId> before = new LinkedHashMap<>();
        Map<ContainerId, TruckId> after = new LinkedHashMap<>();
        for (TruckState truck : s.trucks().values()) {
            if (!truck.fit()) {
                left(s, truck.truck().id()).forEach(c -> before.put(c, truck.truck().id()));
            }
        }
        for (Tour tour : tours) {
            left(s, tour.truck()).forEach(container -> before.put(container, tour.truck()));
            for (ContainerId container : collections(tour)) {
                if (!doneSince(s.truck(tour.truck()), container)) {
                    after.put(container, tour.truck());
                }
            }
        }
        List<StopMove> moves = new ArrayList<>();
        Map<ContainerId, TruckId> all = new TreeMap<>(before);
        all.putAll(after);
        for (ContainerId container : all.keySet()) {
            Optional<TruckId> from = Optional.ofNullable(before.get(container));
            Optional<TruckId> to = Optional.ofNullable(after.get(container));
            boolean stranded = to.isEmpty() && from.filter(id -> !s.truck(id).fit()).isPresent();
            if (!from.equals(to) && !stranded) {
                moves.add(new StopMove(container, from, to));
            }
        }
        return moves;
    }

    /// What a truck still has to empty, in order.
    public static List<ContainerId> left(DayState s, TruckId truck) {
        return s.truck(truck).tour().map(TourDifference::collections).orElseGet(List::of);
    }

    public static List<ContainerId> collections(Tour tour) {
        List<ContainerId> containers = new ArrayList<>();
        for (Stop stop : tour.stops()) {
            if (stop instanceof Stop.Collect collect) {
                containers.add(collect.container());
            }
        }
        return containers;
    }

    private static boolean doneSince(TruckState truck, ContainerId container) {
        return truck.done().stream().anyMatch(d -> d.container().equals(Optional.of(container)));
    }
}
