package de.leerplan.forecast;

import static org.assertj.core.api.Assertions.assertThat;

import de.leerplan.model.City;
import de.leerplan.model.Container;
import de.leerplan.model.Neglect;
import de.leerplan.operations.SmallCity;

import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.time.Instant;
import java.util.Collections;

class NeglectTest {
    private static final City CITY = SmallCity.with(1);
    private static final Container BIN = CITY.containers().get(SmallCity.bin(1));
    private static final Instant SIX = SmallCity.at(6, 0);
    private static final Instant EVENING = SmallCity.at(20, 0);
    private static final Instant TOMORROW = SIX.plus(Duration.ofHours(28));

    @Test
    void whatFillsBeforeTomorrowButNotTodayIsInNoHurry() {
        Neglect neglect = neglect(50, 2);

        assertThat(neglect.likely()).isEmpty();
        assertThat(neglect.chancePerHour()).isZero();
        // Full at seven in the morning, give or take: three hours before somebody comes.
        assertThat(neglect.fullHours()).isBetween(2.5, 5.5);
    }

    @Test
    void whatFillsTodayIsInTheMoreHurryTheFullerItIs() {
        Neglect full = neglect(90, 2);
        Neglect fuller = neglect(95, 2);

        assertThat(full.likely().orElseThrow())
                .isBetween(SIX.plus(Duration.ofHours(2)), SIX.plus(Duration.ofHours(4)));
        assertThat(fuller.likely().orElseThrow()).isBefore(full.likely().orElseThrow());
        assertThat(fuller.fullHours()).isGreaterThan(full.fullHours());
        assertThat(full.chancePerHour()).isBetween(0.05, 0.4);
    }

    @Test
    void whatIsFullAlreadyOnlyGetsOlder() {
        Neglect neglect = neglect(120, 2);

        assertThat(neglect.likely()).contains(SIX);
        assertThat(neglect.chancePerHour()).isLessThan(0.001);
        assertThat(neglect.fullShare()).isGreaterThan(0.99);
    }

    @Test
    void hoursThatEmptyingWouldNotPreventDoNotCount() {
        // Full after two hours, and if it is emptied now, again after seventeen.
        assertThat(neglect(90, 6).fullHours()).isBetween(13.5, 16.5);
    }

    private static Neglect neglect(double percent, double perHour) {
        Habit habit = new Habit(1e9, Collections.nCopies(HourOfWeek.COUNT, perHour));
        Forecast forecast = new Forecast(HabitBook.EMPTY.with(BIN, habit), SmallCity.ZONE);
        return forecast.neglect(BIN, new Belief(SIX, percent, 3), EVENING, TOMORROW);
    }
}
