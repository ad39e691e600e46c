package de.leerplan.operations;

import de.leerplan.model.GeoPoint;
import de.leerplan.model.Load;
import de.leerplan.model.Tour;
import de.leerplan.model.TruckId;

import java.time.Duration;
import java.time.Instant;

/// Where a truck stands when a plan is made.
///
/// Its tour goes on from `place` at `ready`, first along the base of `current` as it is, then
/// along whatever the planner finds best. No stop of it may be reached before the request's time.
///
/// @param place where its last stop was, or the depot; always a place of the master data
/// @param ready when it left or will leave there; the start of the shift for a truck not yet out
/// @param worked since it left the depot, breaks not counted
/// @param rested breaks taken so far
/// @param reserves what is left in its battery, and how long its crew has driven
/// @param current what is left of the tour it knows; no stops before its first plan
public record TruckStart(
        TruckId truck,
        GeoPoint place,
        Instant ready,
        Instant shiftEnd,
        Load load,
        Duration worked,
        Duration rested,
        Reserves reserves,
        Tour current) {}
