package de.leerplan.ui.map;

import de.leerplan.model.Closure;
import de.leerplan.model.Direction;
import de.leerplan.model.Passage;
import de.leerplan.model.Recurrence;
import de.leerplan.model.WeekHours;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What a dispatcher writes beside a drawn stretch, as typed.
///
/// @param reason what the crews are told besides the street
/// @param from `8:30`, `8`, `16.7. 8:30`; empty means now
/// @param until as `from`; before it means the next day
/// @param limits which trucks get through all the same
/// @param hours at which it holds in between
record ClosureDraft(
        String reason, String from, String until, LimitsDraft limits, HoursDraft hours) {
    private static final Pattern MOMENT =
            Pattern.compile("(?:(\\d{1,2})\\.(\\d{1,2})\\.?\\s+)?(\\d{1,2})(?:[:.](\\d{2}))?");

    /// Closed to all trucks at all hours.
    ClosureDraft(String reason, String from, String until) {
        this(reason, from, until, LimitsDraft.NONE, new HoursDraft(""));
    }

    /// The closure; empty if no stretch is drawn, a time, a limit or the hours cannot be read, or
    /// it would end before it begins, has ended already, or none of its hours is left.
    ///
    /// @param street what to call it where the sketch knows no name
    Optional<Closure> closure(Sketch sketch, String street, Instant now, ZoneId zone) {
        Optional<Passage> passage = limits.passage();
        if (!sketch.drawn() || !everHolds(now, zone) || passage.isEmpty()) {
            return Optional.empty();
        }
        Instant start = start(now, zone).orElseThrow();
        String name = sketch.street().isBlank() ? street : sketch.street();
        return Optional.of(
                new Closure(
                        Closure.idByHand(now),
                        reason.isBlank() ? name : name + ", " + reason.strip(),
                        sketch.line(),
                        start.isBefore(now) ? now : start,
                        end(start, zone).orElseThrow(),
                        sketch.oneWay() ? Direction.ALONG : Direction.BOTH,
                        passage.get(),
                        new Recurrence(hours.hours().orElseThrow(), zone)));
    }

    /// `before` as it is now written: the same closure, and begun when it has. Empty as above.
    Optional<Closure> changed(Closure before, Sketch sketch, Instant now, ZoneId zone) {
        return closure(sketch, before.name(), now, zone)
                .map(
                        next ->
                                new Closure(
                                        before.id(),
                                        reason.isBlank() ? before.name() : reason.strip(),
                                        next.line(),
                                        begun(before, next, now) ? before.from() : next.from(),
                                        next.until(),
                                        next.direction(),
                                        next.passage(),
                                        next.recurrence()));
    }

    private static boolean begun(Closure before, Closure next, Instant now) {
        return !before.from().isAfter(now) && !next.from().isAfter(now);
    }

    /// Whether it holds at any time from now on; not if its times or hours cannot be read.
    boolean everHolds(Instant now, ZoneId zone) {
        Optional<WeekHours> week = hours.hours();
        if (week.isEmpty() || !isTimed(now, zone)) {
            return false;
        }
        Instant start = start(now, zone).orElseThrow();
        Instant end = end(start, zone).orElseThrow();
        Recurrence recurrence = new Recurrence(week.get(), zone);
        return recurrence.isAlways()
                || recurrence
                        .spell(start.isBefore(now) ? now : start)
                        .filter(spell -> spell.from().isBefore(end))
                        .isPresent();
    }

    /// Whether beginning and end can be read, and the end is still to come.
    boolean isTimed(Instant now, ZoneId zone) {
        return start(now, zone)
                .flatMap(begin -> end(begin, zone))
                .filter(end -> end.isAfter(now))
                .isPresent();
    }

    Optional<Instant> start(Instant now, ZoneId zone) {
        return from.isBlank() ? Optional.of(now) : moment(from, now, zone);
    }

    Optional<Instant> end(Instant begin, ZoneId zone) {
        return moment(until, begin, zone)
                .map(end -> dated(until) || end.isAfter(begin) ? end : aDayLater(end, zone))
                .filter(end -> end.isAfter(begin));
    }

    private static Instant aDayLater(Instant end, ZoneId zone) {
        return end.atZone(zone).plusDays(1).toInstant();
    }

    private static boolean dated(String text) {
        Matcher match = MOMENT.matcher(text.strip());
        return match.matches() && match.group(1) != null;
    }

    /// @param around gives day and year where they are not written
    private static Optional<Instant> moment(String text, Instant around, ZoneId zone) {
        Matcher match = MOMENT.matcher(text.strip());
        if (!match.matches()) {
            return Optional.empty();
        }
        LocalDate day = ZonedDateTime.ofInstant(around, zone).toLocalDate();
        try {
            if (match.group(1) != null) {
                LocalDate named = LocalDate.of(day.getYear(), number(match, 2), number(match, 1));
                // In December, a day of January is one of the next year.
                day = named.isBefore(day.minusMonths(6)) ? named.plusYears(1) : named;
            }
            int minute = match.group(4) == null ? 0 : number(match, 4);
            LocalTime time = LocalTime.of(number(match, 3), minute);
            return Optional.of(day.atTime(time).atZone(zone).toInstant());
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static int number(Matcher match, int group) {
        return Integer.parseInt(match.group(group));
    }
}
