package de.leerplan.operations;

import static de.leerplan.operations.SmallCity.at;
import static de.leerplan.operations.SmallCity.bin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import de.leerplan.forecast.Belief;
import de.leerplan.forecast.Habit;
import de.leerplan.forecast.HourOfWeek;
import de.leerplan.model.City;
import de.leerplan.model.Container;
import de.leerplan.model.FillLevel;
import de.leerplan.model.Neglect;
import de.leerplan.model.TimeWindow;

import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

class LastingTest {
    @Test
    void whatFillsWithinADayIsBetterEmptiedLater() {
        Played day = dawn(TimeWindow.ANY_TIME, 5);
        Candidate candidate = candidate(day);
        Instant lasting = candidate.neglect().lasting().orElseThrow();

        assertThat(lasting).isBetween(at(12, 0), at(19, 30));
        assertThat(overAgain(day, lasting)).isLessThanOrEqualTo(Neglect.POSSIBLE);
        assertThat(overAgain(day, lasting.minusSeconds(1_800))).isGreaterThan(Neglect.POSSIBLE);
    }

    /// However fast it fills: the very half hour from which on it lasts.
    @Test
    void itLastsFromTheFirstHalfHourOnFromWhichItDoes() {
        Set<Instant> found = new HashSet<>();
        for (double perHour = 4; perHour < 6.5; perHour += 0.1) {
            Played day = dawn(TimeWindow.ANY_TIME, perHour);
            Instant lasting = candidate(day).neglect().lasting().orElseThrow();
            if (lasting.isBefore(at(19, 30))) {
                assertThat(overAgain(day, lasting)).isLessThan(Neglect.POSSIBLE);
                assertThat(overAgain(day, lasting.minusSeconds(1_800)))
                        .isGreaterThanOrEqualTo(Neglect.POSSIBLE);
                found.add(lasting);
            }
        }
        assertThat(found).hasSizeGreaterThan(5);
    }

    /// Emptied at once it is worth no more than that prevents; in time, all that it can.
    @Test
    void comingTooEarlyCostsWhatItDoesNotPrevent() {
        Played day = dawn(TimeWindow.ANY_TIME, 5);
        Candidate candidate = candidate(day);
        double relief = day.state.container(bin(1)).overflow().relief();
        double hours =
                (candidate.neglect().lasting().orElseThrow().getEpochSecond()
                                - day.state.now().getEpochSecond())
                        / 3600.0;
        double early = hours * candidate.neglect().chancePerEarlyHour();

        assertThat(early).isGreaterThan(0.2);
        Instant lasting = candidate.neglect().lasting().orElseThrow();
        assertThat(early)
                .isCloseTo(overAgain(day, day.state.now()) - overAgain(day, lasting), within(1e-9));
        assertThat(candidate.overflowChance() - early).isCloseTo(relief, within(1e-9));
    }

    @Test
    void whatLastsForDaysMayBeEmptiedAtAnyHour() {
        assertThat(candidate(dawn(TimeWindow.ANY_TIME, 1.5)).neglect().lasting()).isEmpty();
    }

    @Test
    void whereTrucksMayComeEarlyOnlyTheyBetterComeLast() {
        TimeWindow early = new TimeWindow(LocalTime.of(6, 0), LocalTime.of(10, 0));

        assertThat(candidate(dawn(early, 5)).neglect().lasting().orElseThrow())
                .isBetween(at(9, 30), at(10, 0));
    }

    private static double overAgain(Played day, Instant emptied) {
        Container bin = day.state.container(bin(1)).container();
        return day.state
                .forecast()
                .overflowChance(bin, Belief.emptied(emptied), at(7, 0).plus(Duration.ofDays(1)));
    }

    private static Candidate candidate(Played day) {
        assertThat(day.request().candidates()).hasSize(1);
        return day.request().candidates().getFirst();
    }

    /// A morning on which the only bin is at 75 %.
    private static Played dawn(TimeWindow window, double perHour) {
        City row = SmallCity.with(1);
        Container bin = row.containers().get(bin(1)).during(window);
        Played day = new Played(row.withContainers(List.of(bin)));
        Habit habit = new Habit(6, Collections.nCopies(HourOfWeek.COUNT, perHour));
        return day.take(
                new Observation.DayBegan(at(5, 0), SmallCity.DAY, "Kleinstadt"),
                new Observation.ContainerCarriedOver(
                        at(5, 0), bin(1), habit, new FillLevel(75), at(5, 0)),
                new Observation.TimePassed(at(5, 1)));
    }
}
