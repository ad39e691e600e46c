package de.leerplan.operations;

import static de.leerplan.operations.SmallCity.at;

import static org.assertj.core.api.Assertions.assertThat;

import de.leerplan.operations.Observation.TimePassed;
import de.leerplan.operations.Result.PlanProposed;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/// What is worth troubling a crew that knows its tour: what is urgent, what moves no stop, and what
/// saves three euros.
class CalmTest {
    private static final Set<Cause.Kind> CAN_WAIT =
            EnumSet.of(
                    Cause.Kind.READINGS,
                    Cause.Kind.HOLD_LIFTED,
                    Cause.Kind.DELAY,
                    Cause.Kind.PRESSING);
    private static final int STAYS = 0;

    private final DayState morning = Played.morning(6).take(new TimePassed(at(5, 50))).state;
    private final DayState planned =
            Played.morning(6)
                    .take(new TimePassed(at(5, 50)))
                    .proposes(at(5, 50), 0, 0, 1, 2, 3, 4, 5)
                    .state;

    private static PlanProposed proposal(Cause.Kind kind, PlanChange change) {
        return new PlanProposed(
                at(7, 0), 2, new Cause(kind, ""), List.of(), PlanFigures.NONE, change);
    }

    private static PlanChange change(int moved, int added, int dropped, long gainCents) {
        return new PlanChange(moved, added, dropped, 0, 0, 0, gainCents);
    }

    private boolean accepts(Cause.Kind kind, PlanChange change) {
        return ReplanPolicy.accepts(planned, proposal(kind, change));
    }

    @ParameterizedTest
    @EnumSource(Cause.Kind.class)
    void whatIsUrgentIsTakenWhateverItCostsAndWhatCanWaitForThreeEuros(Cause.Kind kind) {
        boolean urgent = !CAN_WAIT.contains(kind) && kind != Cause.Kind.SECOND_LOOK;
        for (PlanChange one :
                List.of(change(1, 0, 0, 299), change(0, 1, 0, 299), change(0, 0, 1, 299))) {
            assertThat(accepts(kind, one)).isEqualTo(urgent);
        }
        assertThat(accepts(kind, change(1, 0, 0, -5_000))).isEqualTo(urgent);
        assertThat(accepts(kind, change(1, 0, 0, 300))).isTrue();
    }

    @Test
    void whatMovesNoStopDisturbsNobodyUnlessItOnlyLooksAgain() {
        assertThat(accepts(Cause.Kind.READINGS, change(STAYS, STAYS, STAYS, -100))).isTrue();
        assertThat(accepts(Cause.Kind.SECOND_LOOK, change(STAYS, STAYS, STAYS, 299))).isFalse();
        assertThat(accepts(Cause.Kind.SECOND_LOOK, change(STAYS, STAYS, STAYS, 300))).isTrue();
    }

    @Test
    void theFirstPlanOfADayIsTakenAndToldWhateverItGains() {
        PlanProposed first = proposal(Cause.Kind.READINGS, change(3, 0, 0, -100));

        assertThat(ReplanPolicy.accepts(morning, first)).isTrue();
        PlanProposed empty = proposal(Cause.Kind.READINGS, PlanChange.NONE);
        assertThat(ReplanPolicy.worthSaying(morning, empty)).isTrue();
        assertThat(ReplanPolicy.worthSaying(planned, empty)).isFalse();
        assertThat(ReplanPolicy.worthSaying(planned, first)).isTrue();
    }

    @Test
    void aDispatcherSeesWhateverMovesAStopAndOfASecondLookWhatIsThreeEurosBetter() {
        PlanProposed waits = proposal(Cause.Kind.READINGS, change(1, 0, 0, 500));
        DayState waiting = planned.with(planned.plan().waitingFor(waits));

        assertThat(ReplanPolicy.shows(planned, proposal(Cause.Kind.DELAY, change(0, 0, 1, -900))))
                .isTrue();
        assertThat(ReplanPolicy.shows(planned, proposal(Cause.Kind.DELAY, PlanChange.NONE)))
                .isFalse();
        assertThat(shows(planned, 299)).isFalse();
        assertThat(shows(planned, 300)).isTrue();
        assertThat(shows(waiting, 799)).isFalse();
        assertThat(shows(waiting, 800)).isTrue();
    }

    private static boolean shows(DayState state, long gainCents) {
        return ReplanPolicy.shows(
                state, proposal(Cause.Kind.SECOND_LOOK, change(1, 0, 0, gainCents)));
    }
}
