package de.leerplan.ui;

import de.leerplan.model.JobId;
import de.leerplan.model.TruckId;
import de.leerplan.operations.DayState;
import de.leerplan.operations.StopMove;
import de.leerplan.operations.TourDifference;

import java.util.List;
import java.util.Optional;

/// What goes where when stops are given to a truck.
final class Moves {
    private Moves() {}

    static String subject(List<JobId> jobs) {
        return jobs.size() == 1
                ? jobs.getFirst().value()
                : "%s + %d".formatted(jobs.getFirst(), jobs.size() - 1);
    }

    /// Each stop from the truck that has it now, if one has, to `to`.
    static List<StopMove> of(List<JobId> jobs, TruckId to, DayState before) {
        return jobs.stream()
                .map(id -> new StopMove(id, holder(id, before), Optional.of(to)))
                .toList();
    }

    /// The truck that still has it on its tour.
    private static Optional<TruckId> holder(JobId job, DayState state) {
        return state.city().trucks().keySet().stream()
                .filter(truck -> state.truck(truck).fit())
                .filter(truck -> TourDifference.left(state, truck).contains(job))
                .findFirst();
    }
}
