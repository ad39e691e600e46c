package de.leerplan.operations;

import static de.leerplan.operations.SmallCity.FIRST_TRUCK;
import static de.leerplan.operations.SmallCity.at;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import de.leerplan.model.GeoPoint;
import de.leerplan.model.TruckId;
import de.leerplan.operations.Observation.TimePassed;
import de.leerplan.operations.Observation.TruckMoved;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// What of a truck's positions the planner is told.
class SightingTest {
    /// A hundredth of a degree is about 720 metres.
    private static final GeoPoint FIRST = new GeoPoint(50.1, 8.755);

    private static final GeoPoint SECOND = new GeoPoint(50.1, 8.759);

    private Played day;

    @BeforeEach
    void planTheDay() {
        day =
                Played.morning(6)
                        .take(new TimePassed(at(5, 50)))
                        .proposes(at(5, 50), 0, 0, 1, 2, 3, 4, 5);
    }

    @Test
    void theNextQuestionKnowsWhereATruckIs() {
        seen(at(6, 3), FIRST);

        Sighting told = told(at(6, 4)).orElseThrow();

        assertThat(told.place()).isEqualTo(FIRST);
        assertThat(told.at()).isEqualTo(at(6, 3));
    }

    @Test
    void aTruckThatMovesAsksForNothing() {
        Optional<Cause> before = day.state.plan().disturbance();
        int asked = day.intents.size();
        for (int second = 0; second < 300; second += 5) {
            for (TruckId truck : day.state.city().trucks().keySet()) {
                Instant at = at(6, 0).plusSeconds(second);
                GeoPoint place = new GeoPoint(50.1, 8.75 + second * 1e-5);
                day.take(new TruckMoved(at, at, truck, place, 90, 3));
            }
        }

        assertThat(day.intents).hasSize(asked);
        assertThat(day.state.plan().disturbance()).isEqualTo(before);
        assertThat(told(at(6, 5)).orElseThrow().driven()).isCloseTo(211, within(5.0));
    }

    @Test
    void timeAtTheWheelIsThatBetweenPlacesAndNotThatInOne() {
        day.empties(at(6, 10), 1);
        seen(at(6, 10), FIRST);
        seen(at(6, 14), SECOND);
        seen(at(6, 30), SECOND);
        seen(at(6, 35), FIRST);

        Sighting told = told(at(6, 35)).orElseThrow();

        assertThat(told.drove(at(6, 10))).isEqualTo(Duration.ofMinutes(9));
        assertThat(told.drove(at(6, 30))).as("no longer than it is away").hasMinutes(5);
    }

    @Test
    void aLegThatTookLongerThanPlannedCountsAsItWasDriven() {
        day.empties(at(6, 10), 1);
        seen(at(6, 10), FIRST);
        seen(at(6, 25), SECOND);
        day.empties(at(6, 26), 2);

        TruckState truck = day.state.truck(FIRST_TRUCK);

        // The first leg as planned, a minute; the second a quarter of an hour instead.
        assertThat(Reserves.of(truck).driven()).hasMinutes(16);
    }

    @Test
    void whereItWasLongAgoDoesNotCount() {
        seen(at(6, 3), FIRST);

        assertThat(told(at(6, 5))).isPresent();
        assertThat(told(at(6, 6))).isEmpty();
    }

    @Test
    void whereItWasBeforeItsLastStopDoesNotCount() {
        seen(at(6, 10), FIRST);
        day.empties(at(6, 11), 1);
        assertThat(told(at(6, 11))).isEmpty();

        seen(at(6, 12), SECOND);
        assertThat(told(at(6, 12))).isPresent();
    }

    @Test
    void aJumpIsNotBelievedUntilTheNextReportBearsItOut() {
        GeoPoint far = new GeoPoint(50.1, 8.80);
        seen(at(6, 3), FIRST);
        seen(at(6, 3).plusSeconds(30), far);
        assertThat(told(at(6, 4))).isEmpty();

        seen(at(6, 4), far);
        assertThat(told(at(6, 4)).orElseThrow().driven()).isZero();
    }

    @Test
    void whatComesLateChangesNothing() {
        seen(at(6, 3), SECOND);
        day.take(new TruckMoved(at(6, 4), at(6, 2), FIRST_TRUCK, FIRST, 90, 20));

        assertThat(told(at(6, 4)).orElseThrow().place()).isEqualTo(SECOND);
    }

    @Test
    void aTruckThatStandsIsKnownToStandSinceItCame() {
        seen(at(6, 3), FIRST);
        seen(at(6, 4), SECOND);
        for (int minute = 5; minute < 20; minute++) {
            seen(at(6, minute), new GeoPoint(50.1, 8.759 + (minute % 3) * 1e-4));
        }
        assertThat(told(at(6, 20)).orElseThrow().since()).isEqualTo(at(6, 4));

        seen(at(6, 20), FIRST);
        assertThat(told(at(6, 20)).orElseThrow().since()).isEqualTo(at(6, 20));
    }

    @Test
    void aClockThatIsFastSeesNothingBeforeItHappens() {
        day.take(new TruckMoved(at(6, 3), at(6, 4), FIRST_TRUCK, FIRST, 90, 20));

        assertThat(told(at(6, 3)).orElseThrow().at()).isEqualTo(at(6, 3));
    }

    @Test
    void theWayToTheNextStopIsCountedFromTheLast() {
        seen(at(6, 3), FIRST);
        seen(at(6, 4), SECOND);
        assertThat(told(at(6, 4)).orElseThrow().driven()).isCloseTo(285, within(5.0));

        day.empties(at(6, 4), 1);
        assertThat(told(at(6, 4)).orElseThrow().driven()).isZero();
    }

    private void seen(Instant at, GeoPoint place) {
        day.take(new TruckMoved(at, at, FIRST_TRUCK, place, 90, 20));
    }

    /// What the planner would be told of the first truck at `now`.
    private Optional<Sighting> told(Instant now) {
        List<TruckStart> starts =
                PlanQuestion.of(day.state.reaching(now), 9, new Cause(Cause.Kind.WANTED, ""))
                        .trucks();
        return starts.stream()
                .filter(start -> start.truck().equals(FIRST_TRUCK))
                .findFirst()
                .orElseThrow()
                .seen();
    }
}
