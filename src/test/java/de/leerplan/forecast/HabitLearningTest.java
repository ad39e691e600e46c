package de.leerplan.forecast;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import de.leerplan.forecast.HabitLearning.Point;
import de.leerplan.model.Container;
import de.leerplan.operations.SmallCity;

import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

class HabitLearningTest {
    private static final int NINE = HourOfWeek.of(SmallCity.at(9, 0), SmallCity.ZONE);
    private static final Forecast FORECAST = new Forecast(HabitBook.EMPTY, SmallCity.ZONE);
    private static final Container BIN = SmallCity.with(1).containers().get(SmallCity.bin(1));
    private static final Habit SLOW = new Habit(4, Collections.nCopies(HourOfWeek.COUNT, 1.0));

    @Test
    void anHourThatWasSeenMovesTowardsWhatWasSeen() {
        Habit after = learned(read(SmallCity.at(9, 0), 20), read(SmallCity.at(10, 0), 26));

        assertThat(after.percentPerHour().get(NINE)).isCloseTo(2.0, within(1e-9));
        assertThat(after.percentPerHour().get(NINE + 1)).isEqualTo(1.0);
        assertThat(after.weeks()).isGreaterThan(4);
    }

    @Test
    void anEmptyingTeachesNothing() {
        Habit after = learned(read(SmallCity.at(9, 0), 80), read(SmallCity.at(10, 0), 2));

        assertThat(after.percentPerHour()).isEqualTo(SLOW.percentPerHour());
        assertThat(after.weeks()).isEqualTo(SLOW.weeks());
    }

    @Test
    void aLongSilenceTeachesNothing() {
        var after = learned(read(SmallCity.at(6, 0), 20), read(SmallCity.at(14, 0), 60));

        assertThat(after.percentPerHour()).isEqualTo(SLOW.percentPerHour());
        assertThat(after.weeks()).isEqualTo(SLOW.weeks());
    }

    @Test
    void whatCrewsLeaveBehindIsNoWasteThatCameIn() {
        Habit after =
                learned(
                        new Point(SmallCity.at(9, 0), Belief.EMPTIED_MEAN, false),
                        read(SmallCity.at(10, 0), 6));

        assertThat(after.percentPerHour()).isEqualTo(SLOW.percentPerHour());
    }

    @Test
    void noiseOfOneReadingAddsNothing() {
        Habit after =
                learned(
                        read(SmallCity.at(9, 0), 20),
                        read(SmallCity.at(10, 0), 27),
                        read(SmallCity.at(11, 0), 20));

        double both = after.percentPerHour().get(NINE) + after.percentPerHour().get(NINE + 1);
        // Two hours of 1 point each, moved by a fifth towards the nothing that came in.
        assertThat(both).isCloseTo(1.6, within(1e-9));
    }

    @Test
    void aNewContainerKnowsOfUnseenHoursWhatItsPoolKnows() {
        Container old = SmallCity.with(2).containers().get(SmallCity.bin(2));
        HabitBook pool =
                HabitBook.EMPTY.with(old, new Habit(8, Collections.nCopies(HourOfWeek.COUNT, 3.0)));
        Habit after =
                HabitLearning.after(
                        Habit.UNKNOWN,
                        List.of(read(SmallCity.at(9, 0), 20), read(SmallCity.at(10, 0), 25)),
                        new Forecast(pool, SmallCity.ZONE),
                        BIN);

        assertThat(after.percentPerHour().get(NINE)).isCloseTo(5, within(1e-9));
        assertThat(after.percentPerHour().get(NINE + 1)).isCloseTo(3, within(1e-9));
    }

    @Test
    void eachDayOfTheFirstWeekCountsInFull() {
        Habit habit = Habit.UNKNOWN;
        for (int day = 0; day < 7; day++) {
            List<Point> points = new ArrayList<>();
            for (int hour = 0; hour <= 22; hour++) {
                Instant at = SmallCity.at(0, 30).plus(Duration.ofHours(24L * day + hour));
                points.add(read(at, 4 * hour / 2.0));
            }
            habit = HabitLearning.after(habit, points, FORECAST, BIN);
        }

        for (int day = 0; day < 7; day++) {
            assertThat(habit.percentPerHour().get(24 * day + 9)).isCloseTo(2, within(1e-9));
        }
    }

    @Test
    void manyDaysFindTheTrueRate() {
        Habit habit = Habit.UNKNOWN;
        for (int week = 0; week < 60; week++) {
            habit =
                    HabitLearning.after(
                            habit,
                            List.of(read(SmallCity.at(9, 0), 20), read(SmallCity.at(10, 0), 25)),
                            FORECAST,
                            BIN);
        }
        assertThat(habit.percentPerHour().get(NINE)).isCloseTo(5, within(0.1));
    }

    private static Point read(Instant at, double percent) {
        return new Point(at, percent, true);
    }

    private static Habit learned(Point... points) {
        return HabitLearning.after(SLOW, List.of(points), FORECAST, BIN);
    }
}
