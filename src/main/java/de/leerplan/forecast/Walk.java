package de.leerplan.forecast;

import de.leerplan.model.Container;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;

/// Goes forward hour by hour and adds up.
final class Walk {
    private final Forecast forecast;
    private final Container container;
    private final Pace pace;
    private Instant at;
    private double mean;
    private double squaresOfDaysPast;
    private double today;
    private LocalDate day;

    Walk(Forecast forecast, Container container, Pace pace, Instant from) {
        this.forecast = forecast;
        this.container = container;
        this.pace = pace;
        this.at = from;
        this.day = from.atZone(forecast.zone()).toLocalDate();
    }

    Rise to(Instant until) {
        while (at.isBefore(until)) {
            Instant hourEnds = at.truncatedTo(ChronoUnit.HOURS).plus(1, ChronoUnit.HOURS);
            Instant next = hourEnds.isBefore(until) ? hourEnds : until;
            step(next);
        }
        return new Rise(mean, squaresOfDaysPast + today * today);
    }

    private void step(Instant next) {
        ZonedDateTime local = at.atZone(forecast.zone());
        int hour = HourOfWeek.of(local);
        if (hour % 24 == 0 && !local.toLocalDate().equals(day)) {
            squaresOfDaysPast += today * today;
            today = 0;
            day = local.toLocalDate();
        }
        double hours = (next.toEpochMilli() - at.toEpochMilli()) / 3_600_000.0;
        double came = hours * pace.rate(hour) * forecast.conditions().factor(container, at);
        mean += came;
        today += came;
        at = next;
    }
}
