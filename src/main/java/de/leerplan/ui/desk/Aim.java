package de.leerplan.ui.desk;

import de.leerplan.model.JobId;
import de.leerplan.model.TruckId;
import de.leerplan.operations.DayState;
import de.leerplan.operations.TruckState;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// Where something that is being moved would go.
sealed interface Aim {
    /// Wherever it costs least on this truck's tour.
    record OnTour(TruckId truck) implements Aim {}

    /// @param place as of `Hypothesis.Put`
    record AtPlace(TruckId truck, int place) implements Aim {}

    /// Left for another day.
    record NotToday() implements Aim {}

    /// The place on a truck's tour that comes next after `at`, by plan and present delay.
    static AtPlace at(DayState state, TruckId truck, Instant at, List<JobId> moved) {
        TruckState driving = state.truck(truck);
        int place =
                (int)
                        OpenStops.of(driving, moved).stream()
                                .filter(p -> p.expected(state.now()).isBefore(at))
                                .count();
        return new AtPlace(truck, place);
    }

    /// The place that `job` has on `truck`, or would have if it came just before it.
    static AtPlace before(DayState state, TruckId truck, JobId job) {
        List<Planned> open = OpenStops.of(state.truck(truck), List.of());
        for (int i = 0; i < open.size(); i++) {
            if (open.get(i).stop().job().equals(Optional.of(job))) {
                return new AtPlace(truck, i);
            }
        }
        return new AtPlace(truck, 0);
    }
}
