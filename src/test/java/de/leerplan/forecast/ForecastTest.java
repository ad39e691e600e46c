package de.leerplan.forecast;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import de.leerplan.model.City;
import de.leerplan.model.Container;
import de.leerplan.model.FillLevel;
import de.leerplan.operations.SmallCity;

import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

class ForecastTest {
    private static final City CITY = SmallCity.with(3);
    private static final Container BIN = CITY.containers().get(SmallCity.bin(1));
    private static final Container NEW_BIN = CITY.containers().get(SmallCity.bin(2));
    private static final Instant SIX = SmallCity.at(6, 0);

    @Test
    void aBeliefRisesAlongTheHabitHourByHour() {
        List<Double> rates = new ArrayList<>(Collections.nCopies(HourOfWeek.COUNT, 0.0));
        rates.set(HourOfWeek.of(SmallCity.at(7, 0), SmallCity.ZONE), 10.0);
        Forecast forecast = forecast(new Habit(1e9, rates));

        Belief atSevenThirty =
                forecast.at(BIN, new Belief(SIX, 20, 3), SIX.plus(Duration.ofMinutes(90)));

        assertThat(atSevenThirty.mean()).isCloseTo(25, within(0.001));
        assertThat(atSevenThirty.sd()).isGreaterThan(3);
    }

    @Test
    void aContainerWithoutHistoryFillsLikeItsKindAndDistrict() {
        Forecast forecast = forecast(new Habit(8, Collections.nCopies(HourOfWeek.COUNT, 4.0)));

        assertThat(forecast.habits().rate(NEW_BIN, 10)).isCloseTo(4, within(1e-9));
    }

    @Test
    void littleHistoryIsPulledTowardsThePool() {
        HabitBook habits =
                HabitBook.EMPTY
                        .with(BIN, new Habit(20, Collections.nCopies(HourOfWeek.COUNT, 4.0)))
                        .with(NEW_BIN, new Habit(1, Collections.nCopies(HourOfWeek.COUNT, 1.0)));

        assertThat(habits.rate(NEW_BIN, 10)).isBetween(1.5, 3.5);
        assertThat(habits.rate(BIN, 10)).isBetween(3.9, 4.0);
    }

    @Test
    void replacingAHabitForgetsTheOldOne() {
        Habit wrong = new Habit(20, Collections.nCopies(HourOfWeek.COUNT, 50.0));
        Habit right = new Habit(20, Collections.nCopies(HourOfWeek.COUNT, 2.0));
        HabitBook habits = HabitBook.EMPTY.with(BIN, wrong).with(BIN, right);

        assertThat(habits.rate(NEW_BIN, 0)).isCloseTo(2, within(1e-6));
    }

    @Test
    void theChanceOfOverflowGrowsWithTime() {
        Forecast forecast = forecast(new Habit(1e9, Collections.nCopies(HourOfWeek.COUNT, 2.0)));
        Belief belief = new Belief(SIX, 60, 3);

        double soon = forecast.overflowChance(BIN, belief, SIX.plus(Duration.ofHours(5)));
        double later = forecast.overflowChance(BIN, belief, SIX.plus(Duration.ofHours(20)));
        double tomorrow = forecast.overflowChance(BIN, belief, SIX.plus(Duration.ofHours(35)));

        assertThat(soon).isLessThan(0.001);
        assertThat(later).isCloseTo(0.45, within(0.03));
        assertThat(tomorrow).isGreaterThan(0.9);
    }

    @Test
    void theExpectedTimeOfOverflowLiesBetweenTheCautiousAndTheHopefulOne() {
        Forecast forecast = forecast(new Habit(1e9, Collections.nCopies(HourOfWeek.COUNT, 2.0)));
        Belief belief = new Belief(SIX, 60, 3);

        Instant cautious = forecast.fullAt(BIN, belief, 0.1).orElseThrow();
        Instant expected = forecast.fullAt(BIN, belief, 0.5).orElseThrow();

        // What comes in is skewed: half of the time it is less than on average.
        assertThat(expected)
                .isBetween(SIX.plus(Duration.ofHours(20)), SIX.plus(Duration.ofHours(21)));
        assertThat(cautious).isBefore(expected);
    }

    @Test
    void aReadingNarrowsTheBelief() {
        Belief before = new Belief(SIX, 50, 6);
        Belief after = before.seeing(new FillLevel(60));

        assertThat(after.mean()).isCloseTo(58, within(0.001));
        assertThat(after.sd()).isLessThan(Belief.SENSOR_SD);
    }

    @Test
    void aSensorThatSeesNoFartherThanTheBrimDoesNotPullTheBeliefDown() {
        Belief piledUp = new Belief(SIX, 130, 10).seeingAtLeast(100);
        Belief justBelow = new Belief(SIX, 95, 10).seeingAtLeast(100);

        assertThat(piledUp.mean()).isBetween(130.0, 131.0);
        assertThat(justBelow.mean()).isBetween(100.0, 108.0);
        assertThat(justBelow.sd()).isLessThan(10);
    }

    private static Forecast forecast(Habit habit) {
        return new Forecast(HabitBook.EMPTY.with(BIN, habit), SmallCity.ZONE);
    }
}
