package de.leerplan.operations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.leerplan.model.Fraction;
import de.leerplan.model.GeoPoint;
import de.leerplan.model.Load;
import de.leerplan.model.OrderId;
import de.leerplan.model.OrderKind;
import de.leerplan.model.ServiceOrder;
import de.leerplan.model.SkipReason;
import de.leerplan.model.TimeWindow;

import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

class OrderFoldTest {
    private static final OrderId MATTRESS = new OrderId("A-1");
    private static final Instant NINE = SmallCity.at(9, 0);

    private static ServiceOrder due(Instant due) {
        return new ServiceOrder(
                MATTRESS,
                OrderKind.ILLEGAL_DUMPING,
                "Hauptstraße 3",
                new GeoPoint(50.1, 8.77),
                Fraction.LITTER,
                400,
                Duration.ofMinutes(8),
                TimeWindow.ANY_TIME,
                0,
                NINE.minus(Duration.ofHours(20)),
                due,
                "zwei Matratzen");
    }

    private static Played planned() {
        Played day = Played.morning(3);
        day.take(new Observation.TimePassed(SmallCity.at(6, 0)));
        return day.proposes(SmallCity.at(6, 1), 0, 0, 1, 2, 3);
    }

    private static Played taken(Instant due) {
        return planned().take(new Decision.OrderTaken(NINE, "dispo", due(due)));
    }

    @Test
    void anOrderTakenByPhoneAsksForAPlanAtOnce() {
        Played day = taken(SmallCity.at(20, 0));

        assertThat(day.request().cause()).isEqualTo(new Cause(Cause.Kind.ORDER, "A-1"));
        assertThat(day.request().orders())
                .extracting(candidate -> candidate.order().id())
                .containsExactly(MATTRESS);
        assertThat(day.noticed()).contains(Notice.Kind.ORDER_TAKEN);
    }

    @Test
    void anOrderThatWouldBeLateTomorrowMustGoToday() {
        Instant tomorrowAtNine = SmallCity.at(9, 0).plus(Duration.ofDays(1));
        assertThat(taken(tomorrowAtNine).request().orders())
                .extracting(OrderCandidate::mustGo)
                .containsExactly(true);
    }

    @Test
    void anOrderThatIsInTimeTomorrowMayWait() {
        Instant inThreeDays = NINE.plus(Duration.ofDays(3));
        assertThat(taken(inThreeDays).request().orders())
                .extracting(OrderCandidate::mustGo)
                .containsExactly(false);
    }

    @Test
    void aDispatchersWordMakesItMustGoOrLeavesIt() {
        Played day = taken(NINE.plus(Duration.ofDays(3)));
        day.take(new Decision.OrderHandled(NINE, "dispo", MATTRESS, Handling.MUST_GO));
        assertThat(day.state.order(MATTRESS).mustGo(day.state.nextOpportunity())).isTrue();

        day.take(new Decision.OrderHandled(NINE, "dispo", MATTRESS, Handling.NOT_TODAY));
        assertThat(day.state.order(MATTRESS).mayGo()).isFalse();
    }

    @Test
    void aFulfilledOrderIsInTheTruckAndAskedForNoMore() {
        Played day = taken(SmallCity.at(20, 0));
        Load load = due(SmallCity.at(20, 0)).load();
        day.take(new Observation.OrderFulfilled(NINE, NINE, SmallCity.FIRST_TRUCK, MATTRESS, load));

        assertThat(day.state.truck(SmallCity.FIRST_TRUCK).load()).isEqualTo(load);
        assertThat(day.state.order(MATTRESS).stage()).isEqualTo(OrderState.Stage.FULFILLED);
        assertThat(day.state.order(MATTRESS).isLate(SmallCity.at(21, 0))).isFalse();
        assertThat(PlanQuestion.of(day.state, 9, new Cause(Cause.Kind.WANTED, "")).orders())
                .isEmpty();
    }

    @Test
    void anOrderThatACrewCouldNotFulfilStaysOpenForAnotherDay() {
        Played day = taken(SmallCity.at(20, 0));
        day.take(
                new Observation.OrderMissed(
                        NINE, NINE, SmallCity.FIRST_TRUCK, MATTRESS, SkipReason.NOT_FOUND));

        assertThat(day.state.order(MATTRESS).isOpen()).isTrue();
        assertThat(day.state.order(MATTRESS).mayGo()).isFalse();
        List<Fact> opening =
                DayOpening.facts(day.state, SmallCity.DAY.plusDays(1), SmallCity.at(23, 0));
        assertThat(opening).contains(carriedOver());
    }

    private static Fact carriedOver() {
        return new Observation.OrderCarriedOver(SmallCity.at(23, 0), due(SmallCity.at(20, 0)));
    }

    @Test
    void aWithdrawnOrderIsNotCarriedOver() {
        Played day = taken(SmallCity.at(20, 0));
        day.take(new Decision.OrderWithdrawn(NINE, "dispo", MATTRESS, "selbst gebracht"));

        assertThat(DayOpening.facts(day.state, SmallCity.DAY.plusDays(1), SmallCity.at(23, 0)))
                .noneMatch(Observation.OrderCarriedOver.class::isInstance);
    }

    @Test
    void anOrderThatHasEndedIsNotTakenAgain() {
        Played day = taken(SmallCity.at(20, 0));
        day.take(new Decision.OrderWithdrawn(NINE, "dispo", MATTRESS, ""));
        Fact again = new Decision.OrderTaken(NINE, "dispo", due(SmallCity.at(21, 0)));

        assertThatThrownBy(() -> day.state.after(again)).hasMessageContaining("WITHDRAWN");
    }

    @Test
    void aTourWithAnOrderComesBackFromTheJournal() {
        Fact fact = new Decision.OrderTaken(NINE, "dispo", due(SmallCity.at(20, 0)));
        assertThat(FactJson.read(FactJson.write(fact))).isEqualTo(fact);
    }
}
