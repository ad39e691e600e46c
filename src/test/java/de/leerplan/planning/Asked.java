package de.leerplan.planning;

import de.leerplan.model.City;
import de.leerplan.operations.PlanRequest;
import de.leerplan.operations.Result;
import de.leerplan.operations.Result.PlanProposed;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/// Asks a planner of its own one thing and waits for the answer.
final class Asked {
    private static final long SECONDS = 60;

    private Asked() {}

    static PlanProposed once(City city, PlanRequest request, Effort effort) {
        try (TourPlanner planner = new TourPlanner(city, new CrowFlight(), effort, 1)) {
            CompletableFuture<Result> answer = new CompletableFuture<>();
            planner.propose(request, answer::complete);
            return (PlanProposed) answer.orTimeout(SECONDS, TimeUnit.SECONDS).join();
        }
    }
}
