package de.leerplan.operations;

import de.leerplan.model.ContainerId;
import de.leerplan.model.TruckId;

import org.pcollections.HashTreePMap;
import org.pcollections.HashTreePSet;
import org.pcollections.PMap;
import org.pcollections.PSet;

import java.util.Collection;

/// What dispatchers hold in place. The planner works around it.
///
/// @param stops containers that stay on a truck, whatever their place in its tour
/// @param trucks whose tour stays as it is, stop by stop
public record Holds(PMap<ContainerId, TruckId> stops, PSet<TruckId> trucks) {
    public static final Holds NONE = new Holds(HashTreePMap.empty(), HashTreePSet.empty());

    /// Whether a person has fixed where `container` goes.
    public boolean hold(ContainerId container) {
        return stops.containsKey(container);
    }

    public boolean hold(TruckId truck) {
        return trucks.contains(truck);
    }

    Holds with(Collection<ContainerId> containers, TruckId truck) {
        PMap<ContainerId, TruckId> held = stops;
        for (ContainerId container : containers) {
            held = held.plus(container, truck);
        }
        return new Holds(held, trucks);
    }

    Holds without(Collection<ContainerId> containers) {
        return new Holds(stops.minusAll(containers), trucks);
    }

    Holds locking(TruckId truck) {
        return new Holds(stops, trucks.plus(truck));
    }

    Holds unlocking(TruckId truck) {
        return new Holds(stops, trucks.minus(truck));
    }

    /// Nothing is held to a truck that cannot drive.
    Holds withoutTruck(TruckId truck) {
        PMap<ContainerId, TruckId> held = stops;
        for (var stop : stops.entrySet()) {
            held = stop.getValue().equals(truck) ? held.minus(stop.getKey()) : held;
        }
        return new Holds(held, trucks.minus(truck));
    }
}
