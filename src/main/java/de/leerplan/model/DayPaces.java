package de.leerplan.model;

import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Collections;
import java.util.List;

/// How traffic changes with the time of day: how many times its usual time a way takes in each hour
/// of a working day (Monday to Friday), of a Saturday and of a Sunday.
///
/// @param workday 24 factors from [#FASTEST] to [#SLOWEST], the first for the hour after midnight
public record DayPaces(List<Double> workday, List<Double> saturday, List<Double> sunday) {
    public static final int HOURS = 24;
    public static final double FASTEST = 0.5;
    public static final double SLOWEST = 4;

    private static final List<Double> EVEN = Collections.nCopies(HOURS, 1.0);

    /// All hours are alike.
    public static final DayPaces ALIKE = new DayPaces(EVEN, EVEN, EVEN);

    /// A German city of its size, as long as it does not tell its own.
    public static final DayPaces TYPICAL = TypicalPaces.of();

    public DayPaces {
        workday = checked(workday);
        saturday = checked(saturday);
        sunday = checked(sunday);
    }

    /// The pace of the hour in which `at` lies, by the city's own clocks.
    public double at(Instant at, ZoneId zone) {
        ZonedDateTime local = at.atZone(zone);
        List<Double> day =
                switch (local.getDayOfWeek()) {
                    case MONDAY, TUESDAY, WEDNESDAY, THURSDAY, FRIDAY -> workday;
                    case SATURDAY -> saturday;
                    case SUNDAY -> sunday;
                };
        return day.get(local.getHour());
    }

    private static List<Double> checked(List<Double> day) {
        if (day.size() != HOURS) {
            throw new IllegalArgumentException("A day has 24 paces, not " + day.size());
        }
        day.forEach(DayPaces::check);
        return List.copyOf(day);
    }

    /// @throws IllegalArgumentException if no street is ever so fast or slow
    static void check(double pace) {
        if (!(pace >= FASTEST && pace <= SLOWEST)) {
            throw new IllegalArgumentException("A pace is a factor from 0.5 to 4, not " + pace);
        }
    }
}
