package de.leerplan.planning;

import de.leerplan.model.DayPaces;
import de.leerplan.model.TimeWindow;
import de.leerplan.planning.fleet.Paces;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.stream.IntStream;

/// Turns instants into seconds after the midnight a day began with, and back.
final class DayClock {
    private static final int HOUR = 3600;

    /// No tour goes on beyond the next day.
    private static final int HOURS = 48;

    private final ZoneId zone;
    private final LocalDate day;
    private final Instant midnight;

    DayClock(Instant at, ZoneId zone) {
        this.zone = zone;
        day = LocalDate.ofInstant(at, zone);
        midnight = day.atStartOfDay(zone).toInstant();
    }

    LocalDate day() {
        return day;
    }

    int seconds(Instant at) {
        return Math.toIntExact(Duration.between(midnight, at).toSeconds());
    }

    int opens(TimeWindow window) {
        return seconds(window.from());
    }

    int closes(TimeWindow window) {
        return seconds(window.to());
    }

    Instant instant(int seconds) {
        return midnight.plusSeconds(seconds);
    }

    /// How fast the streets are in each hour of this day and the next.
    Paces paces(DayPaces hours) {
        return new Paces(
                HOUR,
                IntStream.range(0, HOURS)
                        .mapToDouble(hour -> hours.at(instant(hour * HOUR), zone))
                        .toArray());
    }

    private int seconds(LocalTime time) {
        return seconds(day.atTime(time).atZone(zone).toInstant());
    }
}
