package de.leerplan.forecast;

import de.leerplan.model.Container;

import java.time.Instant;
import java.time.zone.ZoneOffsetTransition;
import java.time.zone.ZoneRules;

/// Goes forward hour by hour and adds up. In bare numbers: every reading and every question to the
/// planner walks through many hours.
final class Walk {
    private static final long HOUR = 3_600_000;
    private static final long DAY = 24 * HOUR;

    /// The first of January 1970 was a Thursday.
    private static final int FIRST_DAY = 3;

    private final Forecast forecast;
    private final Container container;
    private final Pace pace;
    private final ZoneRules zone;
    private long at;
    private double mean;
    private double squaresOfDaysPast;
    private double today;
    private long day;

    // Looked up once for as long as it holds: most steps are half hours or less.
    private long offset;
    private long changes = Long.MIN_VALUE;
    private int rateHour = -1;
    private double rate;

    Walk(Forecast forecast, Container container, Pace pace, Instant from) {
        this.forecast = forecast;
        this.container = container;
        this.pace = pace;
        zone = forecast.zone().getRules();
        at = from.toEpochMilli();
        day = Math.floorDiv(local(), DAY);
    }

    Rise to(Instant until) {
        long end = until.toEpochMilli();
        while (at < end) {
            step(Math.min(end, (Math.floorDiv(at, HOUR) + 1) * HOUR));
        }
        return new Rise(mean, squaresOfDaysPast + today * today);
    }

    private void step(long next) {
        Instant now = Instant.ofEpochMilli(at);
        long local = local();
        long localDay = Math.floorDiv(local, DAY);
        int hour = (int) (Math.floorMod(local, DAY) / HOUR);
        if (hour == 0 && localDay != day) {
            squaresOfDaysPast += today * today;
            today = 0;
            day = localDay;
        }
        int hourOfWeek = Math.floorMod(localDay + FIRST_DAY, 7) * 24 + hour;
        double hours = (next - at) / 3_600_000.0;
        double came = hours * rate(hourOfWeek) * forecast.conditions().factor(container, now);
        mean += came;
        today += came;
        at = next;
    }

    /// Milliseconds since the beginning of 1970 by local clocks.
    private long local() {
        if (at >= changes) {
            Instant now = Instant.ofEpochMilli(at);
            ZoneOffsetTransition next = zone.nextTransition(now);
            changes = next == null ? Long.MAX_VALUE : next.getInstant().toEpochMilli();
            offset = 1_000L * zone.getOffset(now).getTotalSeconds();
        }
        return at + offset;
    }

    private double rate(int hourOfWeek) {
        if (hourOfWeek != rateHour) {
            rateHour = hourOfWeek;
            rate = pace.rate(hourOfWeek);
        }
        return rate;
    }
}
