package de.leerplan.operations;

import static de.leerplan.operations.SmallCity.FIRST_TRUCK;
import static de.leerplan.operations.SmallCity.SECOND_TRUCK;
import static de.leerplan.operations.SmallCity.at;
import static de.leerplan.operations.SmallCity.bin;

import static org.assertj.core.api.Assertions.assertThat;

import de.leerplan.model.Closure;
import de.leerplan.model.GeoPoint;
import de.leerplan.model.Tour;

import org.junit.jupiter.api.Test;

import java.util.List;

class RoutesFoldTest {
    private static final Closure PIPE =
            new Closure(
                    "k1",
                    "Hauptstraße, Rohrbruch",
                    List.of(new GeoPoint(50.1, 8.762), new GeoPoint(50.1, 8.765)),
                    at(8, 0),
                    at(11, 0));

    private final Played day =
            Played.morning(8)
                    .take(new Observation.TimePassed(at(5, 1)))
                    .proposes(at(5, 1), 0, 0, 1, 2, 3, 4, 5);

    @Test
    void aClosureAsksWhichToursItConcernsBeforeAnythingIsPlanned() {
        day.take(new Observation.StreetClosed(at(8, 0), PIPE));

        RouteQuestion question = question();
        assertThat(question.now().closures()).containsExactly(PIPE);
        assertThat(question.before().closures()).isEmpty();
        assertThat(question.trucks()).extracting(t -> t.tour().truck()).contains(FIRST_TRUCK);
        assertThat(day.state.plan().outstanding()).isEmpty();
    }

    @Test
    void aConcernedTourIsPushedAnewAtOnceAlsoWherePeopleApprovePlans() {
        day.take(new Decision.ApprovalChanged(at(7, 0), "dispo", Approval.BY_HAND));
        int version = day.state.truck(FIRST_TRUCK).version();
        day.take(new Observation.StreetClosed(at(8, 0), PIPE));
        answer(List.of(withoutSecond()), List.of());

        assertThat(day.state.truck(FIRST_TRUCK).version()).isEqualTo(version + 1);
        assertThat(day.lastPush(FIRST_TRUCK).orElseThrow().collections()).isEqualTo(4);
        assertThat(day.noticed()).contains(Notice.Kind.TOURS_REROUTED);
    }

    @Test
    void toursElsewhereAreNeitherChangedNorPlannedAgain() {
        int version = day.state.truck(SECOND_TRUCK).version();
        day.take(new Observation.StreetClosed(at(8, 0), PIPE));
        answer(List.of(withoutSecond()), List.of());

        assertThat(day.request().cause().kind()).isEqualTo(Cause.Kind.CLOSURE);
        assertThat(day.request().trucks())
                .extracting(TruckStart::truck)
                .containsExactly(FIRST_TRUCK);
        assertThat(day.state.truck(SECOND_TRUCK).version()).isEqualTo(version);
    }

    @Test
    void aClosureThatConcernsNoTourAsksForNoPlan() {
        long asked = day.state.plan().asked();
        day.take(new Observation.StreetClosed(at(8, 0), PIPE));
        answer(List.of(), List.of());

        assertThat(day.state.plan().asked()).isEqualTo(asked);
        assertThat(day.state.plan().disturbance()).isEmpty();
    }

    @Test
    void anAnswerThatTheDayHasOvertakenIsAskedForAgain() {
        day.take(new Observation.StreetClosed(at(8, 0), PIPE));
        Tour old = withoutSecond();
        day.empties(at(8, 0), 1);
        long number = day.state.roads().check();
        int version = day.state.truck(FIRST_TRUCK).version();
        answer(List.of(old), List.of());

        assertThat(day.state.roads().check()).isEqualTo(number + 1);
        assertThat(question().number()).isEqualTo(number + 1);
        assertThat(day.state.truck(FIRST_TRUCK).version()).isEqualTo(version);
    }

    @Test
    void placesThatAreCutOffRaiseOneAlarmForEachReasonAndAreNoCandidates() {
        day.take(new Observation.StreetClosed(at(8, 0), PIPE));
        answer(
                List.of(withoutSecond()),
                List.of(new CutOff("B-2", PIPE.name()), new CutOff("B-7", PIPE.name())));

        assertThat(day.state.notices())
                .filteredOn(Notice::open)
                .singleElement()
                .satisfies(
                        alarm -> {
                            assertThat(alarm.kind()).isEqualTo(Notice.Kind.PLACES_CUT_OFF);
                            assertThat(alarm.subject()).isEqualTo(PIPE.name());
                            assertThat(alarm.detail()).isEqualTo("B-2, B-7");
                        });
        day.take(new Decision.PlanWanted(at(8, 1), "dispo"));
        assertThat(day.request().candidates())
                .extracting(Candidate::container)
                .doesNotContain(bin(2), bin(7));
    }

    @Test
    void aPlanMadeBeforeTheStreetWasClosedIsNotTaken() {
        day.take(new Decision.PlanWanted(at(7, 59), "dispo"));
        int version = day.state.truck(FIRST_TRUCK).version();
        day.take(new Observation.StreetClosed(at(8, 0), PIPE));
        day.proposes(at(8, 0), 9_000, 1, 1, 2, 3, 6);

        assertThat(day.state.truck(FIRST_TRUCK).version()).isEqualTo(version);
        assertThat(day.state.plan().stale()).isEqualTo(1);
    }

    private void answer(List<Tour> tours, List<CutOff> cutOff) {
        day.take(new Result.RoutesChecked(at(8, 0), day.state.roads().check(), tours, cutOff));
    }

    private RouteQuestion question() {
        return day.intents.stream()
                .filter(Intent.CheckRoutes.class::isInstance)
                .map(intent -> ((Intent.CheckRoutes) intent).question())
                .reduce((_, last) -> last)
                .orElseThrow();
    }

    /// The first truck's tour as a router would answer that finds its second bin cut off.
    private Tour withoutSecond() {
        Tour tour = day.state.truck(FIRST_TRUCK).tour().orElseThrow();
        return new Tour(
                tour.truck(),
                tour.version(),
                tour.firstNumber(),
                tour.base() - 1,
                tour.stops().stream().filter(stop -> stop != tour.stops().get(1)).toList());
    }
}
