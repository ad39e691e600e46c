package de.leerplan.roads;

import de.leerplan.model.Closure;
import de.leerplan.model.Direction;
import de.leerplan.model.GeoPoint;
import de.leerplan.model.Passage;
import de.leerplan.model.Recurrence;
import de.leerplan.model.WeekHours;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;

/// One entry of a report, as text, before it is believed. Each format fills it in; what makes it a
/// closure is decided here.
///
/// @param passage which trucks get through
/// @param from an ISO 8601 time with offset; blank where it holds already
/// @param until likewise; blank where nobody knows
/// @param hours of the week at which it holds
record RoadWork(
        String id,
        String name,
        List<GeoPoint> line,
        Passage passage,
        Direction direction,
        String from,
        String until,
        WeekHours hours) {
    /// How long a closure holds of which nobody says when it ends.
    private static final Duration UNTIL_FURTHER_NOTICE = Duration.ofDays(30);

    private static final int LONGEST_ID = 64;

    /// The offset with or without its colon, since not all feeds write it.
    private static final DateTimeFormatter TIME =
            new DateTimeFormatterBuilder()
                    .append(DateTimeFormatter.ISO_LOCAL_DATE_TIME)
                    .appendPattern("[XXX][XX][X]")
                    .toFormatter(Locale.ROOT);

    void tell(ClosureNews.Collector news) {
        String shown = id.isBlank() ? "an entry without id" : id;
        if (line.isEmpty()) {
            news.ignore(shown, "no place is given in degrees");
        } else if (id.isBlank()) {
            news.ignore(shown, "nothing to tell it from others");
        } else {
            try {
                news.add(closure(news.at(), news.zone()));
            } catch (DateTimeException | IllegalArgumentException e) {
                news.ignore(shown, String.valueOf(e.getMessage()));
            }
        }
    }

    private Closure closure(Instant at, ZoneId zone) {
        Instant start = from.isBlank() ? Instant.EPOCH : time(from);
        // A single point stands for the street it lies on.
        List<GeoPoint> stretch =
                line.size() == 1 ? List.of(line.getFirst(), line.getFirst()) : line;
        String key = id.length() > LONGEST_ID ? id.substring(id.length() - LONGEST_ID) : id;
        return new Closure(
                key,
                name.isBlank() ? key : name,
                stretch,
                start,
                until.isBlank() ? furtherNotice(start, at) : time(until),
                line.size() == 1 ? Direction.BOTH : direction,
                passage,
                new Recurrence(hours, zone));
    }

    /// Counted from the day it was read or begins, so that reading it again changes nothing.
    private static Instant furtherNotice(Instant start, Instant at) {
        Instant known = start.isAfter(at) ? start : at.truncatedTo(ChronoUnit.DAYS);
        return known.plus(UNTIL_FURTHER_NOTICE);
    }

    static Instant time(String text) {
        return OffsetDateTime.parse(text.strip(), TIME).toInstant();
    }
}
