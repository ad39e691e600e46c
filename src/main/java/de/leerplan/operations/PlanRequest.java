package de.leerplan.operations;

import de.leerplan.model.RoadConditions;

import java.time.Instant;
import java.util.List;

/// Everything the planner needs to know, and nothing else.
///
/// @param number identifies the answer; counts up
/// @param at the moment the plan is made for
/// @param trucks those that can drive; others get no tour
/// @param candidates containers that a tour may or must empty, without those in any truck's base
/// @param roads what is closed or slow now
public record PlanRequest(
        long number,
        Instant at,
        Cause cause,
        List<TruckStart> trucks,
        List<Candidate> candidates,
        RoadConditions roads,
        Prices prices) {
    public PlanRequest {
        trucks = List.copyOf(trucks);
        candidates = List.copyOf(candidates);
    }
}
