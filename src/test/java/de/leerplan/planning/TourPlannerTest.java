package de.leerplan.planning;

import static org.assertj.core.api.Assertions.assertThat;

import de.leerplan.model.ContainerId;
import de.leerplan.model.JobId;
import de.leerplan.model.Tour;
import de.leerplan.operations.Candidate;
import de.leerplan.operations.Cause;
import de.leerplan.operations.PlanChange;
import de.leerplan.operations.PlanRequest;
import de.leerplan.operations.Result.PlanProposed;
import de.leerplan.operations.TourDifference;
import de.leerplan.operations.TruckStart;

import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

class TourPlannerTest {
    private static final long BURST = 1_000;
    private static final Effort STEPS = new Effort.Steps(3_000, 1_000);

    private static PlanProposed ask(TestDay day, PlanRequest request) {
        return Asked.once(day.city(), request, STEPS);
    }

    private static List<ContainerId> collected(List<Tour> tours) {
        return tours.stream()
                .flatMap(tour -> JobId.containers(TourDifference.jobs(tour)).stream())
                .toList();
    }

    @Test
    void everythingThatMustGoIsCollectedByLawfulTours() {
        TestDay day = new TestDay(150, 6, 1);
        PlanRequest request = day.morning();

        PlanProposed plan = ask(day, request);

        TourRules rules = new TourRules(day.city());
        for (int i = 0; i < plan.tours().size(); i++) {
            rules.check(request.trucks().get(i), plan.tours().get(i));
        }
        assertThat(collected(plan.tours()))
                .containsAll(
                        request.candidates().stream()
                                .filter(Candidate::mustGo)
                                .map(Candidate::container)
                                .toList());
        assertThat(plan.figures().collections()).isEqualTo(collected(plan.tours()).size());
        assertThat(plan.figures().metres())
                .isEqualTo(plan.tours().stream().mapToInt(Tour::metres).sum());
    }

    @Test
    void theSameRequestGetsTheSameAnswer() {
        TestDay day = new TestDay(80, 4, 2);
        PlanRequest request = day.morning();

        assertThat(ask(day, request)).isEqualTo(ask(day, request));
    }

    @Test
    void thePromisedStopsComeFirstAndUnchanged() {
        TestDay day = new TestDay(120, 5, 3);
        PlanRequest morning = day.morning();
        PlanProposed plan = ask(day, morning);

        PlanRequest again = TestDay.promising(morning, plan.tours(), 3);
        PlanProposed next = ask(day, again);

        for (int i = 0; i < next.tours().size(); i++) {
            Tour known = again.trucks().get(i).current();
            Tour tour = next.tours().get(i);
            assertThat(tour.base()).isEqualTo(known.base());
            assertThat(tour.stops().subList(0, known.base()))
                    .usingRecursiveFieldByFieldElementComparatorIgnoringFields("times", "leg")
                    .isEqualTo(known.stops().subList(0, known.base()));
        }
    }

    @Test
    void aPlanThatIsStillGoodIsLeftInPeace() {
        TestDay day = new TestDay(120, 5, 4);
        PlanRequest morning = day.morning();
        PlanProposed plan = ask(day, morning);

        PlanProposed next = ask(day, TestDay.promising(morning, plan.tours(), 3));

        assertThat(next.change().gainCents()).isNotNegative();
        assertThat(next.change().moved() + next.change().dropped()).isLessThan(12);
    }

    @Test
    void aStopThatTwoTrucksHaveOnTheirToursIsMadeOnce() {
        TestDay day = new TestDay(40, 4, 5);
        PlanRequest morning = day.morning();
        List<Tour> tours = ask(day, morning).tours();
        Tour longest = tours.stream().max(Comparator.comparingInt(Tour::collections)).orElseThrow();
        List<Tour> doubled =
                tours.stream()
                        .map(tour -> new Tour(tour.truck(), 1, 1, 0, longest.stops()))
                        .toList();

        PlanProposed next = ask(day, TestDay.promising(morning, doubled, 0));

        assertThat(collected(next.tours())).isNotEmpty().doesNotHaveDuplicates();
    }

    @Test
    void whenATruckDropsOutOthersTakeItsStops() {
        TestDay day = new TestDay(60, 6, 5);
        PlanRequest morning = day.morning();
        PlanProposed plan = ask(day, morning);
        PlanRequest all = TestDay.promising(morning, plan.tours(), 0);
        TruckStart lost =
                all.trucks().stream()
                        .filter(truck -> truck.current().collections() > 0)
                        .findFirst()
                        .orElseThrow();
        PlanRequest fewer =
                TestDay.request(
                        3,
                        all.at(),
                        Cause.Kind.TRUCK_LOST,
                        all.trucks().stream().filter(truck -> truck != lost).toList(),
                        all.candidates());

        PlanProposed next = ask(day, fewer);

        assertThat(next.tours()).hasSize(all.trucks().size() - 1);
        assertThat(next.change()).isNotEqualTo(PlanChange.NONE);
        assertThat(collected(next.tours()))
                .containsAll(
                        all.candidates().stream()
                                .filter(Candidate::mustGo)
                                .map(Candidate::container)
                                .toList());
    }

    @Test
    void aThousandRequestsAtOnceAreOneChange() throws InterruptedException {
        TestDay day = new TestDay(80, 4, 6);
        PlanRequest morning = day.morning();
        List<Long> answered = Collections.synchronizedList(new ArrayList<>());
        CountDownLatch newest = new CountDownLatch(1);
        try (TourPlanner planner = new TourPlanner(day.city(), new CrowFlight(), STEPS, 1)) {
            for (long number = 1; number <= BURST; number++) {
                PlanRequest request =
                        new PlanRequest(
                                number,
                                morning.at(),
                                morning.cause(),
                                morning.trucks(),
                                morning.candidates(),
                                morning.roads(),
                                morning.prices());
                planner.propose(
                        request,
                        result -> {
                            answered.add(((PlanProposed) result).number());
                            if (request.number() == BURST) {
                                newest.countDown();
                            }
                        });
            }
            assertThat(newest.await(10, TimeUnit.MINUTES)).isTrue();
        }
        assertThat(answered).hasSizeLessThan(20).endsWith(BURST);
    }
}
