package de.leerplan.planning;

import static org.assertj.core.api.Assertions.assertThat;

import de.leerplan.model.Fraction;
import de.leerplan.model.GeoPoint;
import de.leerplan.model.OrderId;
import de.leerplan.model.TruckId;
import de.leerplan.operations.Hypothesis;
import de.leerplan.operations.PlanRequest;
import de.leerplan.operations.Result.PlanProposed;
import de.leerplan.operations.TourDifference;
import de.leerplan.operations.Verdict;
import de.leerplan.operations.Why;

import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.util.List;
import java.util.Map;

/// An order that a person gave to a truck stays there, and is explained as a container is.
class HeldOrderPlanTest {
    private static final OrderId SOFA = new OrderId("A-1");
    private static final TruckId FIRST = new TruckId("T 0");
    private static final TruckId THIRD = new TruckId("T 2");

    private final TestDay day = new TestDay(40, 3, 5);

    private PlanRequest request(Map<OrderId, TruckId> held) {
        PlanRequest bins = day.morning();
        return new PlanRequest(
                bins.number(),
                bins.at(),
                bins.cause(),
                bins.trucks(),
                bins.candidates(),
                List.of(
                        TestOrders.bulky(
                                SOFA.value(),
                                new GeoPoint(50.104, 8.78),
                                Fraction.RESIDUAL,
                                TestDay.MORNING.plus(Duration.ofHours(12)),
                                true)),
                bins.roads(),
                bins.prices(),
                Map.copyOf(held));
    }

    private PlanProposed plan(PlanRequest request) {
        return Asked.once(day.city(), request, new Effort.Steps(1_500, 500));
    }

    private static TruckId holder(PlanProposed plan) {
        return plan.tours().stream()
                .filter(tour -> TourDifference.jobs(tour).contains(SOFA))
                .findFirst()
                .orElseThrow()
                .truck();
    }

    @Test
    void aHeldOrderStaysOnItsTruckWhicheverThatIs() {
        for (TruckId truck : List.of(FIRST, THIRD)) {
            assertThat(holder(plan(request(Map.of(SOFA, truck))))).isEqualTo(truck);
        }
    }

    @Test
    void anOrderIsExplainedAndGivenAwayAsAContainerIs() {
        PlanRequest morning = request(Map.of(SOFA, FIRST));
        PlanRequest now = TestDay.promising(morning, plan(morning).tours(), 0);
        WhatIf whatIf = new WhatIf(day.city(), new CrowFlight(), now);

        Why why = whatIf.why(SOFA).orElseThrow();
        Verdict given = whatIf.price(new Hypothesis.Give(List.of(SOFA), THIRD));

        assertThat(why.truck()).contains(FIRST);
        assertThat(why.mustGo()).isTrue();
        assertThat(why.tomorrow()).hasValueSatisfying(c -> assertThat(c.dropped()).isOne());
        assertThat(why.elsewhere()).extracting(Why.Alternative::truck).containsExactly(THIRD);
        assertThat(given)
                .isInstanceOfSatisfying(
                        Verdict.Possible.class,
                        possible ->
                                assertThat(possible.change())
                                        .isEqualTo(why.elsewhere().getFirst().change()));
    }

    @Test
    void whatIsTakenBackGoesWhereItWasWithItsOrders() {
        PlanRequest morning = request(Map.of());
        PlanProposed plan = plan(morning);
        PlanRequest now = TestDay.promising(morning, plan.tours(), 0);
        WhatIf whatIf = new WhatIf(day.city(), new CrowFlight(), now);
        TruckId truck = holder(plan);
        var before =
                plan.tours().stream()
                        .filter(tour -> tour.truck().equals(truck))
                        .map(TourDifference::jobs)
                        .findFirst()
                        .orElseThrow();

        assertThat(whatIf.price(new Hypothesis.Back(Map.of(truck, before))))
                .isInstanceOfSatisfying(
                        Verdict.Possible.class,
                        same -> {
                            assertThat(same.change().bill().totalMills()).isZero();
                            assertThat(same.tours()).isEmpty();
                        });
    }
}
