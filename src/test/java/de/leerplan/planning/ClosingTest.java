package de.leerplan.planning;

import static org.assertj.core.api.Assertions.assertThat;

import de.leerplan.model.City;
import de.leerplan.operations.PlanRequest;
import de.leerplan.operations.Result.PlanProposed;
import de.leerplan.planning.day.Method;
import de.leerplan.planning.day.Solving;
import de.leerplan.planning.fleet.FleetProblem;
import de.leerplan.planning.search.Budget;

import org.junit.jupiter.api.Test;

import java.util.List;

class ClosingTest {
    private static final TestDay DAY = new TestDay(30, 6, 4);

    @Test
    void aTruckStaysAtTheDepotWhereTheOthersDoItForLess() {
        Effort effort = new Effort.Steps(2000, 500);
        PlanProposed plan = Asked.once(DAY.city(), DAY.morning(), effort);
        long out = plan.tours().stream().filter(tour -> tour.collections() > 0).count();

        assertThat(out).isBetween(1L, 5L);
    }

    @Test
    void whatIsLeftOutIsNeverDearer() {
        City city = DAY.city();
        PlanRequest morning = DAY.morning();
        var assignment = new ProblemMaker(Ground.of(city), morning, new CrowFlight()).make();
        Answer answer = new Answer(city, morning, assignment);
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
}
