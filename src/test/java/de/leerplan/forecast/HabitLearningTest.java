package de.leerplan.forecast;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import de.leerplan.forecast.HabitLearning.Point;
import de.leerplan.model.Container;
import de.leerplan.operations.SmallCity;

import org.junit.jupiter.api.Test;

import java.util.Collections;
import java.util.List;

class HabitLearningTest {
    private static final int NINE = HourOfWeek.of(SmallCity.at(9, 0), SmallCity.ZONE);
    private static final Forecast FORECAST = new Forecast(HabitBook.EMPTY, SmallCity.ZONE);
    private static final Container BIN = SmallCity.with(1).containers().get(SmallCity.bin(1));
    private static final Habit SLOW = new Habit(4, Collections.nCopies(HourOfWeek.COUNT, 1.0));

    @Test
    void anHourThatWasSeenMovesTowardsWhatWasSeen() {
        Habit after =
                learned(new Point(SmallCity.at(9, 0), 20), new Point(SmallCity.at(10, 0), 26));

        assertThat(after.percentPerHour().get(NINE)).isCloseTo(2.0, within(1e-9));
        assertThat(after.percentPerHour().get(NINE + 1)).isEqualTo(1.0);
        assertThat(after.weeks()).isGreaterThan(4);
    }

    @Test
    void anEmptyingTeachesNothing() {
        Habit after = learned(new Point(SmallCity.at(9, 0), 80), new Point(SmallCity.at(10, 0), 2));

        assertThat(after.percentPerHour()).isEqualTo(SLOW.percentPerHour());
        assertThat(after.weeks()).isEqualTo(SLOW.weeks());
    }

    @Test
    void aLongSilenceTeachesNothing() {
        var after = learned(new Point(SmallCity.at(6, 0), 20), new Point(SmallCity.at(14, 0), 60));

        assertThat(after.percentPerHour()).isEqualTo(SLOW.percentPerHour());
        assertThat(after.weeks()).isEqualTo(SLOW.weeks());
    }

    @Test
    void manyDaysFindTheTrueRate() {
        Habit habit = Habit.UNKNOWN;
        for (int week = 0; week < 60; week++) {
            habit =
                    HabitLearning.after(
                            habit,
                            List.of(
                                    new Point(SmallCity.at(9, 0), 20),
                                    new Point(SmallCity.at(10, 0), 25)),
                            FORECAST,
                            BIN);
        }
        assertThat(habit.percentPerHour().get(NINE)).isCloseTo(5, within(0.1));
    }

    private static Habit learned(Point... points) {
        return HabitLearning.after(SLOW, List.of(points), FORECAST, BIN);
    }
}
