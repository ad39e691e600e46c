package de.leerplan.operations;

import static de.leerplan.operations.SmallCity.at;
import static de.leerplan.operations.SmallCity.bin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import de.leerplan.forecast.Belief;
import de.leerplan.forecast.Filling;
import de.leerplan.forecast.Habit;
import de.leerplan.forecast.HourOfWeek;
import de.leerplan.model.City;
import de.leerplan.model.Container;
import de.leerplan.model.FillLevel;
import de.leerplan.model.TimeWindow;

import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;

class LastChanceTest {
    private static final TimeWindow BEFORE_TEN =
            new TimeWindow(LocalTime.of(6, 0), LocalTime.of(10, 0));

    @Test
    void whatFillsWithinADayMayGoASecondTimeBeforeItsStreetCloses() {
        Played day = emptiedEarly(BEFORE_TEN, 4);
        long asked = day.state.plan().asked();

        day.take(new Observation.TimePassed(at(8, 59)));
        assertThat(day.state.plan().asked()).isEqualTo(asked);

        day.take(new Observation.TimePassed(at(9, 0)));
        assertThat(day.state.plan().asked()).isEqualTo(asked + 1);
        assertThat(day.request().candidates())
                .filteredOn(candidate -> candidate.container().equals(bin(1)))
                .singleElement()
                .satisfies(again -> assertThat(again.overflowChance()).isGreaterThan(0.1));
    }

    /// What counts is the hour at which a truck may come again, not whether it lasts all morning.
    @Test
    void whatLastsUntilTheStreetOpensAgainIsWorthASecondVisit() {
        Played day = emptiedEarly(BEFORE_TEN, 5.5).take(new Observation.TimePassed(at(9, 0)));

        assertThat(day.request().candidates())
                .singleElement()
                // 86 of 100 overflow without it, and 68 to 74 all the same.
                .satisfies(again -> assertThat(again.overflowChance()).isBetween(0.1, 0.3))
                .satisfies(again -> assertThat(again.until()).contains(tomorrow(7)));
    }

    /// In time is right before the street closes; what that prevents counts once.
    @Test
    void aSecondVisitIsWorthWhatItPreventsIfItsTruckComesInTime() {
        Played day = emptiedEarly(BEFORE_TEN, 4).take(new Observation.TimePassed(at(9, 0)));
        ContainerState again = day.state.container(bin(1));
        Filling filling = day.state.forecast().of(again.container());
        Belief waiting = filling.at(again.belief(), at(9, 0));
        double left = filling.overflowChance(waiting, tomorrow(7));
        double anyway = filling.overflowChance(Belief.emptied(at(10, 0)), tomorrow(7));

        assertThat(day.request().candidates())
                .singleElement()
                .satisfies(
                        visit ->
                                assertThat(visit.overflowChance())
                                        .isCloseTo(left - anyway, within(1e-9)));
    }

    @Test
    void itIsASecondVisitOnlyWhereItWasEmptiedTodayAndItsStreetCloses() {
        City row = SmallCity.with(1);
        Container early = row.containers().get(bin(1)).during(BEFORE_TEN);
        Played untouched = new Played(row.withContainers(List.of(early)));
        untouched.take(new Observation.DayBegan(at(5, 0), SmallCity.DAY, "Kleinstadt"));

        assertThat(isSecondVisit(untouched)).isFalse();
        assertThat(isSecondVisit(emptiedEarly(BEFORE_TEN, 4))).isTrue();
        assertThat(isSecondVisit(emptiedEarly(TimeWindow.ANY_TIME, 4))).isFalse();
    }

    private static boolean isSecondVisit(Played day) {
        return Neglected.isSecondVisit(day.state, day.state.container(bin(1)));
    }

    private static Instant tomorrow(int hour) {
        return at(hour, 0).plus(Duration.ofDays(1));
    }

    @Test
    void itIsLookedAtOnce() {
        Played day = emptiedEarly(BEFORE_TEN, 4).take(new Observation.TimePassed(at(9, 0)));
        long asked = day.state.plan().asked();
        day.take(new Result.PlanFailed(at(9, 0), asked, "no more than a look", Optional.empty()));

        day.take(new Observation.TimePassed(at(9, 10)), new Observation.TimePassed(at(9, 50)));

        assertThat(day.state.plan().asked()).isEqualTo(asked);
    }

    @Test
    void whatFillsSlowlyOrStaysOpenWaits() {
        for (Played day :
                List.of(emptiedEarly(BEFORE_TEN, 1), emptiedEarly(TimeWindow.ANY_TIME, 4))) {
            long asked = day.state.plan().asked();

            day.take(new Observation.TimePassed(at(9, 0)));

            assertThat(day.state.plan().asked()).isEqualTo(asked);
        }
    }

    @Test
    void aQuestionAboutItComesToTheSameWhicheverWayItIsPut() {
        DayState state =
                emptiedEarly(BEFORE_TEN, 4).take(new Observation.TimePassed(at(9, 30))).state;
        PlanRequest usual = PlanQuestion.about(state, Set.of());

        assertThat(PlanQuestion.about(state, Set.of(bin(1)), usual))
                .isEqualTo(PlanQuestion.about(state, Set.of(bin(1))));
    }

    /// A morning on which the only bin is emptied at half past six.
    private static Played emptiedEarly(TimeWindow window, double perHour) {
        City row = SmallCity.with(1);
        Container bin = row.containers().get(bin(1)).during(window);
        Played day = new Played(row.withContainers(List.of(bin)));
        Habit habit = new Habit(6, Collections.nCopies(HourOfWeek.COUNT, perHour));
        day.take(
                new Observation.DayBegan(at(5, 0), SmallCity.DAY, "Kleinstadt"),
                new Observation.ContainerCarriedOver(
                        at(5, 0), bin(1), habit, new FillLevel(80), at(5, 0)),
                new Observation.TimePassed(at(5, 1)));
        day.proposes(at(5, 1), 0, 0, 1);
        day.empties(at(6, 30), 1);
        day.take(new Observation.TruckReturned(at(6, 40), at(6, 40), SmallCity.FIRST_TRUCK));
        if (day.state.plan().outstanding().isPresent()) {
            day.proposes(at(6, 30), 0, 0);
        }
        return day;
    }
}
