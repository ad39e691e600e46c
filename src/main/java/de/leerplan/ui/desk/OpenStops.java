package de.leerplan.ui.desk;

import de.leerplan.model.ContainerId;
import de.leerplan.model.Stop;
import de.leerplan.model.Tour;
import de.leerplan.operations.TruckState;

import java.util.ArrayList;
import java.util.List;

/// The part of a tour that can still be changed.
final class OpenStops {
    private OpenStops() {}

    /// The collections of a tour that are not promised, without those that are being moved.
    static List<Planned> of(TruckState truck, List<ContainerId> moved) {
        List<Planned> open = new ArrayList<>();
        if (truck.tour().isPresent()) {
            Tour tour = truck.tour().get();
            for (int i = tour.base(); i < tour.stops().size(); i++) {
                if (tour.stops().get(i) instanceof Stop.Collect collect
                        && !moved.contains(collect.container())) {
                    open.add(new Planned(truck, tour, i));
                }
            }
        }
        return open;
    }
}
