package de.leerplan.operations;

import static de.leerplan.operations.SmallCity.FIRST_TRUCK;
import static de.leerplan.operations.SmallCity.at;
import static de.leerplan.operations.SmallCity.bin;

import static org.assertj.core.api.Assertions.assertThat;

import de.leerplan.forecast.SensorCondition;
import de.leerplan.model.ContainerId;
import de.leerplan.model.SkipReason;
import de.leerplan.model.Stop;
import de.leerplan.model.Tour;
import de.leerplan.operations.Decision.ContainerHandled;
import de.leerplan.operations.Decision.FireOut;
import de.leerplan.operations.Observation.TimePassed;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.time.Instant;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;

/// What burns is not tipped into a truck.
class FireFoldTest {
    private static final int HOT = 71;
    private static final int COOL = 20;

    private Played day;

    /// Bins 1, 2 and 3 are promised, 4 and 5 may still change.
    @BeforeEach
    void planTheDay() {
        day =
                Played.morning(6)
                        .take(new TimePassed(at(5, 50)))
                        .proposes(at(5, 50), 0, 0, 1, 2, 3, 4, 5);
    }

    @Test
    void whatWasNotPromisedIsOffTheTourAtOnceAndByItself() {
        reads(at(6, 0), 4, HOT);

        assertThat(tour()).containsExactly(bin(1), bin(2), bin(3), bin(5));
        assertThat(lastPush().tour().base()).isEqualTo(3);
        assertThat(containers(lastPush().tour())).doesNotContain(bin(4));
        assertThat(day.request().cause()).isEqualTo(new Cause(Cause.Kind.FIRE, "B-4"));
        assertThat(day.noticed()).contains(Notice.Kind.FIRE);
        assertThat(day.noticed()).doesNotContain(Notice.Kind.FIRE_ON_TOUR);
    }

    @Test
    void whatWasPromisedStaysAndCrewAndDispatcherAreWarned() {
        int before = day.state.truck(FIRST_TRUCK).version();
        reads(at(6, 0), 2, HOT);

        assertThat(tour()).containsExactly(bin(1), bin(2), bin(3), bin(4), bin(5));
        assertThat(lastPush().tour().version()).isEqualTo(before + 1);
        assertThat(lastPush().burning()).containsExactly(bin(2));
        Notice alarm = day.state.notices().getLast();
        assertThat(alarm.kind()).isEqualTo(Notice.Kind.FIRE_ON_TOUR);
        assertThat(alarm.open()).isTrue();
        assertThat(alarm.subject() + " " + alarm.detail()).isEqualTo("B-2 T-1");
    }

    @Test
    void aPersonTakesItOffWhateverWasPromised() {
        reads(at(6, 0), 2, HOT);
        day.take(new ContainerHandled(at(6, 1), "anna", bin(2), Handling.OUT_OF_ORDER));

        assertThat(tour()).doesNotContain(bin(2));
        assertThat(lastPush().burning()).isEmpty();
    }

    @Test
    void aLockedTourIsPromisedToItsLastStop() {
        day.take(new Decision.TruckLocked(at(5, 55), "anna", FIRST_TRUCK));
        reads(at(6, 0), 5, HOT);

        assertThat(tour()).contains(bin(5));
        assertThat(day.noticed()).contains(Notice.Kind.FIRE_ON_TOUR);
    }

    @Test
    void noPlanMayHaveItWhateverAPersonWantsOfIt() {
        reads(at(6, 0), 6, HOT);
        day.take(
                new ContainerHandled(at(6, 1), "anna", bin(6), Handling.MUST_GO),
                new Decision.StopsLocked(at(6, 1), "anna", List.of(bin(6)), FIRST_TRUCK));

        assertThat(candidates()).doesNotContain(bin(6));
        assertThat(PlanQuestion.about(day.state, Set.of(bin(6))).candidates())
                .noneMatch(candidate -> candidate.container().equals(bin(6)));

        day.take(new FireOut(at(6, 2), "anna", bin(6)));
        assertThat(candidates()).contains(bin(6));
    }

    @Test
    void aPlanThatWasAskedForBeforeTheFireDoesNotComeIntoForce() {
        day.take(new Decision.PlanWanted(at(5, 59), "anna"));
        reads(at(6, 0), 6, HOT);
        day.proposes(at(6, 0), 5000, 0, 1, 2, 3, 6, 5);

        assertThat(tour()).doesNotContain(bin(6));
        assertThat(day.state.plan().stale()).isEqualTo(1);
        assertThat(day.state.plan().outstanding()).isPresent();
    }

    @Test
    void itComesBackWhenTheSensorHasCooledDown() {
        day.reads(at(5, 55), 2, 90).reads(at(5, 57), 2, 91);
        reads(at(6, 0), 2, HOT);
        assertThat(day.state.container(bin(2)).mustGo()).isFalse();

        reads(at(6, 10), 2, COOL);
        assertThat(day.state.container(bin(2)).burns()).isTrue();
        reads(at(6, 20), 2, COOL);

        assertThat(day.state.container(bin(2)).burns()).isFalse();
        assertThat(lastPush().burning()).isEmpty();
        assertThat(day.noticed()).contains(Notice.Kind.FIRE_OUT);
    }

    @Test
    void whatACrewSeesBurnIsAnAlarmAndOnNoTourWhateverTheSensorSays() {
        day.take(sees(at(6, 0), bin(1)));

        Notice alarm = day.state.notices().getLast();
        assertThat(alarm.kind()).isEqualTo(Notice.Kind.FIRE_SEEN);
        assertThat(alarm.open()).isTrue();
        assertThat(alarm.subject() + " " + alarm.detail()).isEqualTo("B-1 T-1");
        assertThat(day.request().cause()).isEqualTo(new Cause(Cause.Kind.FIRE, "B-1"));
        assertThat(tour()).doesNotContain(bin(1));

        for (int minute = 10; minute < 60; minute += 10) {
            reads(at(6, minute), 1, COOL);
        }
        assertThat(day.state.container(bin(1)).burns()).isTrue();
        assertThat(candidates()).doesNotContain(bin(1));
    }

    @Test
    void whatACrewSeesBurnBesideItsTourIsAnAlarmAndCountsAsAStop() {
        int first = day.state.truck(FIRST_TRUCK).tour().orElseThrow().firstNumber();

        day.take(sees(at(6, 0), bin(6)));

        assertThat(day.state.container(bin(6)).burns()).isTrue();
        assertThat(day.state.notices().getLast().kind()).isEqualTo(Notice.Kind.FIRE_SEEN);
        assertThat(tour()).containsExactly(bin(1), bin(2), bin(3), bin(4), bin(5));
        assertThat(day.state.truck(FIRST_TRUCK).tour().orElseThrow().firstNumber())
                .isEqualTo(first + 1);
    }

    @Test
    void aFireThatACrewSawIsOverByAPersonsWordAndTheContainerIsLikeAnyOther() {
        day.reads(at(5, 55), 1, 90).reads(at(5, 57), 1, 91);
        day.take(sees(at(6, 0), bin(1)));

        day.take(new FireOut(at(7, 0), "anna", bin(1)));

        assertThat(day.state.container(bin(1)).handling()).isEqualTo(Handling.USUAL);
        assertThat(day.noticed()).contains(Notice.Kind.FIRE_OUT);
        assertThat(candidates()).contains(bin(1));
    }

    @Test
    void aCrewThatSeesWhatItWasWarnedOfMakesItCertain() {
        reads(at(6, 0), 1, HOT);
        day.take(sees(at(6, 10), bin(1)));
        reads(at(6, 20), 1, COOL);
        reads(at(6, 30), 1, COOL);

        assertThat(day.state.container(bin(1)).burns()).isTrue();
        assertThat(day.noticed()).contains(Notice.Kind.FIRE_SEEN);
    }

    @Test
    void aFireThatACrewSawIsStillOneOnTheNextMorning() {
        day.take(sees(at(6, 0), bin(1)));
        Fact carried =
                new Observation.SensorCarriedOver(
                        at(6, 1), bin(1), day.state.container(bin(1)).sensor());

        Played next = Played.morning(6).take(FactJson.read(FactJson.write(carried)));

        assertThat(next.state.container(bin(1)).burns()).isTrue();
        assertThat(next.noticed()).contains(Notice.Kind.FIRE_SEEN);
    }

    private static Fact sees(Instant at, ContainerId bin) {
        return new Observation.StopSkipped(at, at, FIRST_TRUCK, bin, SkipReason.BURNING);
    }

    @Test
    void itComesBackByAPersonsWordUntilTheSensorIsHotAgain() {
        reads(at(6, 0), 4, HOT);
        day.take(new FireOut(at(6, 30), "anna", bin(4)));
        assertThat(day.state.container(bin(4)).condition()).isEqualTo(SensorCondition.FINE);

        reads(at(6, 40), 4, HOT);
        assertThat(day.state.container(bin(4)).burns()).isTrue();
        assertThat(day.state.notices().stream().filter(n -> n.kind() == Notice.Kind.FIRE))
                .hasSize(2);
    }

    @Test
    void aPersonsWordOnWhatDoesNotBurnChangesNothing() {
        DayState before = day.state;
        day.take(new FireOut(at(6, 30), "anna", bin(4)));

        assertThat(day.state.container(bin(4))).isEqualTo(before.container(bin(4)));
        assertThat(day.state.notices()).isEqualTo(before.notices());
    }

    @Test
    void aMorningAfterTheFireBeginsWithAnAlarm() {
        reads(at(6, 0), 4, HOT);
        Played morning = new Played(SmallCity.with(6));
        Instant next = at(5, 0).plusSeconds(24 * 3600);
        DayOpening.facts(day.state, SmallCity.DAY.plusDays(1), next).forEach(morning::take);

        assertThat(morning.state.container(bin(4)).burns()).isTrue();
        Notice alarm =
                morning.state.notices().stream()
                        .filter(n -> n.kind() == Notice.Kind.FIRE)
                        .findFirst()
                        .orElseThrow();
        assertThat(alarm.open()).isTrue();
        assertThat(alarm.detail()).isEqualTo(Integer.toString(HOT));
    }

    /// A reading that says little of the fill: the distance is that of 35 %.
    private void reads(Instant at, int bin, int celsius) {
        day.take(
                new Observation.ReadingReceived(
                        at,
                        at,
                        bin(bin),
                        new Measured.Distance(720),
                        new SensorHealth(
                                OptionalInt.empty(),
                                OptionalInt.of(celsius),
                                OptionalInt.empty())));
    }

    private List<ContainerId> candidates() {
        return PlanQuestion.of(day.state, 9, new Cause(Cause.Kind.WANTED, "")).candidates().stream()
                .map(Candidate::container)
                .toList();
    }

    private List<ContainerId> tour() {
        return containers(day.state.truck(FIRST_TRUCK).tour().orElseThrow());
    }

    private Intent.PushTour lastPush() {
        return day.intents.stream()
                .filter(Intent.PushTour.class::isInstance)
                .map(Intent.PushTour.class::cast)
                .reduce((_, last) -> last)
                .orElseThrow();
    }

    private static List<ContainerId> containers(Tour tour) {
        return tour.stops().stream()
                .filter(Stop.Collect.class::isInstance)
                .map(stop -> ((Stop.Collect) stop).container())
                .toList();
    }
}
