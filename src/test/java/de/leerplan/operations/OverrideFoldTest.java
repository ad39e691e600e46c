package de.leerplan.operations;

import static de.leerplan.operations.SmallCity.FIRST_TRUCK;
import static de.leerplan.operations.SmallCity.SECOND_TRUCK;
import static de.leerplan.operations.SmallCity.at;
import static de.leerplan.operations.SmallCity.bin;

import static org.assertj.core.api.Assertions.assertThat;

import de.leerplan.model.ContainerId;
import de.leerplan.model.Tour;

import org.junit.jupiter.api.Test;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

class OverrideFoldTest {
    private static final String ANNA = "anna";

    private static Played planned(int... bins) {
        return Played.morning(8)
                .take(new Observation.TimePassed(at(5, 1)))
                .proposes(at(5, 1), 0, 0, bins);
    }

    private static Decision.PlanOverridden added(Played day, int bin, int... order) {
        return new Decision.PlanOverridden(
                at(5, 30),
                ANNA,
                new Cause(Cause.Kind.OVERRIDDEN, bin(bin).value()),
                List.of(new StopMove(bin(bin), Optional.empty(), Optional.of(FIRST_TRUCK))),
                true,
                List.of(day.tour(order)),
                PlanFigures.NONE,
                PlanChange.NONE);
    }

    private static List<ContainerId> bins(int... numbers) {
        return Arrays.stream(numbers).mapToObj(SmallCity::bin).toList();
    }

    @Test
    void whatAPersonPutsOnATourIsDrivenAndStaysThere() {
        Played day = planned(1, 2, 3, 4);

        day.take(added(day, 6, 1, 2, 3, 6, 4));

        assertThat(TourDifference.left(day.state, FIRST_TRUCK)).isEqualTo(bins(1, 2, 3, 6, 4));
        assertThat(day.lastPush(FIRST_TRUCK).orElseThrow().version()).isEqualTo(2);
        assertThat(day.state.holds().stops()).containsEntry(bin(6), FIRST_TRUCK);
        AcceptedPlan plan = day.state.plan().current().orElseThrow();
        assertThat(plan.by()).isEqualTo(ANNA);
        assertThat(plan.moves())
                .containsExactly(new StopMove(bin(6), Optional.empty(), Optional.of(FIRST_TRUCK)));
        assertThat(plan.before()).containsEntry(FIRST_TRUCK, List.copyOf(bins(1, 2, 3, 4)));
    }

    @Test
    void aHeldStopIsAskedForWithItsTruckThoughItNeedsNoEmptying() {
        Played day = planned(1, 2, 3, 4);

        day.take(added(day, 6, 1, 2, 3, 6, 4), new Decision.PlanWanted(at(5, 40), ANNA));

        assertThat(day.request().held()).containsEntry(bin(6), FIRST_TRUCK);
        assertThat(day.request().candidates())
                .anyMatch(c -> c.container().equals(bin(6)) && c.mustGo());
    }

    @Test
    void anAnswerToAQuestionFromBeforeTheOverrideIsDropped() {
        Played day = planned(1, 2, 3, 4).take(new Decision.PlanWanted(at(5, 20), ANNA));
        long old = day.state.plan().outstanding().orElseThrow();

        day.take(added(day, 6, 1, 2, 3, 6, 4));
        day.take(
                new Result.PlanProposed(
                        at(5, 31),
                        old,
                        new Cause(Cause.Kind.WANTED, ANNA),
                        List.of(day.tour(1, 2, 3)),
                        PlanFigures.NONE,
                        PlanChange.NONE));

        assertThat(TourDifference.left(day.state, FIRST_TRUCK)).contains(bin(6));
        assertThat(day.state.plan().stale()).isEqualTo(1);
    }

    @Test
    void anOverrideThatTheDayHasOvertakenIsPlannedInstead() {
        Played day = planned(1, 2, 3, 4);
        Decision.PlanOverridden late = added(day, 6, 1, 2, 3, 6, 4);
        day.empties(at(5, 29), 2);
        long asked = day.state.plan().asked();

        day.take(late);

        assertThat(TourDifference.left(day.state, FIRST_TRUCK)).doesNotContain(bin(6));
        assertThat(day.noticed()).contains(Notice.Kind.OVERRIDE_LATE);
        assertThat(day.state.plan().asked()).isEqualTo(asked + 1);
        assertThat(day.request().held()).containsEntry(bin(6), FIRST_TRUCK);
    }

    @Test
    void aLockedTourIsPromisedToItsLastStop() {
        Played day = planned(1, 2, 3, 4, 5);

        day.take(
                new Decision.TruckLocked(at(5, 30), ANNA, FIRST_TRUCK),
                new Decision.PlanWanted(at(5, 31), ANNA));

        Tour asked = day.request().trucks().getFirst().current();
        assertThat(asked.base()).isEqualTo(asked.stops().size());
        assertThat(day.request().candidates())
                .noneMatch(c -> bins(1, 2, 3, 4, 5).contains(c.container()));
    }

    @Test
    void aLockDropsWhatWasAskedBeforeItAndAsksAgain() {
        List<Decision> locks =
                List.of(
                        new Decision.TruckLocked(at(5, 30), ANNA, FIRST_TRUCK),
                        new Decision.StopsLocked(at(5, 30), ANNA, bins(4), FIRST_TRUCK));
        for (Decision lock : locks) {
            Played day = planned(1, 2, 3, 4, 5).take(new Decision.PlanWanted(at(5, 20), ANNA));
            long old = day.state.plan().outstanding().orElseThrow();

            day.take(lock);
            day.take(
                    new Result.PlanProposed(
                            at(5, 31),
                            old,
                            new Cause(Cause.Kind.WANTED, ANNA),
                            List.of(day.tour(1, 2, 3, 5)),
                            PlanFigures.NONE,
                            PlanChange.NONE));

            assertThat(TourDifference.left(day.state, FIRST_TRUCK)).contains(bin(4));
            assertThat(day.state.plan().stale()).isEqualTo(1);
            assertThat(day.state.plan().outstanding().orElseThrow()).isEqualTo(old + 1);
        }
    }

    @Test
    void aPlanThatWaitsForApprovalDoesNotOutliveALock() {
        Played day = planned(1, 2, 3, 4, 5);
        day.take(
                new Decision.ApprovalChanged(at(5, 10), ANNA, Approval.BY_HAND),
                new Decision.PlanWanted(at(5, 20), ANNA));
        day.proposes(at(5, 21), 2000, 1, 1, 2, 3, 5);
        long waiting = day.state.plan().waiting().orElseThrow().number();

        day.take(new Decision.TruckLocked(at(5, 30), ANNA, FIRST_TRUCK));
        day.take(new Decision.PlanAccepted(at(5, 31), ANNA, waiting));

        assertThat(TourDifference.left(day.state, FIRST_TRUCK)).isEqualTo(bins(1, 2, 3, 4, 5));
        assertThat(day.state.plan().outstanding()).isPresent();
    }

    @Test
    void aStopLockedToATruckThatDoesNotHaveItIsAskedFor() {
        Played day = planned(1, 2, 3, 4);
        long asked = day.state.plan().asked();

        day.take(new Decision.StopsLocked(at(5, 30), ANNA, bins(2, 3), FIRST_TRUCK));
        assertThat(day.state.plan().asked()).isEqualTo(asked);
        day.take(new Decision.StopsLocked(at(5, 30), ANNA, bins(6), FIRST_TRUCK));

        assertThat(day.state.plan().asked()).isEqualTo(asked + 1);
        assertThat(day.request().held()).containsEntry(bin(6), FIRST_TRUCK);
    }

    @Test
    void anUnlockedTourIsTheRequestItWasBefore() {
        Played day = planned(1, 2, 3, 4, 5);

        day.take(
                new Decision.TruckLocked(at(5, 30), ANNA, FIRST_TRUCK),
                new Decision.TruckUnlocked(at(5, 31), ANNA, FIRST_TRUCK),
                new Decision.PlanWanted(at(5, 32), ANNA));

        assertThat(day.request().trucks().getFirst().current().base()).isEqualTo(3);
    }

    @Test
    void whatHasToGoAndIsOnNoTourIsAskedForAtOnceWhenItIsLetGo() {
        Played day = planned(1, 2, 3, 4);
        day.take(
                new Decision.ContainerHandled(at(5, 30), ANNA, bin(6), Handling.MUST_GO),
                new Decision.StopsLocked(at(5, 30), ANNA, bins(6), SECOND_TRUCK));
        day.proposes(at(5, 30), 0, 0, 1, 2, 3, 4);

        day.take(new Decision.StopsUnlocked(at(5, 31), ANNA, bins(6)));

        assertThat(day.request().cause()).isEqualTo(new Cause(Cause.Kind.CONTAINER_HANDLED, "B-6"));
        assertThat(day.request().held()).isEmpty();
    }

    @Test
    void aTruckThatDropsOutHoldsNothing() {
        Played day = planned(1, 2, 3, 4);

        day.take(
                new Decision.StopsLocked(at(5, 30), ANNA, bins(1, 2), FIRST_TRUCK),
                new Decision.StopsLocked(at(5, 30), ANNA, bins(3), SECOND_TRUCK),
                new Decision.TruckTakenOut(at(5, 31), ANNA, FIRST_TRUCK, ""));

        assertThat(day.state.holds().stops()).containsOnlyKeys(bin(3));
    }

    @Test
    void aStopThatAPersonSkipsIsOffItsTourAtOnceThoughItWasPromised() {
        Played day = planned(1, 2, 3, 4, 5);
        day.take(new Decision.StopsLocked(at(5, 30), ANNA, bins(2), FIRST_TRUCK));

        day.take(new Decision.ContainerHandled(at(5, 31), ANNA, bin(2), Handling.NOT_TODAY));

        assertThat(TourDifference.left(day.state, FIRST_TRUCK)).isEqualTo(bins(1, 3, 4, 5));
        assertThat(day.lastPush(FIRST_TRUCK).orElseThrow().version()).isEqualTo(2);
        assertThat(day.state.holds()).isEqualTo(Holds.NONE);
    }

    @Test
    void whatIsEmptiedIsHeldNoLonger() {
        Played day = planned(1, 2, 3, 4);

        day.take(new Decision.StopsLocked(at(5, 30), ANNA, bins(1), FIRST_TRUCK));
        day.empties(at(6, 12), 1);

        assertThat(day.state.holds()).isEqualTo(Holds.NONE);
    }

    @Test
    void aReplayedOverrideEndsInTheSameState() {
        Played day = planned(1, 2, 3, 4);
        Instant later = at(5, 40);
        List<Fact> facts =
                List.of(
                        added(day, 6, 1, 2, 3, 6, 4),
                        new Decision.StopsUnlocked(later, ANNA, bins(6)),
                        new Decision.TruckLocked(later, ANNA, FIRST_TRUCK));
        Played again = planned(1, 2, 3, 4);

        facts.forEach(day::take);
        facts.forEach(fact -> again.take(FactJson.read(FactJson.write(fact))));

        assertThat(again.state).isEqualTo(day.state);
    }
}
