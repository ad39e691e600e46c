package de.leerplan.planning;

import static org.assertj.core.api.Assertions.assertThat;

import de.leerplan.model.Fraction;
import de.leerplan.model.GeoPoint;
import de.leerplan.model.Stop;
import de.leerplan.operations.OrderCandidate;
import de.leerplan.operations.PlanRequest;
import de.leerplan.operations.Result.PlanProposed;

import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

class OrderPlanTest {
    private static final GeoPoint ON_THE_WAY = new GeoPoint(50.104, 8.78);
    private static final GeoPoint FAR_OUT = new GeoPoint(50.30, 8.40);

    private final TestDay day = new TestDay(40, 3, 5);

    private static OrderCandidate order(GeoPoint place, Instant due, boolean mustGo) {
        return TestOrders.bulky("A-1", place, Fraction.RESIDUAL, due, mustGo);
    }

    private PlanProposed plan(OrderCandidate order) {
        PlanRequest bins = day.morning();
        PlanRequest request = TestOrders.with(bins, bins.trucks(), List.of(order));
        return Asked.once(day.city(), request, new Effort.Steps(2_000, 500));
    }

    private static Stream<Stop.Pickup> pickups(PlanProposed plan) {
        return plan.tours().stream()
                .flatMap(tour -> tour.stops().stream())
                .filter(Stop.Pickup.class::isInstance)
                .map(Stop.Pickup.class::cast);
    }

    @Test
    void anOrderAtItsDeadlineIsFulfilledHoweverFar() {
        Instant evening = TestDay.MORNING.plus(Duration.ofHours(12));
        assertThat(pickups(plan(order(FAR_OUT, evening, true)))).hasSize(1);
    }

    @Test
    void anOrderThatIsNotDueWaitsIfItIsFarOut() {
        Instant inAWeek = TestDay.MORNING.plus(Duration.ofDays(7));
        assertThat(pickups(plan(order(FAR_OUT, inAWeek, false)))).isEmpty();
    }

    @Test
    void anOrderThatIsNotDueIsFulfilledIfItIsOnTheWay() {
        Instant inTwoDays = TestDay.MORNING.plus(Duration.ofHours(40));
        assertThat(pickups(plan(order(ON_THE_WAY, inTwoDays, false)))).hasSize(1);
    }

    @Test
    void anOrderFulfilledInTimeCostsNothing() {
        Instant evening = TestDay.MORNING.plus(Duration.ofHours(12));
        assertThat(plan(order(ON_THE_WAY, evening, true)).figures().orderCents()).isZero();
    }

    @Test
    void anOrderFulfilledLateCostsItsLateness() {
        Instant yesterday = TestDay.MORNING.minus(Duration.ofHours(10));
        PlanProposed plan = plan(order(ON_THE_WAY, yesterday, true));
        Instant served = pickups(plan).findFirst().orElseThrow().times().start();
        double hours = Duration.between(yesterday, served).toSeconds() / 3600.0;

        assertThat((double) plan.figures().orderCents())
                .isCloseTo(720 * hours, org.assertj.core.data.Offset.offset(10.0));
    }

    @Test
    void anOrderLeftCostsTheWaitingOfACitizen() {
        Instant inAWeek = TestDay.MORNING.plus(Duration.ofDays(7));
        assertThat(plan(order(FAR_OUT, inAWeek, false)).figures().orderCents())
                .isBetween(400L, 600L);
    }
}
