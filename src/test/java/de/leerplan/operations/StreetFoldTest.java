package de.leerplan.operations;

import static de.leerplan.operations.SmallCity.at;

import static org.assertj.core.api.Assertions.assertThat;

import de.leerplan.model.Closure;
import de.leerplan.model.DayPaces;
import de.leerplan.model.Direction;
import de.leerplan.model.GeoPoint;
import de.leerplan.model.Passage;
import de.leerplan.model.Recurrence;
import de.leerplan.model.RoadConditions;
import de.leerplan.model.Slowdown;
import de.leerplan.model.TrafficStretch;
import de.leerplan.model.WeekHours;

import org.junit.jupiter.api.Test;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

class StreetFoldTest {
    private static final List<GeoPoint> LINE =
            List.of(new GeoPoint(50.1, 8.762), new GeoPoint(50.1, 8.765));
    private static final Closure COMING =
            new Closure("k1", "Hauptstraße, Kran", LINE, at(9, 0), at(11, 0));

    private final Played day = Played.morning(3).take(new Observation.TimePassed(at(5, 1)));

    @Test
    void aClosureToComeIsKnownButClosesNothingYet() {
        day.take(new Observation.StreetClosed(at(8, 0), COMING));
        assertThat(day.state.closures()).containsKey("k1");
        assertThat(day.state.roads().inForce().closures()).isEmpty();
        assertThat(day.noticed()).doesNotContain(Notice.Kind.STREET_CLOSED);
    }

    @Test
    void aClosureBeginsAndEndsByItself() {
        day.take(new Observation.StreetClosed(at(8, 0), COMING));
        day.take(new Observation.TimePassed(at(9, 0)));
        assertThat(day.state.roads().inForce().closures()).containsExactly(COMING);
        assertThat(day.noticed()).contains(Notice.Kind.STREET_CLOSED);
        day.take(new Observation.TimePassed(at(11, 0)));
        assertThat(day.state.roads().inForce().closures()).isEmpty();
        assertThat(day.state.closures()).isEmpty();
        assertThat(day.noticed()).contains(Notice.Kind.STREET_OPENED);
    }

    @Test
    void aClosureThatComesAgainClosesAndOpensTheStreetEachTime() {
        WeekHours mornings =
                WeekHours.NEVER
                        .with(DayOfWeek.TUESDAY, 9 * 60, 11 * 60)
                        .with(DayOfWeek.TUESDAY, 13 * 60, 14 * 60);
        Recurrence hours = new Recurrence(mornings, SmallCity.ZONE);
        Closure school =
                new Closure(
                        "k2",
                        "Schulstraße",
                        LINE,
                        at(5, 0),
                        at(5, 0).plus(Duration.ofDays(30)),
                        Direction.BOTH,
                        Passage.NOBODY,
                        hours);
        day.take(new Observation.StreetClosed(at(8, 0), school));
        assertThat(day.state.roads().inForce().closures()).isEmpty();

        for (int hour : new int[] {9, 13}) {
            day.take(new Observation.TimePassed(at(hour, 0)));
            assertThat(day.state.roads().inForce().closures()).containsExactly(school);
            assertThat(day.state.roads().asking()).isPresent();
            answer();
            Instant end = at(hour == 9 ? 11 : 14, 0);
            assertThat(day.state.notices().getLast())
                    .satisfies(n -> assertThat(n.kind()).isEqualTo(Notice.Kind.STREET_CLOSED))
                    .satisfies(n -> assertThat(n.detail()).isEqualTo(end.toString()));
            day.take(new Observation.TimePassed(end));
            assertThat(day.state.roads().inForce().closures()).isEmpty();
            answer();
            assertThat(day.state.closures()).containsKey("k2");
        }
    }

    private void answer() {
        long check = day.state.roads().check();
        day.take(new Result.RoutesChecked(day.state.now(), check, List.of(), List.of()));
    }

    @Test
    void theSameReportTwiceChangesNothing() {
        Closure now = COMING.until(at(10, 0));
        day.take(new Observation.StreetClosed(at(9, 1), now));
        int notices = day.state.notices().size();
        day.take(new Observation.StreetClosed(at(9, 2), now));
        assertThat(day.state.notices()).hasSize(notices);
    }

    @Test
    void aStreetDrawnClosedByHandHoldsUntilSomebodyFreesIt() {
        Closure drawn = new Closure("hand-1", "Ölspur", LINE, at(8, 0), at(20, 0));
        day.take(new Decision.StreetBlocked(at(8, 0), "dispo", drawn));
        assertThat(day.state.roads().inForce().closures()).containsExactly(drawn);
        day.take(new Decision.StreetFreed(at(8, 30), "dispo", "hand-1"));
        assertThat(day.state.roads().inForce().closures()).isEmpty();
    }

    @Test
    void aClosureChangedByHandIsTheSameOneAndToursAreLookedAtAtOnce() {
        Closure drawn = new Closure("hand-1", "Ölspur", LINE, at(8, 0), at(20, 0));
        List<GeoPoint> shorter = List.of(LINE.getFirst(), new GeoPoint(50.1, 8.763));
        Closure changed =
                new Closure(
                        "hand-1",
                        "Ölspur, kurz",
                        shorter,
                        at(8, 0),
                        at(9, 0),
                        Direction.ALONG,
                        Passage.upToWidth(250));
        day.take(new Decision.StreetBlocked(at(8, 0), "dispo", drawn));
        answer();
        day.take(new Decision.StreetBlocked(at(8, 30), "dispo", changed));

        assertThat(day.state.roads().inForce().closures()).containsExactly(changed);
        assertThat(day.state.roads().asking()).isPresent();
        assertThat(day.noticed()).doesNotContain(Notice.Kind.STREET_OPENED);
        answer();
        day.take(new Observation.TimePassed(at(9, 0)));
        assertThat(day.state.roads().inForce().closures()).isEmpty();
    }

    @Test
    void whatIsLiftedByHandStaysSoUntilTheReportSaysSomethingElse() {
        Closure now = COMING.until(at(20, 0));
        day.take(new Observation.StreetClosed(at(9, 1), now));
        day.take(new Decision.StreetFreed(at(9, 30), "dispo", "k1"));
        assertThat(day.state.roads().works().knows(now)).isTrue();
        assertThat(day.state.roads().works().all()).containsExactly(now.until(at(9, 30)));

        Closure longer = now.until(at(22, 0));
        assertThat(day.state.roads().works().knows(longer)).isFalse();
        day.take(new Observation.StreetClosed(at(10, 0), longer));
        assertThat(day.state.roads().inForce().closures()).containsExactly(longer);
        assertThat(day.state.roads().works().lifted()).isEmpty();
    }

    @Test
    void aReportTakenBackIsForgottenWithWhatWasLiftedOfIt() {
        Closure now = COMING.until(at(20, 0));
        day.take(new Observation.StreetClosed(at(9, 1), now));
        day.take(new Decision.StreetFreed(at(9, 30), "dispo", "k1"));
        day.take(new Observation.StreetOpened(at(10, 0), "k1"));
        assertThat(day.state.roads().works().knows(now)).isFalse();
    }

    @Test
    void whatEndedTodayIsStillOnTheListOfTheDayButNotWhatNeverBegan() {
        Closure never = new Closure("k9", "Kran", LINE, at(15, 0), at(16, 0));
        day.take(new Observation.StreetClosed(at(8, 0), COMING));
        day.take(new Observation.StreetClosed(at(8, 0), never));
        day.take(new Observation.StreetOpened(at(8, 30), "k9"));
        day.take(new Observation.TimePassed(at(11, 0)));
        assertThat(day.state.closures()).isEmpty();
        assertThat(day.state.roads().works().all()).containsExactly(COMING);
    }

    @Test
    void anObstructionThatLetsAllTrucksThroughIsListedWithoutANotice() {
        Closure narrow =
                new Closure(
                        "k2",
                        "Gehweg gesperrt",
                        LINE,
                        at(8, 0),
                        at(9, 0),
                        Direction.BOTH,
                        Passage.EVERYBODY);
        day.take(new Observation.StreetClosed(at(8, 0), narrow));
        assertThat(day.state.closures()).containsKey("k2");
        assertThat(day.noticed()).doesNotContain(Notice.Kind.STREET_CLOSED);
    }

    @Test
    void whatASourceSaysOfTrafficReplacesWhatItSaidBefore() {
        day.take(jam(at(8, 0), 3), jam(at(8, 1), 2));
        assertThat(day.state.roads().inForce().slow())
                .extracting(Slowdown::factor)
                .containsExactly(2.0);
        day.take(new Observation.TrafficReported(at(8, 2), "csv", List.of()));
        assertThat(day.state.roads().inForce().slow()).isEmpty();
    }

    @Test
    void staleTrafficFadesStepByStepAndIsGone() {
        day.take(jam(at(8, 0), 3), new Observation.TimePassed(at(8, 9)));
        assertThat(factor()).isEqualTo(3.0);
        day.take(new Observation.TimePassed(at(8, 12)));
        assertThat(factor()).isEqualTo(2.5);
        day.take(new Observation.TimePassed(at(8, 22)));
        assertThat(factor()).isEqualTo(1.5);
        day.take(new Observation.TimePassed(at(8, 30)));
        assertThat(day.state.roads().inForce().slow()).isEmpty();
        assertThat(day.state.roads().traffic()).isEmpty();
    }

    @Test
    void theNextHourIsKnownBeforeItComesAndIsNoNewsThen() {
        day.take(new Observation.PacesTold(at(6, 30), "paces.csv", DayPaces.TYPICAL));
        RoadConditions told = day.state.roads().inForce();
        assertThat(told.paces()).isEqualTo(DayPaces.TYPICAL);
        assertThat(day.state.roads().asking()).contains(told);
        answer(day);
        long checks = day.state.roads().check();
        day.take(new Observation.TimePassed(at(7, 0)));
        assertThat(pace()).isEqualTo(1.2);
        assertThat(day.state.roads().inForce()).isEqualTo(told);
        assertThat(day.state.roads().check()).isEqualTo(checks);
    }

    @Test
    void ofAJamCountsInEachHourWhatIsBeyondIt() {
        day.take(new Observation.PacesTold(at(6, 30), "paces.csv", DayPaces.TYPICAL));
        day.take(jam(at(6, 55), 3));
        assertThat(factor()).isEqualTo(3.0);
        day.take(new Observation.TimePassed(at(7, 0)));
        assertThat(factor()).isEqualTo(2.5);
    }

    @Test
    void thePacesOfTheHoursAreKeptOverNight() {
        day.take(new Observation.PacesTold(at(6, 30), "paces.csv", DayPaces.TYPICAL));
        assertThat(DayOpening.facts(day.state, SmallCity.DAY.plusDays(1), at(23, 59)))
                .contains(new Observation.PacesTold(at(23, 59), "", DayPaces.TYPICAL));
    }

    @Test
    void aProposalThatWaitsIsNotLostWhenPacesAreToldAndANewOneIsAskedFor() {
        Played morning = waiting();
        long asked = morning.state.plan().asked();
        morning.take(new Observation.PacesTold(at(7, 30), "paces.csv", DayPaces.TYPICAL));
        assertThat(morning.state.plan().waiting()).isPresent();
        answer(morning);
        assertThat(morning.state.plan().asked()).isEqualTo(asked + 1);
        assertThat(morning.request().roads().paces()).isEqualTo(DayPaces.TYPICAL);
    }

    @Test
    void aProposalThatMayLeadIntoAClosedStreetIsTakenBackAndANewOneIsAskedFor() {
        Played morning = waiting();
        long asked = morning.state.plan().asked();
        morning.take(new Observation.StreetClosed(at(9, 1), COMING));
        assertThat(morning.state.plan().waiting()).isEmpty();
        answer(morning);
        assertThat(morning.state.plan().asked()).isEqualTo(asked + 1);
    }

    /// A morning on which a proposal waits for the dispatcher.
    private static Played waiting() {
        Played morning =
                Played.morning(8)
                        .take(new Observation.TimePassed(at(5, 1)))
                        .proposes(at(5, 1), 0, 0, 1, 2, 3, 4, 5)
                        .take(new Decision.ApprovalChanged(at(6, 0), "dispo", Approval.BY_HAND))
                        .take(
                                new Decision.ContainerHandled(
                                        at(6, 10), "dispo", SmallCity.bin(8), Handling.MUST_GO))
                        .proposes(at(6, 11), 10_000, 2, 1, 2, 3, 4, 5, 8);
        assertThat(morning.state.plan().waiting()).isPresent();
        return morning;
    }

    /// The streets concern no tour.
    private static void answer(Played played) {
        Instant now = played.state.now();
        long check = played.state.roads().check();
        played.take(new Result.RoutesChecked(now, check, List.of(), List.of()));
    }

    private double pace() {
        return day.state.roads().pace(day.state.now(), day.state.city().zone());
    }

    private double factor() {
        return day.state.roads().inForce().slow().getFirst().factor();
    }

    private static Observation jam(Instant at, double factor) {
        return new Observation.TrafficReported(
                at,
                "csv",
                List.of(
                        new TrafficStretch(
                                "Hauptstraße",
                                new Slowdown(LINE, Direction.ALONG, factor),
                                at,
                                at.plusSeconds(600),
                                at.plusSeconds(1800))));
    }
}
