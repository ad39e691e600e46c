package de.leerplan.planning.day;

import static org.assertj.core.api.Assertions.assertThat;

import de.leerplan.planning.fleet.FleetProblem;
import de.leerplan.planning.fleet.RandomProblem;
import de.leerplan.planning.fleet.SoundProblems;
import de.leerplan.planning.fleet.Timetable;
import de.leerplan.planning.search.Budget;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.optaplanner.core.api.score.buildin.hardsoftlong.HardSoftLongScore;

import java.util.List;

class DaySolverTest {
    private static long price(FleetProblem problem, List<int[]> orders) {
        Timetable timetable = new Timetable(problem);
        long price = problem.visits().stream().mapToLong(visit -> visit.absence()).sum();
        for (int vehicle = 0; vehicle < orders.size(); vehicle++) {
            Timetable.Judgement day = timetable.judge(vehicle, orders.get(vehicle));
            if (day.broken() > 0) {
                return Long.MAX_VALUE;
            }
            price += day.price();
            for (int visit : orders.get(vehicle)) {
                price -= problem.visits().get(visit).absence();
            }
        }
        return price;
    }

    @Test
    void theSearchOptaPlannerAndTheObviousCalculatorAgreeOnThePriceOfEveryPlan() {
        DaySolver solver = new DaySolver(Method.RUIN_AND_RECREATE, 1);
        int compared = 0;
        for (FleetProblem problem : SoundProblems.of(14, 3, 2, 40_000, 2_800)) {
            // Throws where the search and OptaPlanner do not agree.
            List<int[]> orders =
                    solver.solve(
                            problem, problem.noVisits(), false, Budget.ofSteps(50), () -> false);
            DayPlan plan =
                    new DayPlan(
                            new Work(problem, orders, true, Budget.ofSteps(1), () -> true, 1),
                            orders);
            assertThat(new SlowScore().calculateScore(plan))
                    .as("problem %d", compared)
                    .isEqualTo(HardSoftLongScore.ofSoft(-price(problem, orders)));
            compared++;
        }
        assertThat(compared).isGreaterThan(1_200);
    }

    @Test
    void thePlainConfigurationPlansWithinLimitsToo() {
        long nothing = 0;
        long plain = 0;
        long strong = 0;
        for (int seed = 20; seed < 32; seed++) {
            FleetProblem problem = RandomProblem.of(30, 3, 2, seed);
            if (SoundProblems.everyTruckGetsHome(problem)) {
                nothing += price(problem, problem.noVisits());
                plain += price(problem, solved(Method.PLAIN, problem));
                strong += price(problem, solved(Method.RUIN_AND_RECREATE, problem));
            }
        }
        assertThat(plain).isLessThan(nothing);
        assertThat(strong).isLessThanOrEqualTo(plain);
    }

    private static List<int[]> solved(Method method, FleetProblem problem) {
        return new DaySolver(method, 1)
                .solve(problem, problem.noVisits(), false, Budget.ofSteps(3_000), () -> false);
    }

    @Test
    @Timeout(900)
    void anAnswerNobodyWaitsForIsGivenAtOnceAndIsSound() {
        FleetProblem problem = SoundProblems.one(30, 3, 2, 4);
        for (Method method : Method.values()) {
            DaySolver solver = new DaySolver(method, 1);
            Budget endless = Budget.ofSteps(Long.MAX_VALUE - 1);

            List<int[]> orders =
                    solver.solve(problem, problem.noVisits(), false, endless, () -> true);

            assertThat(price(problem, orders))
                    .isLessThanOrEqualTo(price(problem, problem.noVisits()));
        }
    }
}
