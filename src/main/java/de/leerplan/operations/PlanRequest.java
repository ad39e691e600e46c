package de.leerplan.operations;

import de.leerplan.model.JobId;
import de.leerplan.model.RoadConditions;
import de.leerplan.model.TruckId;

import java.time.Instant;
import java.util.List;
import java.util.Map;

/// Everything the planner needs to know, and nothing else.
///
/// @param number identifies the answer; counts up
/// @param at the moment the plan is made for
/// @param trucks those that can drive; others get no tour
/// @param candidates containers that a tour may or must empty, without those in any truck's base
/// @param orders those that a tour may or must fulfil, without those in any truck's base
/// @param roads what is closed or slow now
/// @param held candidates and orders that a person gave to a truck: no other may have them
/// @param facts how many facts of the day it takes into account; 0 for those up to the one that
///     asked
public record PlanRequest(
        long number,
        Instant at,
        Cause cause,
        List<TruckStart> trucks,
        List<Candidate> candidates,
        List<OrderCandidate> orders,
        RoadConditions roads,
        Prices prices,
        Map<JobId, TruckId> held,
        long facts) {
    /// A request as the fact asked it that needed a plan.
    public PlanRequest(
            long number,
            Instant at,
            Cause cause,
            List<TruckStart> trucks,
            List<Candidate> candidates,
            List<OrderCandidate> orders,
            RoadConditions roads,
            Prices prices,
            Map<JobId, TruckId> held) {
        this(number, at, cause, trucks, candidates, orders, roads, prices, held, 0);
    }

    /// A request without orders, in which every truck may have every candidate.
    public PlanRequest(
            long number,
            Instant at,
            Cause cause,
            List<TruckStart> trucks,
            List<Candidate> candidates,
            RoadConditions roads,
            Prices prices) {
        this(number, at, cause, trucks, candidates, List.of(), roads, prices, Map.of());
    }

    public PlanRequest {
        trucks = List.copyOf(trucks);
        candidates = List.copyOf(candidates);
        orders = List.copyOf(orders);
        held = Map.copyOf(held);
    }

    PlanRequest knowing(long newFacts) {
        return new PlanRequest(
                number, at, cause, trucks, candidates, orders, roads, prices, held, newFacts);
    }
}
