package de.leerplan.reports;

import de.leerplan.model.Closure;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;

/// What obstructs the streets on one day, and what is to come: the daily overview that the city's
/// coordination of road works gives out.
///
/// @param today those that hold at some time of the day
/// @param coming those that begin within the two weeks after it
public record ClosureOverview(
        String city, LocalDate day, ZoneId zone, List<Closure> today, List<Closure> coming) {
    private static final int DAYS_AHEAD = 14;

    /// @param closures all that is known, in any order
    public static ClosureOverview of(
            String city, LocalDate day, ZoneId zone, Collection<Closure> closures) {
        Instant begins = day.atStartOfDay(zone).toInstant();
        Instant ends = day.plusDays(1).atStartOfDay(zone).toInstant();
        Instant horizon = day.plusDays(1 + DAYS_AHEAD).atStartOfDay(zone).toInstant();
        return new ClosureOverview(
                city,
                day,
                zone,
                sorted(closures, c -> c.from().isBefore(ends) && c.until().isAfter(begins)),
                sorted(closures, c -> !c.from().isBefore(ends) && c.from().isBefore(horizon)));
    }

    private static List<Closure> sorted(Collection<Closure> closures, Predicate<Closure> which) {
        return closures.stream()
                .filter(which)
                .sorted(Comparator.comparing(Closure::from).thenComparing(Closure::name))
                .toList();
    }
}
