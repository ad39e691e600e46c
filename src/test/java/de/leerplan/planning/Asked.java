package de.leerplan.planning;

import de.leerplan.model.City;
import de.leerplan.operations.PlanRequest;
import de.leerplan.operations.Result;
import de.leerplan.operations.Result.PlanProposed;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/// Asks a planner one thing and waits for the answer.
final class Asked {
    private static final long SECONDS = 900;

    private Asked() {}

    static PlanProposed once(City city, PlanRequest request, Effort effort) {
        return once(city, new CrowFlight(), request, effort, 1);
    }

    /// A planner of its own.
    static PlanProposed once(
            City city, TravelTimes times, PlanRequest request, Effort effort, long seed) {
        try (TourPlanner planner = new TourPlanner(city, times, effort, seed)) {
            return of(planner, request);
        }
    }

    static PlanProposed of(TourPlanner planner, PlanRequest request) {
        CompletableFuture<Result> answer = new CompletableFuture<>();
        planner.propose(request, answer::complete);
        return (PlanProposed) answer.orTimeout(SECONDS, TimeUnit.SECONDS).join();
    }
}
