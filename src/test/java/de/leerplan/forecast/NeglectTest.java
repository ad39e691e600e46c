package de.leerplan.forecast;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import de.leerplan.model.City;
import de.leerplan.model.Container;
import de.leerplan.model.Neglect;
import de.leerplan.operations.SmallCity;

import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.List;

class NeglectTest {
    private static final City CITY = SmallCity.with(1);
    private static final Container BIN = CITY.containers().get(SmallCity.bin(1));
    private static final Instant SIX = SmallCity.at(6, 0);
    private static final Instant EVENING = SmallCity.at(20, 0);
    private static final Instant TOMORROW = SIX.plus(Duration.ofHours(28));

    @Test
    void whatFillsBeforeTomorrowButNotTodayIsInNoHurry() {
        Neglect neglect = neglect(45, 2);

        assertThat(neglect.due()).isEmpty();
        assertThat(neglect.chancePerHour()).isZero();
        // Full at half past nine in the morning, give or take: half an hour before somebody comes.
        assertThat(neglect.fullHours()).isBetween(1.0, 4.5);
    }

    @Test
    void whatFillsTodayIsInTheMoreHurryTheFullerItIs() {
        Neglect full = neglect(90, 2);
        Neglect fuller = neglect(95, 2);

        assertThat(full.due().orElseThrow())
                .isBetween(SIX.plus(Duration.ofMinutes(30)), SIX.plus(Duration.ofHours(3)));
        assertThat(fuller.due().orElseThrow()).isBefore(full.due().orElseThrow());
        assertThat(fuller.fullHours()).isGreaterThan(full.fullHours());
        assertThat(full.chancePerHour()).isBetween(0.05, 0.4);
    }

    /// What may be full is charged for what it risks, not from some likelihood on.
    @Test
    void waitingCostsAsMuchAsItRisks() {
        for (double perHour : List.of(2.0, 4.0, 7.0)) {
            for (int percent = 60; percent <= 80; percent++) {
                Forecast forecast = forecast(perHour);
                Belief belief = new Belief(SIX, percent, 3);
                Instant at = forecast.fullAt(BIN, belief, 0.1).orElseThrow();
                Neglect neglect = forecast.neglect(BIN, belief, EVENING, TOMORROW);
                double hours =
                        Duration.between(neglect.due().orElseThrow(), at).toSeconds() / 3600.0;

                assertThat(neglect.chancePerHour() * hours)
                        .as("%d %% and %.0f an hour, at %s", percent, perHour, at)
                        .isCloseTo(forecast.overflowChance(BIN, belief, at), within(0.05));
            }
        }
    }

    @Test
    void whatIsFullAlreadyOnlyGetsOlder() {
        Neglect neglect = neglect(120, 2);

        assertThat(neglect.due()).contains(SIX);
        assertThat(neglect.chancePerHour()).isLessThan(0.001);
        assertThat(neglect.fullShare()).isGreaterThan(0.99);
    }

    @Test
    void hoursThatEmptyingWouldNotPreventDoNotCount() {
        // Full after two hours, and if it is emptied now, again after seventeen.
        assertThat(neglect(90, 6).fullHours()).isBetween(13.5, 16.5);
    }

    private static Neglect neglect(double percent, double perHour) {
        return forecast(perHour).neglect(BIN, new Belief(SIX, percent, 3), EVENING, TOMORROW);
    }

    private static Forecast forecast(double perHour) {
        Habit habit = new Habit(1e9, Collections.nCopies(HourOfWeek.COUNT, perHour));
        return new Forecast(HabitBook.EMPTY.with(BIN, habit), SmallCity.ZONE);
    }
}
