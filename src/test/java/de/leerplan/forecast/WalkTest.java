package de.leerplan.forecast;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import de.leerplan.model.City;
import de.leerplan.model.Container;
import de.leerplan.operations.SmallCity;

import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.stream.IntStream;

class WalkTest {
    private static final City CITY = SmallCity.with(1);
    private static final Container BIN = CITY.containers().get(SmallCity.bin(1));
    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");

    /// No two hours of its week are alike.
    private static final List<Double> RATES =
            IntStream.range(0, HourOfWeek.COUNT).mapToObj(hour -> 1 + hour / 50.0).toList();

    private static final Forecast FORECAST =
            new Forecast(HabitBook.EMPTY.with(BIN, new Habit(8, RATES)), BERLIN);

    @Test
    void clocksGoBackInAutumn() {
        countsEachHourAsClocksShowIt("2026-10-24T10:10:00Z");
    }

    @Test
    void clocksGoForwardInSpring() {
        countsEachHourAsClocksShowIt("2026-03-28T10:10:00Z");
    }

    @Test
    void onOtherDaysTheyGoOn() {
        countsEachHourAsClocksShowIt("2026-07-14T05:50:00Z");
    }

    private static void countsEachHourAsClocksShowIt(String begin) {
        Instant from = Instant.parse(begin);
        Instant to = from.plus(Duration.ofHours(60));
        double expected = 0;
        for (Instant at = from; at.isBefore(to); at = at.plus(Duration.ofMinutes(10))) {
            ZonedDateTime local = at.atZone(BERLIN);
            int hour = (local.getDayOfWeek().getValue() - 1) * 24 + local.getHour();
            expected += FORECAST.habits().rate(BIN, hour) / 6;
        }

        assertThat(FORECAST.rise(BIN, from, to)).isCloseTo(expected, within(1e-6));
    }
}
