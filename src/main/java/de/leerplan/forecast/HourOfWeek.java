package de.leerplan.forecast;

import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;

/// Numbers the hours of a week in local time: 0 is Monday 00:00–01:00, 167 Sunday 23:00–24:00.
public final class HourOfWeek {
    public static final int COUNT = 168;

    private HourOfWeek() {}

    public static int of(Instant at, ZoneId zone) {
        return of(at.atZone(zone));
    }

    static int of(ZonedDateTime local) {
        return (local.getDayOfWeek().getValue() - 1) * 24 + local.getHour();
    }
}
