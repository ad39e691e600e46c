package de.leerplan.model;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;

/// A range of the week by the clocks, such as Friday 20:00 to Monday 05:00.
///
/// @param start minutes after midnight before Monday, 0 to 10,079
/// @param minutes how long it is, 1 to 10,080
public record WeekSpan(int start, int minutes) {
    static final int DAY = 24 * 60;
    static final int WEEK = 7 * DAY;

    public WeekSpan {
        if (start < 0 || start >= WEEK || minutes < 1 || minutes > WEEK) {
            throw new IllegalArgumentException(
                    "A week has 10,080 minutes: %d for %d".formatted(start, minutes));
        }
    }

    public static WeekSpan of(DayOfWeek day, LocalTime from, int minutes) {
        return new WeekSpan((day.getValue() - 1) * DAY + from.toSecondOfDay() / 60, minutes);
    }

    /// On which it begins.
    public DayOfWeek day() {
        return dayOf(start);
    }

    public LocalTime from() {
        return timeOf(start);
    }

    /// On which it ends; where that is at midnight, on the day that begins then.
    public DayOfWeek end() {
        return dayOf((start + minutes) % WEEK);
    }

    /// When it ends; midnight is 00:00.
    public LocalTime to() {
        return timeOf((start + minutes) % WEEK);
    }

    /// Whether it is made of whole days.
    public boolean wholeDays() {
        return start % DAY == 0 && minutes % DAY == 0;
    }

    /// Where it begins and ends in the week whose Monday is `monday`.
    LocalDate firstDate(LocalDate monday) {
        return monday.plusDays(start / DAY);
    }

    LocalDate endDate(LocalDate monday) {
        return monday.plusDays((start + minutes) / DAY);
    }

    private static DayOfWeek dayOf(int minute) {
        return DayOfWeek.of(minute / DAY + 1);
    }

    private static LocalTime timeOf(int minute) {
        return LocalTime.ofSecondOfDay(minute % DAY * 60L);
    }
}
