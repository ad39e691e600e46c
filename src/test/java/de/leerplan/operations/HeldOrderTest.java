package de.leerplan.operations;

import static de.leerplan.operations.SmallCity.FIRST_TRUCK;
import static de.leerplan.operations.SmallCity.at;
import static de.leerplan.operations.SmallCity.bin;

import static org.assertj.core.api.Assertions.assertThat;

import de.leerplan.model.Fraction;
import de.leerplan.model.GeoPoint;
import de.leerplan.model.JobId;
import de.leerplan.model.Leg;
import de.leerplan.model.OrderId;
import de.leerplan.model.OrderKind;
import de.leerplan.model.ServiceOrder;
import de.leerplan.model.SkipReason;
import de.leerplan.model.Stop;
import de.leerplan.model.StopTimes;
import de.leerplan.model.TimeWindow;
import de.leerplan.model.Tour;

import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// A citizen's order can be given, held and left by hand as a container can.
class HeldOrderTest {
    private static final String ANNA = "anna";
    private static final OrderId SOFA = new OrderId("A-7");
    private static final Instant NOON = at(12, 0);
    private static final ServiceOrder ORDER =
            new ServiceOrder(
                    SOFA,
                    OrderKind.BULKY_WASTE,
                    "Hauptstraße 9",
                    new GeoPoint(50.1, 8.785),
                    Fraction.LITTER,
                    900,
                    Duration.ofMinutes(8),
                    TimeWindow.ANY_TIME,
                    0,
                    at(5, 1),
                    NOON.plus(Duration.ofDays(10)),
                    "");

    /// Bins 1 to 4 are on the first truck's tour; the order waits.
    private static Played taken() {
        return Played.morning(8)
                .take(new Observation.TimePassed(at(5, 1)))
                .proposes(at(5, 1), 0, 0, 1, 2, 3, 4)
                .take(new Decision.OrderTaken(at(5, 2), ANNA, ORDER))
                .proposes(at(5, 3), 0, 0, 1, 2, 3, 4);
    }

    /// Somebody gave the order to the first truck, behind bin 3, the last one promised.
    private static Played given() {
        Played day = taken();
        return day.take(gift(day));
    }

    private static Decision.PlanOverridden gift(Played day) {
        return new Decision.PlanOverridden(
                at(5, 30),
                ANNA,
                new Cause(Cause.Kind.OVERRIDDEN, SOFA.value()),
                List.of(new StopMove(SOFA, Optional.empty(), Optional.of(FIRST_TRUCK))),
                true,
                List.of(withOrder(day.tour(1, 2, 3, 4))),
                PlanFigures.NONE,
                PlanChange.NONE);
    }

    private static Tour withOrder(Tour tour) {
        List<Stop> stops = new ArrayList<>(tour.stops());
        StopTimes times = new StopTimes(at(6, 16), at(6, 16), at(6, 24));
        stops.add(3, new Stop.Pickup(ORDER, new Leg(300, 80), times, false));
        return tour.with(tour.base(), stops);
    }

    @Test
    void whatAPersonGivesToATruckIsDrivenAndStaysThere() {
        Played day = given();

        assertThat(TourDifference.left(day.state, FIRST_TRUCK))
                .containsExactly(bin(1), bin(2), bin(3), SOFA, bin(4));
        assertThat(day.state.holds().stops()).containsEntry(SOFA, FIRST_TRUCK);
        AcceptedPlan plan = day.state.plan().current().orElseThrow();
        assertThat(plan.moves()).extracting(StopMove::job).containsExactly(SOFA);
        assertThat(plan.before())
                .containsEntry(FIRST_TRUCK, List.<JobId>of(bin(1), bin(2), bin(3), bin(4)));
    }

    @Test
    void aHeldOrderIsAskedForWithItsTruckAndMustGo() {
        Played day = taken();

        day.take(
                new Decision.StopsLocked(at(5, 30), ANNA, List.of(SOFA), FIRST_TRUCK),
                new Decision.PlanWanted(at(5, 31), ANNA));

        assertThat(day.request().held()).containsEntry(SOFA, FIRST_TRUCK);
        assertThat(day.request().orders()).singleElement().matches(OrderCandidate::mustGo);
    }

    @Test
    void aTruckThatDropsOutHoldsNoOrder() {
        Played day = given();

        day.take(new Decision.TruckTakenOut(at(5, 40), ANNA, FIRST_TRUCK, ""));

        assertThat(day.state.holds().stops()).isEmpty();
        assertThat(day.state.holds().restsFor(SOFA)).contains(FIRST_TRUCK);
        assertThat(day.request().held()).isEmpty();
        assertThat(day.request().orders()).singleElement().matches(o -> !o.mustGo());
    }

    @Test
    void whatIsFetchedOrFoundBlockedIsHeldNoLonger() {
        Instant then = at(6, 22);

        assertThat(
                        given().take(
                                        new Observation.OrderFulfilled(
                                                then, then, FIRST_TRUCK, SOFA, ORDER.load()))
                                .state
                                .holds())
                .isEqualTo(Holds.NONE);
        assertThat(
                        given().take(
                                        new Observation.OrderMissed(
                                                then,
                                                then,
                                                FIRST_TRUCK,
                                                SOFA,
                                                SkipReason.BLOCKED_BY_CAR))
                                .state
                                .holds())
                .isEqualTo(Holds.NONE);
    }

    @Test
    void whatAPersonLeavesOrWithdrawsIsOffItsTourAtOnce() {
        List<Decision> ways =
                List.of(
                        new Decision.OrderHandled(at(5, 40), ANNA, SOFA, Handling.NOT_TODAY),
                        new Decision.OrderWithdrawn(at(5, 40), ANNA, SOFA, "doppelt"));
        for (Decision way : ways) {
            Played day = given();
            long version = day.lastPush(FIRST_TRUCK).orElseThrow().version();

            day.take(way);

            assertThat(TourDifference.left(day.state, FIRST_TRUCK)).doesNotContain(SOFA);
            assertThat(day.state.holds()).isEqualTo(Holds.NONE);
            assertThat(day.lastPush(FIRST_TRUCK).orElseThrow().version()).isEqualTo(version + 1);
        }
    }

    @Test
    void whoeverGivesAwayWhatWasLeftWantsItTodayAgain() {
        Played day = taken();
        day.take(new Decision.OrderHandled(at(5, 10), ANNA, SOFA, Handling.NOT_TODAY));

        day.take(gift(day));

        assertThat(day.state.order(SOFA).handling()).isEqualTo(Handling.USUAL);
        assertThat(TourDifference.left(day.state, FIRST_TRUCK)).contains(SOFA);
    }

    @Test
    void whatIsAskedAboutIsAskedAsIfNobodyHeldOrLeftIt() {
        DayState held =
                taken().take(new Decision.StopsLocked(at(5, 30), ANNA, List.of(SOFA), FIRST_TRUCK))
                        .state;
        DayState left =
                taken().take(new Decision.OrderHandled(at(5, 30), ANNA, SOFA, Handling.NOT_TODAY))
                        .state;
        for (DayState state : List.of(held, left)) {
            PlanRequest usual = PlanQuestion.about(state, Set.of());
            PlanRequest asked = PlanQuestion.about(state, Set.of(SOFA), usual);

            assertThat(asked).isEqualTo(PlanQuestion.about(state, Set.of(SOFA)));
            assertThat(asked.held()).isEmpty();
            assertThat(asked.orders()).singleElement().matches(order -> !order.mustGo());
        }
        assertThat(PlanQuestion.about(left, Set.of()).orders()).isEmpty();
    }

    @Test
    void aReplayedDayWithHeldOrdersEndsInTheSameState() {
        Played day = taken();
        Played again = taken();
        List<Fact> facts =
                List.of(
                        gift(day),
                        new Decision.StopsUnlocked(at(5, 40), ANNA, List.of(SOFA)),
                        new Decision.StopsLocked(
                                at(5, 41), ANNA, List.of(bin(2), SOFA), FIRST_TRUCK));

        facts.forEach(day::take);
        facts.forEach(fact -> again.take(FactJson.read(FactJson.write(fact))));

        assertThat(again.state).isEqualTo(day.state);
        assertThat(day.state.holds().stops()).containsOnlyKeys(bin(2), SOFA);
    }
}
