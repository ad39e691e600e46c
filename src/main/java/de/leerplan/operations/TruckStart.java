package de.leerplan.operations;

import de.leerplan.model.GeoPoint;
import de.leerplan.model.Load;
import de.leerplan.model.Tour;
import de.leerplan.model.TruckId;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/// Where a truck stands when a plan is made.
///
/// Its tour goes on from `place` at `ready`, or from where it was seen since, first along the base
/// of `current` as it is, then along whatever the planner finds best. No stop of it may be reached
/// before the request's time, but the one the truck was seen to stand at.
///
/// @param place where its last stop was, or the depot; always a place of the master data
/// @param ready when it left or will leave there; the start of the shift for a truck not yet out
/// @param worked since it left the depot, breaks not counted
/// @param rested breaks taken so far, and parts of such; what is too short for either was work
/// @param reserves what is left in its battery, and how long its crew has driven
/// @param current what is left of the tour it knows; no stops before its first plan
/// @param seen where it is, if that is known and not older than its last stop
public record TruckStart(
        TruckId truck,
        GeoPoint place,
        Instant ready,
        Instant shiftEnd,
        Load load,
        Duration worked,
        Duration rested,
        Reserves reserves,
        Tour current,
        Optional<Sighting> seen) {
    /// Nearer than this to a place, a truck is there: yards are wide, and satellites err.
    public static final double THERE_METRES = Progress.GONE_METRES;

    /// A truck that has not said where it is.
    public TruckStart(
            TruckId truck,
            GeoPoint place,
            Instant ready,
            Instant shiftEnd,
            Load load,
            Duration worked,
            Duration rested,
            Reserves reserves,
            Tour current) {
        this(
                truck,
                place,
                ready,
                shiftEnd,
                load,
                worked,
                rested,
                reserves,
                current,
                Optional.empty());
    }

    /// The same truck with another tour.
    public TruckStart with(Tour tour) {
        return new TruckStart(
                truck, place, ready, shiftEnd, load, worked, rested, reserves, tour, seen);
    }

    /// The same truck as if its last stop had been where it was seen, at that time. What it has
    /// driven until there counts for its crew's breaks.
    public TruckStart from(Sighting sighting) {
        Instant since = sighting.at().isAfter(ready) ? sighting.at() : ready;
        return new TruckStart(
                truck,
                sighting.place(),
                since,
                shiftEnd,
                load,
                worked.plus(Duration.between(ready, since)),
                rested,
                reserves.driving(sighting.drove(ready)),
                current,
                Optional.empty());
    }
}
