package de.leerplan.ui.map;

import de.leerplan.model.Closure;
import de.leerplan.model.Direction;
import de.leerplan.model.Passage;

import java.time.DateTimeException;
import java.time.Duration;
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
record ClosureDraft(String reason, String from, String until) {
    private static final Pattern MOMENT =
            Pattern.compile("(?:(\\d{1,2})\\.(\\d{1,2})\\.?\\s+)?(\\d{1,2})(?:[:.](\\d{2}))?");

    /// The closure; empty if no stretch is drawn, a time cannot be read, or it would end before it
    /// begins or has ended already.
    ///
    /// @param street what to call it where the sketch knows no name
    Optional<Closure> closure(Sketch sketch, String street, Instant now, ZoneId zone) {
        Optional<Instant> start = start(now, zone);
        Optional<Instant> end = start.flatMap(begin -> end(begin, zone));
        if (!sketch.drawn() || end.isEmpty() || !end.get().isAfter(now)) {
            return Optional.empty();
        }
        Instant begin = start.orElseThrow();
        String name = sketch.street().isBlank() ? street : sketch.street();
        return Optional.of(
                new Closure(
                        "hand-" + now.toEpochMilli(),
                        reason.isBlank() ? name : name + ", " + reason.strip(),
                        sketch.line(),
                        begin.isBefore(now) ? now : begin,
                        end.get(),
                        sketch.oneWay() ? Direction.ALONG : Direction.BOTH,
                        Passage.NOBODY));
    }

    Optional<Instant> start(Instant now, ZoneId zone) {
        return from.isBlank() ? Optional.of(now) : moment(from, now, zone);
    }

    Optional<Instant> end(Instant begin, ZoneId zone) {
        return moment(until, begin, zone)
                .map(end -> dated(until) || end.isAfter(begin) ? end : end.plus(Duration.ofDays(1)))
                .filter(end -> end.isAfter(begin));
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
                day = LocalDate.of(day.getYear(), number(match, 2), number(match, 1));
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
