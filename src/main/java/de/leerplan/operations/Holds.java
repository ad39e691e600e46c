package de.leerplan.operations;

import de.leerplan.model.JobId;
import de.leerplan.model.TruckId;

import org.pcollections.HashTreePMap;
import org.pcollections.HashTreePSet;
import org.pcollections.PMap;
import org.pcollections.PSet;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What dispatchers hold in place. The planner works around it.
///
/// @param stops what stays on a truck, whatever their place in its tour
/// @param trucks whose tour stays as it is, stop by stop
/// @param resting what a person gave to a truck that cannot drive: anybody may have it meanwhile
public record Holds(
        PMap<JobId, TruckId> stops, PSet<TruckId> trucks, PMap<JobId, TruckId> resting) {
    public static final Holds NONE =
            new Holds(HashTreePMap.empty(), HashTreePSet.empty(), HashTreePMap.empty());

    /// Whether a person has fixed who does `job`.
    public boolean hold(JobId job) {
        return stops.containsKey(job);
    }

    public boolean hold(TruckId truck) {
        return trucks.contains(truck);
    }

    /// The truck that a person gave `job` to, where that cannot drive.
    public Optional<TruckId> restsFor(JobId job) {
        return Optional.ofNullable(resting.get(job));
    }

    /// What is held to `truck`, in the order of its names.
    List<JobId> heldTo(TruckId truck) {
        return of(stops, truck);
    }

    /// What would be held to `truck` if it could drive.
    List<JobId> restingFor(TruckId truck) {
        return of(resting, truck);
    }

    private static List<JobId> of(PMap<JobId, TruckId> held, TruckId truck) {
        return held.entrySet().stream()
                .filter(entry -> entry.getValue().equals(truck))
                .map(Map.Entry::getKey)
                .sorted()
                .toList();
    }

    Holds with(Collection<? extends JobId> jobs, TruckId truck) {
        PMap<JobId, TruckId> held = stops;
        for (JobId job : jobs) {
            held = held.plus(job, truck);
        }
        return new Holds(held, trucks, resting.minusAll(jobs));
    }

    Holds without(Collection<? extends JobId> jobs) {
        return new Holds(stops.minusAll(jobs), trucks, resting.minusAll(jobs));
    }

    Holds locking(TruckId truck) {
        return new Holds(stops, trucks.plus(truck), resting);
    }

    Holds unlocking(TruckId truck) {
        return new Holds(stops, trucks.minus(truck), resting);
    }

    /// Nothing is held to a truck that cannot drive.
    Holds withoutTruck(TruckId truck) {
        PMap<JobId, TruckId> rest = resting;
        for (JobId job : heldTo(truck)) {
            rest = rest.plus(job, truck);
        }
        return new Holds(stops.minusAll(heldTo(truck)), trucks.minus(truck), rest);
    }

    /// A truck that can drive again has these of what a person gave to it.
    Holds back(TruckId truck, List<JobId> again) {
        return new Holds(stops, trucks, resting.minusAll(restingFor(truck))).with(again, truck);
    }
}
