package de.leerplan.planning;

import static org.assertj.core.api.Assertions.assertThat;

import de.leerplan.model.ContainerId;
import de.leerplan.model.GeoPoint;
import de.leerplan.model.Stop;
import de.leerplan.model.Tour;
import de.leerplan.operations.Candidate;
import de.leerplan.operations.Cause;
import de.leerplan.operations.Hypothesis;
import de.leerplan.operations.PlanRequest;
import de.leerplan.operations.Reserves;
import de.leerplan.operations.Result.PlanProposed;
import de.leerplan.operations.TruckStart;
import de.leerplan.operations.Verdict;
import de.leerplan.planning.day.Method;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import java.util.List;

/// Days, or ends of days, on which there is nothing to collect, or nobody to do it.
class NothingToDoTest {
    private static final Effort STEPS = new Effort.Steps(200, 1);
    private static final TestDay DAY = new TestDay(12, 3, 1);

    @ParameterizedTest
    @EnumSource(Method.class)
    void withNothingToCollectTheTrucksStay(Method method) {
        PlanProposed plan = ask(method, with(DAY.morning().trucks(), List.of()));

        assertThat(plan.tours()).hasSize(3).allMatch(tour -> tour.stops().isEmpty());
        assertThat(plan.figures().metres()).isZero();
    }

    @ParameterizedTest
    @EnumSource(Method.class)
    void aTruckThatIsOutStillComesHome(Method method) {
        GeoPoint out = new GeoPoint(50.11, 8.75);
        List<TruckStart> trucks = DAY.morning().trucks().stream().map(t -> at(out, t)).toList();

        PlanProposed plan = ask(method, with(trucks, List.of()));

        for (Tour tour : plan.tours()) {
            assertThat(tour.stops()).singleElement().isInstanceOf(Stop.Return.class);
        }
    }

    @ParameterizedTest
    @EnumSource(Method.class)
    void withNobodyToDriveThePlanIsEmpty(Method method) {
        PlanProposed plan = ask(method, with(List.of(), DAY.candidates()));

        assertThat(plan.tours()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Method.class)
    void theNextPlanIsMadeAsUsual(Method method) {
        PlanRequest nothing = with(DAY.morning().trucks(), List.of());
        PlanRequest morning = DAY.morning();
        try (TourPlanner planner = planner(method)) {
            Asked.of(planner, nothing);
            assertThat(Asked.of(planner, morning).figures().collections()).isPositive();
            assertThat(Asked.of(planner, nothing).figures().collections()).isZero();
        }
    }

    @Test
    void aQuestionAboutSuchADayIsAnswered() {
        PlanRequest request = with(DAY.morning().trucks(), List.of());
        WhatIf whatIf = new WhatIf(DAY.city(), new CrowFlight(), request);
        ContainerId container = new ContainerId("T-0001");

        assertThat(whatIf.why(container)).isEmpty();
        assertThat(whatIf.price(new Hypothesis.Skip(List.of(container))))
                .isInstanceOf(Verdict.Impossible.class);
    }

    private static PlanProposed ask(Method method, PlanRequest request) {
        try (TourPlanner planner = planner(method)) {
            return Asked.of(planner, request);
        }
    }

    private static TourPlanner planner(Method method) {
        return new TourPlanner(DAY.city(), new CrowFlight(), STEPS, 1, method, _ -> {});
    }

    private static PlanRequest with(List<TruckStart> trucks, List<Candidate> candidates) {
        return TestDay.request(1, TestDay.MORNING, Cause.Kind.DAY_BEGAN, trucks, candidates);
    }

    private static TruckStart at(GeoPoint place, TruckStart start) {
        return new TruckStart(
                start.truck(),
                place,
                start.ready(),
                start.shiftEnd(),
                start.load(),
                start.worked(),
                start.rested(),
                Reserves.FRESH,
                start.current());
    }
}
