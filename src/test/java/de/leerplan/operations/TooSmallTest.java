package de.leerplan.operations;

import static de.leerplan.operations.SmallCity.at;
import static de.leerplan.operations.SmallCity.bin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import de.leerplan.forecast.Habit;
import de.leerplan.forecast.HourOfWeek;
import de.leerplan.model.City;
import de.leerplan.model.Container;
import de.leerplan.model.FillLevel;
import de.leerplan.model.TimeWindow;

import org.junit.jupiter.api.Test;

import java.time.LocalTime;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

class TooSmallTest {
    private static final TimeWindow UNTIL_TEN =
            new TimeWindow(LocalTime.of(5, 0), LocalTime.of(10, 0));

    @Test
    void whatFillsByMoreThanItsVolumeWhileItsStreetIsClosedIsTooSmall() {
        TooSmall small = asked(UNTIL_TEN, 6).orElseThrow();

        assertThat(small.closes()).isEqualTo(LocalTime.of(10, 0));
        // The first crew sets out an hour after the street opens.
        assertThat(small.opens()).isEqualTo(LocalTime.of(6, 0));
        assertThat(small.rise()).isCloseTo(120, within(1e-6));
        assertThat(small.perWeek()).isBetween(4.0, 7.0);
        assertThat(small.weeks()).isEqualTo(12);
    }

    @Test
    void whereATruckMayComeAllDayTheNightIsShorter() {
        TooSmall small = asked(TimeWindow.ANY_TIME, 8).orElseThrow();

        assertThat(small.closes()).isEqualTo(LocalTime.of(14, 0));
        assertThat(small.rise()).isCloseTo(128, within(1e-6));
        assertThat(asked(TimeWindow.ANY_TIME, 4)).isEmpty();
    }

    @Test
    void whatSeldomOverflowsAllTheSameIsNot() {
        assertThat(asked(UNTIL_TEN, 3)).isEmpty();
    }

    private static Optional<TooSmall> asked(TimeWindow window, double perHour) {
        return TooSmall.of(dawn(window, perHour).state, bin(1));
    }

    private static Played dawn(TimeWindow window, double perHour) {
        City row = SmallCity.with(1);
        Container bin = row.containers().get(bin(1)).during(window);
        Habit habit = new Habit(12, Collections.nCopies(HourOfWeek.COUNT, perHour));
        return new Played(row.withContainers(List.of(bin)))
                .take(
                        new Observation.DayBegan(at(5, 0), SmallCity.DAY, "Kleinstadt"),
                        new Observation.ContainerCarriedOver(
                                at(5, 0), bin(1), habit, new FillLevel(10), at(5, 0)));
    }
}
