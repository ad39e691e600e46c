package de.leerplan.reports;

import de.leerplan.model.Closure;
import de.leerplan.model.Spell;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
        Map<Closure, Spell> next = new LinkedHashMap<>();
        closures.forEach(closure -> closure.spell(begins).ifPresent(s -> next.put(closure, s)));
        return new ClosureOverview(
                city,
                day,
                zone,
                sorted(next, spell -> spell.from().isBefore(ends)),
                sorted(next, s -> !s.from().isBefore(ends) && s.from().isBefore(horizon)));
    }

    private static List<Closure> sorted(Map<Closure, Spell> next, Predicate<Spell> which) {
        return next.entrySet().stream()
                .filter(entry -> which.test(entry.getValue()))
                .sorted(
                        Comparator.comparing((Map.Entry<Closure, Spell> e) -> e.getValue().from())
                                .thenComparing(entry -> entry.getKey().name()))
                .map(Map.Entry::getKey)
                .toList();
    }

    /// When a closure holds first on this day or later; empty if it is over.
    public Optional<Spell> next(Closure closure) {
        return closure.spell(day.atStartOfDay(zone).toInstant());
    }
}
