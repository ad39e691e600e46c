package de.leerplan.operations;

import static de.leerplan.operations.SmallCity.FIRST_TRUCK;
import static de.leerplan.operations.SmallCity.at;

import static org.assertj.core.api.Assertions.assertThat;

import de.leerplan.model.Leg;
import de.leerplan.model.Stop;
import de.leerplan.model.StopTimes;
import de.leerplan.model.Tour;
import de.leerplan.operations.Observation.BreakTaken;
import de.leerplan.operations.Observation.TimePassed;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/// A crew's breaks as they were had, not as they were planned.
class BreakFoldTest {
    private static final Instant PLANNED = at(10, 0);

    private Played day;
    private int asked;

    // Truck 1 is to rest for three quarters of an hour behind its first stop.
    @BeforeEach
    void planABreak() {
        day = Played.morning(3).take(new TimePassed(at(5, 50)));
        Tour tour = day.tour(1, 2, 3);
        List<Stop> stops = new ArrayList<>(tour.stops());
        Stop first = stops.getFirst();
        StopTimes times = new StopTimes(PLANNED, PLANNED, PLANNED.plus(Duration.ofMinutes(45)));
        stops.add(1, new Stop.Pause(first.place(), new Leg(0, 0), times));
        day.take(
                new Result.PlanProposed(
                        at(5, 50),
                        day.state.plan().outstanding().orElseThrow(),
                        day.request().cause(),
                        List.of(tour.with(0, stops)),
                        PlanFigures.NONE,
                        PlanChange.NONE));
        day.empties(at(6, 10), 1);
        asked = day.intents.size();
    }

    private void rests(Instant end, Duration length) {
        day.take(new BreakTaken(end, end, FIRST_TRUCK, length));
    }

    private boolean asksForAPlan() {
        return day.intents.stream().skip(asked).anyMatch(Intent.ProposePlan.class::isInstance);
    }

    private TruckStart start() {
        return PlanQuestion.of(day.state, 9, new Cause(Cause.Kind.WANTED, "")).trucks().stream()
                .filter(start -> start.truck().equals(FIRST_TRUCK))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void aBreakAsItWasPlannedAsksForNothingMore() {
        rests(at(10, 45), Duration.ofSeconds(45 * 60 - 20));

        assertThat(asksForAPlan()).isFalse();
        assertThat(start().rested()).isEqualTo(Duration.ofMinutes(45));
        assertThat(start().reserves().sinceBreak()).isZero();
        assertThat(start().reserves().firstPart()).isFalse();
        assertThat(start().reserves().restedUntil()).contains(at(10, 45));
    }

    @Test
    void aBreakCutShortIsAPartOfOneAndWhatLacksIsPlannedAtOnce() {
        rests(at(10, 20), Duration.ofMinutes(20));

        assertThat(asksForAPlan()).isTrue();
        assertThat(day.request().cause().kind()).isEqualTo(Cause.Kind.STALE_PLAN);
        assertThat(start().rested()).isEqualTo(Duration.ofMinutes(20));
        assertThat(start().reserves().sinceBreak()).isPositive();
        assertThat(start().reserves().firstPart()).isTrue();
    }

    @Test
    void aRestOfLessThanAQuarterIsWork() {
        Duration before = start().worked();
        rests(at(10, 10), Duration.ofMinutes(10));

        assertThat(asksForAPlan()).isTrue();
        assertThat(start().rested()).isZero();
        assertThat(start().worked()).isEqualTo(before.plusHours(4));
        assertThat(start().reserves().firstPart()).isFalse();
        assertThat(start().reserves().restedUntil()).isEmpty();
    }

    @Test
    void halfAnHourBehindAQuarterIsAWholeBreakAndNotTheOtherWayRound() {
        rests(at(10, 20), Duration.ofMinutes(15));
        rests(at(11, 30), Duration.ofMinutes(30));
        assertThat(start().reserves().sinceBreak()).isZero();

        planABreak();
        rests(at(10, 30), Duration.ofMinutes(30));
        rests(at(11, 30), Duration.ofMinutes(15));
        assertThat(start().reserves().sinceBreak()).isPositive();
    }

    @Test
    void aBreakLongBeforeItsTimeMayCallForAnother() {
        rests(at(7, 0), Duration.ofMinutes(45));

        assertThat(asksForAPlan()).isTrue();
        assertThat(start().reserves().sinceBreak()).isZero();
    }
}
