package de.leerplan.operations;

import de.leerplan.model.JobId;
import de.leerplan.model.TruckId;

import org.pcollections.HashTreePMap;
import org.pcollections.HashTreePSet;
import org.pcollections.PMap;
import org.pcollections.PSet;

import java.util.Collection;

/// What dispatchers hold in place. The planner works around it.
///
/// @param stops what stays on a truck, whatever their place in its tour
/// @param trucks whose tour stays as it is, stop by stop
public record Holds(PMap<JobId, TruckId> stops, PSet<TruckId> trucks) {
    public static final Holds NONE = new Holds(HashTreePMap.empty(), HashTreePSet.empty());

    /// Whether a person has fixed who does `job`.
    public boolean hold(JobId job) {
        return stops.containsKey(job);
    }

    public boolean hold(TruckId truck) {
        return trucks.contains(truck);
    }

    Holds with(Collection<? extends JobId> jobs, TruckId truck) {
        PMap<JobId, TruckId> held = stops;
        for (JobId job : jobs) {
            held = held.plus(job, truck);
        }
        return new Holds(held, trucks);
    }

    Holds without(Collection<? extends JobId> jobs) {
        return new Holds(stops.minusAll(jobs), trucks);
    }

    Holds locking(TruckId truck) {
        return new Holds(stops, trucks.plus(truck));
    }

    Holds unlocking(TruckId truck) {
        return new Holds(stops, trucks.minus(truck));
    }

    /// Nothing is held to a truck that cannot drive.
    Holds withoutTruck(TruckId truck) {
        PMap<JobId, TruckId> held = stops;
        for (var stop : stops.entrySet()) {
            held = stop.getValue().equals(truck) ? held.minus(stop.getKey()) : held;
        }
        return new Holds(held, trucks.minus(truck));
    }
}
