package de.leerplan.ui.desk;

import de.leerplan.model.Capacity;
import de.leerplan.model.Load;
import de.leerplan.model.Stop;
import de.leerplan.model.Tour;
import de.leerplan.operations.TruckState;

import java.util.ArrayList;
import java.util.List;

/// How full a truck is each time it comes to unload, as its tour stands.
final class Trips {
    private Trips() {}

    /// Shares of its capacity, 0..1; what it carries already counts for the first.
    static List<Double> of(TruckState truck) {
        Capacity capacity = truck.truck().capacity();
        List<Double> shares = new ArrayList<>();
        Load load = truck.load();
        for (Stop stop : truck.tour().map(Tour::stops).orElseGet(List::of)) {
            switch (stop) {
                case Stop.Collect collect -> load = load.plus(collect.amount());
                case Stop.Pickup pickup -> load = load.plus(pickup.order().load());
                case Stop.Unload _ -> {
                    shares.add(capacity.usedBy(load));
                    load = Load.NONE;
                }
                case Stop.Pause _, Stop.Return _ -> {}
            }
        }
        return List.copyOf(shares);
    }
}
