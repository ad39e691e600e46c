package de.leerplan.ui.desk;

import de.leerplan.model.JobId;
import de.leerplan.model.Stop;
import de.leerplan.model.Tour;
import de.leerplan.operations.DayState;
import de.leerplan.operations.TruckState;

import java.time.Instant;
import java.util.Optional;

/// A stop still to be driven, with its place in the day.
///
/// @param index its place among the stops left, from 0
record Planned(TruckState truck, Tour tour, int index) {
    /// Where a container or an order stands on a tour today, if it does.
    static Optional<Planned> of(DayState state, JobId job) {
        for (TruckState truck : state.trucks().values()) {
            if (truck.fit() && truck.tour().isPresent()) {
                Tour tour = truck.tour().get();
                for (int i = 0; i < tour.stops().size(); i++) {
                    if (tour.stops().get(i).job().equals(Optional.of(job))) {
                        return Optional.of(new Planned(truck, tour, i));
                    }
                }
            }
        }
        return Optional.empty();
    }

    Stop stop() {
        return tour.stops().get(index);
    }

    /// Number of the stop in the truck's whole day, from 1.
    int number() {
        return tour.firstNumber() + index;
    }

    /// Whether the crew has been promised that this stop stays.
    boolean promised() {
        return index < tour.base();
    }

    /// When the truck is expected there, by plan and present delay.
    Instant expected(Instant now) {
        Instant byPlan = stop().times().arrival().plus(truck.delay(now));
        return byPlan.isBefore(now) ? now : byPlan;
    }
}
