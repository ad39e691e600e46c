package de.leerplan.forecast;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import de.leerplan.forecast.HabitLearning.Point;
import de.leerplan.model.City;
import de.leerplan.model.Container;
import de.leerplan.operations.SmallCity;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

class EventLearningTest {
    private static final City CITY = SmallCity.with(6);
    private static final Container BIN = CITY.containers().get(SmallCity.bin(1));
    private static final Instant FIRST = SmallCity.at(8, 0);
    private static final Duration MARKET = Duration.ofHours(6);
    private static final double USUAL = 2;
    private static final double CROWDED = 6;

    private static final Habit USUALLY = new Habit(8, Collections.nCopies(HourOfWeek.COUNT, USUAL));

    private HabitBook habits = HabitBook.EMPTY.with(BIN, USUALLY);

    @BeforeEach
    void eightMarketsWereHeldWhereTheCalendarSaid() {
        for (int week = 0; week < 8; week++) {
            Instant begins = FIRST.plus(Duration.ofDays(7L * week));
            habits = habits.with(habits.surroundings().with(market("market", begins)));
            List<Point> day = day(begins);
            habits = habits.with(habits.surroundings().aDayLater());
            CITY.containers().values().forEach(bin -> learn(bin, day));
        }
    }

    @Test
    void theNextMarketIsForecastAsBusyAsThoseBefore() {
        Instant next = FIRST.plus(Duration.ofDays(59));
        habits = habits.with(habits.surroundings().with(market("market", next)));

        assertThat(rise(next)).isCloseTo(6 * CROWDED, within(6.0));
    }

    @Test
    void anHourWithoutAMarketStaysAsItWas() {
        assertThat(rise(FIRST.plus(Duration.ofDays(59)))).isCloseTo(6 * USUAL, within(1.5));
    }

    @Test
    void whatIsLearnedOfMarketsSaysNothingOfMatches() {
        Instant next = FIRST.plus(Duration.ofDays(59));
        habits = habits.with(habits.surroundings().with(market("stadium", next)));

        assertThat(rise(next)).isCloseTo(6 * USUAL, within(1.5));
    }

    @Test
    void crowdsAtAnEventAreNoSeason() {
        assertThat(habits.pace(BIN).trend()).isCloseTo(1, within(0.05));
    }

    private static List<Point> day(Instant begins) {
        List<Point> day = new ArrayList<>();
        double percent = 5;
        for (int hour = -4; hour <= 12; hour++) {
            day.add(new Point(begins.plus(Duration.ofHours(hour)), percent, true));
            percent += hour >= 0 && hour < 6 ? CROWDED : USUAL;
        }
        return day;
    }

    private void learn(Container bin, List<Point> day) {
        Forecast forecast = new Forecast(habits, SmallCity.ZONE);
        Surroundings learned = EffectLearning.after(habits.surroundings(), day, forecast, bin);
        Habit before = habits.own().getOrDefault(bin.id(), USUALLY);
        habits = habits.with(bin, HabitLearning.after(before, day, forecast, bin)).with(learned);
    }

    private double rise(Instant from) {
        return new Forecast(habits, SmallCity.ZONE).rise(BIN, from, from.plus(MARKET));
    }

    private static CityEvent market(String kind, Instant begins) {
        return new CityEvent(kind, kind, begins, begins.plus(MARKET), BIN.place(), 3000);
    }
}
