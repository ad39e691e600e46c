package de.leerplan.ui.desk;

import de.leerplan.model.JobId;
import de.leerplan.model.Tour;
import de.leerplan.operations.TruckState;

import java.util.ArrayList;
import java.util.List;

/// The part of a tour that can still be changed.
final class OpenStops {
    private OpenStops() {}

    /// Its stops for containers and orders that are not promised, without those being moved.
    static List<Planned> of(TruckState truck, List<JobId> moved) {
        List<Planned> open = new ArrayList<>();
        if (truck.tour().isPresent()) {
            Tour tour = truck.tour().get();
            for (int i = tour.base(); i < tour.stops().size(); i++) {
                if (tour.stops().get(i).job().filter(job -> !moved.contains(job)).isPresent()) {
                    open.add(new Planned(truck, tour, i));
                }
            }
        }
        return open;
    }
}
