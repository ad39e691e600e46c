package de.leerplan.operations;

import de.leerplan.forecast.Belief;
import de.leerplan.forecast.Forecast;
import de.leerplan.forecast.Habit;
import de.leerplan.model.City;
import de.leerplan.model.Container;
import de.leerplan.model.ContainerId;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;

/// What no plan can help: a container that fills by more than its volume between the last moment at
/// which a truck may come and the first one of the next day. It wants a larger one, or a second.
///
/// @param closes when a truck may come last: its street closes, or the last crew goes home
/// @param opens when one may come first again
/// @param rise what comes in meanwhile on average, percent of its volume
/// @param perWeek how often that is expected to be too much, nights of seven
/// @param weeks of evidence behind its habit
public record TooSmall(
        LocalTime closes, LocalTime opens, double rise, double perWeek, double weeks) {
    /// Nights of seven. Less may only tell how little is known: spreads of a new habit are wide.
    private static final double OFTEN = 2;

    private static final int WEEK = 7;

    /// Empty where a plan can help, and where no day has begun.
    public static Optional<TooSmall> of(DayState s, ContainerId id) {
        return s.day().map(today -> week(s, id, today)).filter(t -> t.perWeek() >= OFTEN);
    }

    private static TooSmall week(DayState s, ContainerId id, LocalDate today) {
        City city = s.city();
        Container bin = s.container(id).container();
        Forecast forecast = s.forecast();
        double rise = 0;
        double nights = 0;
        for (int day = 0; day < WEEK; day++) {
            Instant last = VisitingHours.on(city, today.plusDays(day), bin).closes(city);
            Instant first = VisitingHours.on(city, today.plusDays(day + 1L), bin).opens(city);
            rise += forecast.rise(bin, last, first);
            nights += forecast.overflowChance(bin, Belief.emptied(last), first);
        }
        return new TooSmall(
                VisitingHours.on(city, today, bin).last(),
                VisitingHours.on(city, today.plusDays(1), bin).first(),
                rise / WEEK,
                nights,
                s.habits().own().getOrDefault(id, Habit.UNKNOWN).weeks());
    }
}
