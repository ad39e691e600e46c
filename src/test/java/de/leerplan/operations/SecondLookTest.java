package de.leerplan.operations;

import static de.leerplan.operations.SmallCity.FIRST_TRUCK;
import static de.leerplan.operations.SmallCity.SECOND_TRUCK;
import static de.leerplan.operations.SmallCity.at;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.util.List;

/// After an answer that had to be there at once the planner is asked a second time.
class SecondLookTest {
    private static final Basis AT_ONCE = new Basis(0, true);

    /// Container 5 is full, the planner has answered at once, and looks again.
    private static Played lookingAgain() {
        Played day = planned().reads(at(6, 0), 5, 70).reads(at(7, 0), 5, 72);
        return day.take(answer(day, 2_000, 1, 2, 3, 5, 4).on(AT_ONCE));
    }

    private static Result.PlanProposed answer(Played day, long gainCents, int... bins) {
        return new Result.PlanProposed(
                at(7, 0),
                day.state.plan().outstanding().orElseThrow(),
                day.request().cause(),
                List.of(day.tour(bins)),
                PlanFigures.NONE,
                new PlanChange(1, 0, 0, 0, 0, 0, gainCents));
    }

    @Test
    void whatIsAnsweredAtOnceIsInForceWhileThePlannerLooksAgain() {
        Played day = lookingAgain();

        assertThat(day.state.truck(FIRST_TRUCK).version()).isEqualTo(2);
        assertThat(day.request().cause().kind()).isEqualTo(Cause.Kind.SECOND_LOOK);
        assertThat(day.state.plan().outstanding()).hasValue(day.request().number());
    }

    @Test
    void aBetterPlanOfTheSecondLookIsTaken() {
        Played day = lookingAgain();

        day.take(answer(day, 300, 1, 2, 3, 4, 5));

        assertThat(day.state.truck(FIRST_TRUCK).version()).isEqualTo(3);
        assertThat(day.state.plan().outstanding()).isEmpty();
    }

    @Test
    void asLongAsLookingAgainIsWorthItThePlannerLooksAgain() {
        Played day = lookingAgain();

        day.take(answer(day, 300, 1, 2, 3, 4, 5).on(AT_ONCE));
        assertThat(day.state.plan().outstanding()).hasValue(day.request().number());
        assertThat(day.request().cause().kind()).isEqualTo(Cause.Kind.SECOND_LOOK);

        day.take(answer(day, 299, 1, 2, 3, 5, 4).on(AT_ONCE));
        assertThat(day.state.plan().outstanding()).isEmpty();
        assertThat(day.state.plan().disturbance()).isEmpty();
    }

    @Test
    void aLittleBetterOneIsNotEvenForTheOrderOfStops() {
        Played day = lookingAgain();
        Result.PlanProposed other = answer(day, 299, 1, 2, 3, 4, 5);

        day.take(
                new Result.PlanProposed(
                        other.at(),
                        other.number(),
                        other.cause(),
                        other.tours(),
                        other.figures(),
                        new PlanChange(0, 0, 0, -40, -10, 0, 299)));

        assertThat(day.state.truck(FIRST_TRUCK).version()).isEqualTo(2);
        assertThat(day.state.plan().letGo()).isEqualTo(1);
        assertThat(day.state.plan().outstanding()).isEmpty();
    }

    @Test
    void oneThatTheDayOvertookIsLookedForAgainButPressesNobody() {
        Played day = lookingAgain();

        day.take(answer(day, 2_000, 4, 1, 2, 3, 5).on(AT_ONCE));

        assertThat(day.state.plan().stale()).isEqualTo(1);
        assertThat(day.state.truck(FIRST_TRUCK).version()).isEqualTo(2);
        assertThat(day.request().cause().kind()).isEqualTo(Cause.Kind.SECOND_LOOK);
        assertThat(day.state.plan().outstanding()).hasValue(day.request().number());
    }

    @Test
    void aTruckThatBreaksDownOvertakesTheSecondLook() {
        Played day = lookingAgain();
        Result.PlanProposed late = answer(day, 5_000, 1, 2, 3, 4, 5);

        day.take(new Observation.TruckBrokeDown(at(7, 1), SECOND_TRUCK, "Reifen"));

        assertThat(day.request().cause().kind()).isEqualTo(Cause.Kind.TRUCK_LOST);
        assertThat(day.state.plan().outstanding()).hasValue(late.number() + 1);
        day.take(late);
        assertThat(day.state.plan().stale()).isEqualTo(1);
        assertThat(day.state.truck(FIRST_TRUCK).version()).isEqualTo(2);
    }

    @Test
    void whatCanWaitDoesNotOvertakeIt() {
        Played day = lookingAgain();
        long asked = day.state.plan().asked();

        day.take(new Decision.TruckUnlocked(at(7, 1), "dispo", SECOND_TRUCK));

        assertThat(day.state.plan().asked()).isEqualTo(asked);
        assertThat(day.state.plan().disturbance()).isPresent();
    }

    @Test
    void byHandTheBetterPlanTakesThePlaceOfTheOneThatWaits() {
        Played day =
                planned()
                        .take(new Decision.ApprovalChanged(at(6, 0), "dispo", Approval.BY_HAND))
                        .take(new Decision.PlanWanted(at(6, 5), "dispo"));
        day.take(answer(day, 2_000, 1, 2, 3, 5, 4).on(AT_ONCE));
        long first = day.state.plan().waiting().orElseThrow().number();

        day.take(answer(day, 2_200, 1, 2, 3, 4, 5));
        assertThat(day.state.plan().waiting().orElseThrow().number()).isEqualTo(first);

        day.take(new Decision.PlanWanted(at(6, 6), "dispo"));
        day.take(answer(day, 2_000, 1, 2, 3, 5, 4).on(AT_ONCE));
        day.take(answer(day, 2_300, 1, 2, 3, 4, 5));

        assertThat(day.state.plan().waiting().orElseThrow().change().gainCents()).isEqualTo(2_300);
        assertThat(day.noticed().stream().filter(Notice.Kind.PLAN_WAITING::equals)).hasSize(2);
        assertThat(day.state.truck(FIRST_TRUCK).version()).isEqualTo(1);
    }

    @Test
    void anAnswerThatKnowsWhatDisturbedThePlanMeanwhileIsAskedForOnce() {
        Played day =
                planned()
                        .reads(at(6, 0), 5, 70)
                        .reads(at(6, 0), 6, 70)
                        .reads(at(7, 0), 5, 72)
                        .reads(at(7, 0), 6, 72);
        long asked = day.state.plan().asked();
        long facts = day.state.tally().facts();

        day.take(answer(day, 2_000, 1, 2, 3, 5, 6, 4).on(new Basis(facts, false)));

        assertThat(day.state.plan().asked()).isEqualTo(asked);
        assertThat(day.state.plan().disturbance()).isEmpty();
        assertThat(day.state.plan().stale()).isZero();
    }

    @Test
    void whatItDoesNotKnowIsAskedAgain() {
        Played day = planned().reads(at(6, 0), 5, 70).reads(at(6, 0), 6, 70).reads(at(7, 0), 5, 72);
        long asked = day.state.plan().asked();
        long facts = day.state.tally().facts();
        day.reads(at(7, 0), 6, 72);

        day.take(answer(day, 2_000, 1, 2, 3, 5, 4).on(new Basis(facts, false)));

        assertThat(day.state.plan().asked()).isEqualTo(asked + 1);
        assertThat(day.request().cause().kind()).isEqualTo(Cause.Kind.PRESSING);
        assertThat(day.state.plan().stale()).isZero();
    }

    /// A morning on which the first truck knows its tour of four.
    private static Played planned() {
        return Played.morning(8)
                .take(new Observation.TimePassed(at(5, 1)))
                .proposes(at(5, 1), 0, 0, 1, 2, 3, 4);
    }
}
