package de.leerplan.planning;

import static org.assertj.core.api.Assertions.assertThat;

import de.leerplan.model.City;
import de.leerplan.model.Container;
import de.leerplan.model.ContainerId;
import de.leerplan.model.Stop;
import de.leerplan.model.TimeWindow;
import de.leerplan.model.WeekHours;
import de.leerplan.operations.PlanRequest;

import org.junit.jupiter.api.Test;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// A zone that opens at nine: all containers stand in it, the day begins at six.
class StreetHoursPlanTest {
    private static final Effort STEPS = new Effort.Steps(1_000, 500);
    private static final LocalDate TUESDAY = LocalDate.of(2026, 3, 10);
    private static final WeekHours FROM_NINE =
            WeekHours.NEVER.with(DayOfWeek.TUESDAY, 9 * 60, 18 * 60);

    private final TestDay day = new TestDay(30, 3, 1);
    private final PlanRequest morning = day.morning();

    @Test
    void nobodyIsSentIntoAZoneBeforeItOpens() {
        assertThat(starts(zone(FROM_NINE)))
                .isNotEmpty()
                .allMatch(start -> !start.isBefore(LocalTime.of(9, 0)));
    }

    @Test
    void withoutAZoneTheDayBeginsEarlier() {
        assertThat(starts(day.city())).anyMatch(start -> start.isBefore(LocalTime.of(9, 0)));
    }

    @Test
    void whereZoneAndWindowDoNotMeetTheWindowOfTheCityHolds() {
        assertThat(starts(zone(WeekHours.NEVER))).isEqualTo(starts(day.city()));
    }

    @Test
    void aZoneNeverWidensAWindow() {
        Container any = day.city().containers().values().iterator().next();
        Container early = any.during(new TimeWindow(LocalTime.of(6, 0), LocalTime.of(10, 0)));
        City city = zone(FROM_NINE);

        assertThat(city.on(TUESDAY, early).window())
                .isEqualTo(new TimeWindow(LocalTime.of(9, 0), LocalTime.of(10, 0)));
        assertThat(city.on(TUESDAY.plusDays(1), early)).isEqualTo(early);
    }

    private City zone(WeekHours hours) {
        Map<ContainerId, WeekHours> all = new HashMap<>();
        day.city().containers().keySet().forEach(id -> all.put(id, hours));
        return day.city().withStreetHours(all);
    }

    private List<LocalTime> starts(City city) {
        return Asked.once(city, morning, STEPS).tours().stream()
                .flatMap(tour -> tour.stops().stream())
                .filter(Stop.Collect.class::isInstance)
                .map(stop -> stop.times().start().atZone(TestDay.ZONE).toLocalTime())
                .toList();
    }
}
