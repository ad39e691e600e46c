package de.leerplan.ui;

import de.leerplan.model.ContainerId;
import de.leerplan.model.TruckId;
import de.leerplan.operations.DayState;
import de.leerplan.operations.StopMove;
import de.leerplan.operations.TourDifference;

import java.util.List;
import java.util.Optional;

/// What goes where when containers are given to a truck.
final class Moves {
    private Moves() {}

    static String subject(List<ContainerId> containers) {
        return containers.size() == 1
                ? containers.getFirst().value()
                : "%s + %d".formatted(containers.getFirst(), containers.size() - 1);
    }

    /// Each container from the truck that has it now, if one has, to `to`.
    static List<StopMove> of(List<ContainerId> containers, TruckId to, DayState before) {
        return containers.stream()
                .map(id -> new StopMove(id, holder(id, before), Optional.of(to)))
                .toList();
    }

    /// The truck that still has a container on its tour.
    private static Optional<TruckId> holder(ContainerId container, DayState state) {
        return state.city().trucks().keySet().stream()
                .filter(truck -> state.truck(truck).fit())
                .filter(truck -> TourDifference.left(state, truck).contains(container))
                .findFirst();
    }
}
