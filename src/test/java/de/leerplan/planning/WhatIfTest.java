package de.leerplan.planning;

import static org.assertj.core.api.Assertions.assertThat;

import de.leerplan.model.ContainerId;
import de.leerplan.model.JobId;
import de.leerplan.model.Tour;
import de.leerplan.model.TruckId;
import de.leerplan.operations.Hypothesis;
import de.leerplan.operations.PlanRequest;
import de.leerplan.operations.Result.PlanProposed;
import de.leerplan.operations.TourDifference;
import de.leerplan.operations.Verdict;
import de.leerplan.operations.Why;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import java.util.Comparator;
import java.util.List;

class WhatIfTest {
    private static TestDay day;
    private static PlanRequest request;

    @BeforeAll
    static void planTheDay() {
        day = new TestDay(80, 4, 11);
        PlanRequest morning = day.morning();
        PlanProposed plan = Asked.once(day.city(), morning, new Effort.Steps(4_000, 1));
        request = TestDay.promising(morning, plan.tours(), 0);
    }

    private static WhatIf whatIf() {
        return new WhatIf(day.city(), new CrowFlight(), request);
    }

    private static Verdict price(Hypothesis what) {
        return whatIf().price(what);
    }

    private static Tour busiest() {
        return request.trucks().stream()
                .map(start -> start.current())
                .max(Comparator.comparingInt(Tour::collections))
                .orElseThrow();
    }

    @Test
    void leavingAStopWhereItIsChangesNothing() {
        JobId second = TourDifference.jobs(busiest()).get(1);

        assertThat(price(new Hypothesis.Put(List.of(second), busiest().truck(), 1)))
                .isInstanceOfSatisfying(
                        Verdict.Possible.class,
                        same -> {
                            assertThat(same.change().gainCents()).isZero();
                            assertThat(same.change().metres()).isZero();
                        });
    }

    @Test
    void aStopTakenOutOfAGoodPlanCostsMoney() {
        JobId second = TourDifference.jobs(busiest()).get(1);

        assertThat(price(new Hypothesis.Skip(List.of(second))))
                .isInstanceOfSatisfying(
                        Verdict.Possible.class,
                        skipped -> {
                            assertThat(skipped.change().dropped()).isOne();
                            assertThat(skipped.change().gainCents()).isNegative();
                            assertThat(skipped.change().overflows()).isPositive();
                        });
    }

    @Test
    void aTruckThatMayNotCarryTheFractionIsRefused() {
        TruckId paperOnly = new TruckId("T 1");
        ContainerId residual =
                request.candidates().stream()
                        .map(candidate -> candidate.container())
                        .filter(id -> !day.serves(paperOnly, id))
                        .findFirst()
                        .orElseThrow();

        assertThat(price(new Hypothesis.Put(List.of(residual), paperOnly, 0)))
                .isEqualTo(new Verdict.Impossible(Verdict.Reason.UNSUITABLE));
    }

    @Test
    void whyNamesTheTruckAndWhatTheAlternativesCost() {
        JobId first = TourDifference.jobs(busiest()).getFirst();

        Why why = whatIf().why(first).orElseThrow();

        assertThat(why.truck()).contains(busiest().truck());
        assertThat(why.tomorrow()).hasValueSatisfying(c -> assertThat(c.gainCents()).isNegative());
        assertThat(why.elsewhere())
                .isNotEmpty()
                .allSatisfy(other -> assertThat(other.change().moved()).isOne())
                .isSortedAccordingTo(
                        Comparator.comparingLong(other -> -other.change().gainCents()));
    }
}
