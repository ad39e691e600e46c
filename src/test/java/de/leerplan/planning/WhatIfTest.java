package de.leerplan.planning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import de.leerplan.model.ContainerId;
import de.leerplan.model.JobId;
import de.leerplan.model.Neglect;
import de.leerplan.model.Tour;
import de.leerplan.model.TruckId;
import de.leerplan.operations.Candidate;
import de.leerplan.operations.Constraint;
import de.leerplan.operations.Hypothesis;
import de.leerplan.operations.PlanChange;
import de.leerplan.operations.PlanRequest;
import de.leerplan.operations.Result.PlanProposed;
import de.leerplan.operations.TourDifference;
import de.leerplan.operations.TruckStart;
import de.leerplan.operations.Verdict;
import de.leerplan.operations.Why;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

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

    /// What the card says of today, and what it says of tomorrow, are the same constraints. That
    /// later stops of the tour are in time because of it is told besides.
    @Test
    void whatLeavingAStopIsSaidToCostIsWhatItsConstraintsMatch() {
        WhatIf calm = new WhatIf(day.city(), new CrowFlight(), neverLate());
        for (TruckStart start : request.trucks()) {
            for (JobId job : TourDifference.jobs(start.current())) {
                Why why = calm.why(job).orElseThrow();
                PlanChange tomorrow = why.tomorrow().orElseThrow();
                assertThat(cents(tomorrow, Constraint.OVERFLOW)).isEqualTo(why.leftCents());
                assertThat(cents(tomorrow, Constraint.LATER_VISIT)).isEqualTo(why.laterCents());
                assertThat(tomorrow.overflows()).isCloseTo(why.relief(), within(1e-9));
            }
        }
        assertThat(busiest().collections()).isGreaterThan(5);
    }

    @Test
    void whatTakingAStopInWouldSaveIsWhatItsConstraintsMatch() {
        int compared = 0;
        for (Candidate candidate : request.candidates()) {
            Why why = whatIf().why(candidate.container()).orElseThrow();
            if (why.truck().isEmpty() && !why.elsewhere().isEmpty()) {
                PlanChange taken = why.elsewhere().getFirst().change();
                assertThat(cents(taken, Constraint.LATER_VISIT)).isEqualTo(-why.laterCents());
                assertThat(taken.overflows()).isCloseTo(-why.relief(), within(1e-9));
                compared++;
            }
        }
        assertThat(compared).isPositive();
    }

    private static long cents(PlanChange change, Constraint constraint) {
        return Math.round(change.bill().mills(constraint) / 1000.0);
    }

    /// The same day on which it is all the same when a container is emptied.
    private static PlanRequest neverLate() {
        List<Candidate> candidates =
                request.candidates().stream()
                        .map(
                                c ->
                                        new Candidate(
                                                c.container(),
                                                c.mustGo(),
                                                c.demanded(),
                                                c.expected(),
                                                c.amount(),
                                                c.overflowChance(),
                                                c.visitSaved(),
                                                new Neglect(
                                                        Optional.empty(),
                                                        0,
                                                        0,
                                                        c.neglect().fullHours())))
                        .toList();
        return TestDay.request(
                request.number(),
                request.at(),
                request.cause().kind(),
                request.trucks(),
                candidates);
    }
}
