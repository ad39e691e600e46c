package de.leerplan.planning;

import static org.assertj.core.api.Assertions.assertThat;

import de.leerplan.operations.Result;
import de.leerplan.operations.Result.PlanProposed;
import de.leerplan.planning.day.Method;
import de.leerplan.planning.day.Solving;
import de.leerplan.planning.fleet.FleetProblem;
import de.leerplan.planning.search.Budget;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

class ClosingTest {
    private static final TestDay DAY = new TestDay(30, 6, 4);

    @Test
    void aTruckStaysAtTheDepotWhereTheOthersDoItForLess() {
        PlanProposed plan = planned();
        long out = plan.tours().stream().filter(tour -> tour.collections() > 0).count();

        assertThat(out).isBetween(1L, 5L);
    }

    @Test
    void whatIsLeftOutIsNeverDearer() {
        var assignment =
                new ProblemMaker(
                                DAY.city(),
                                new LoadGroups(DAY.city()),
                                DAY.morning(),
                                new CrowFlight())
                        .make();
        Answer answer = new Answer(DAY.city(), DAY.morning(), assignment);
        try (Solving solver = Solving.by(Method.RUIN_AND_RECREATE, 1)) {
            List<int[]> all = solve(solver, assignment.problem(), assignment.known());
            List<int[]> fewer =
                    new Closing(
                                    assignment.problem(),
                                    (problem, from) -> solve(solver, problem, from),
                                    answer::price)
                            .of(all);

            assertThat(answer.price(fewer)).isLessThanOrEqualTo(answer.price(all));
        }
    }

    private static List<int[]> solve(Solving solver, FleetProblem problem, List<int[]> from) {
        return solver.solve(problem, from, false, Budget.ofSteps(300), () -> false);
    }

    private static PlanProposed planned() {
        CompletableFuture<Result> answer = new CompletableFuture<>();
        try (TourPlanner planner =
                new TourPlanner(DAY.city(), new CrowFlight(), new Effort.Steps(2000, 500), 1)) {
            planner.propose(DAY.morning(), answer::complete);
            return (PlanProposed) answer.orTimeout(120, TimeUnit.SECONDS).join();
        }
    }
}
