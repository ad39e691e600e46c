package de.leerplan.planning;

import static org.assertj.core.api.Assertions.assertThat;

import de.leerplan.model.JobId;
import de.leerplan.model.Tour;
import de.leerplan.operations.Candidate;
import de.leerplan.operations.PlanRequest;
import de.leerplan.operations.Result;
import de.leerplan.operations.Result.PlanProposed;
import de.leerplan.operations.TourDifference;
import de.leerplan.planning.day.Method;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/// A day that is planned by OptaPlanner's own moves alone, should the search ever fail.
@Timeout(900)
class FallbackTest {
    private final TestDay day = new TestDay(14, 2, 3);

    private TourPlanner plain(Effort effort) {
        return new TourPlanner(day.city(), new CrowFlight(), effort, 1, Method.PLAIN, _ -> {});
    }

    @Test
    void itPlansTheMorningAndMendsThePlanWithinTheRules() {
        TourRules rules = new TourRules(day.city());
        try (TourPlanner planner = plain(new Effort.Steps(100, 50))) {
            PlanRequest morning = day.morning();
            PlanProposed plan = Asked.of(planner, morning);
            PlanRequest later = TestDay.promising(morning, plan.tours(), 2);
            PlanProposed next = Asked.of(planner, later);

            for (int i = 0; i < plan.tours().size(); i++) {
                Tour known = later.trucks().get(i).current();
                rules.check(morning.trucks().get(i), plan.tours().get(i));
                assertThat(TourDifference.jobs(next.tours().get(i)))
                        .startsWith(
                                TourDifference.jobs(known)
                                        .subList(0, Math.min(2, known.collections()))
                                        .toArray(JobId[]::new));
            }
            assertThat(plan.tours().stream().mapToInt(Tour::collections).sum())
                    .isGreaterThanOrEqualTo(
                            (int) morning.candidates().stream().filter(Candidate::mustGo).count());
        }
    }

    /// The question could be searched for a year; closing the planner waits for its answer.
    @Test
    void itLeavesAQuestionThatNobodyWaitsForAnyMore() {
        List<Result> answers = new CopyOnWriteArrayList<>();
        try (TourPlanner planner = plain(new Effort.Steps(Long.MAX_VALUE, Long.MAX_VALUE))) {
            planner.propose(day.morning(), answers::add);
        }

        assertThat(answers).isEmpty();
    }
}
