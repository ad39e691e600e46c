package de.leerplan.roads;

import de.leerplan.model.Closure;
import de.leerplan.model.GeoPoint;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;

/// One entry of a report, as text, before it is believed. Each format fills it in; what makes it a
/// closure is decided here.
///
/// @param passable why a truck can still pass; empty where the street is closed
/// @param from an ISO 8601 time with offset; blank where it holds already
/// @param until likewise; blank where nobody knows
record RoadWork(
        String id, String name, List<GeoPoint> line, String passable, String from, String until) {
    /// How long a closure holds of which nobody says when it ends.
    private static final Duration UNTIL_FURTHER_NOTICE = Duration.ofDays(30);

    private static final int LONGEST_ID = 64;

    void tell(ClosureNews.Collector news) {
        String shown = id.isBlank() ? "an entry without id" : id;
        if (!passable.isEmpty()) {
            news.ignore(shown, passable);
        } else if (line.isEmpty()) {
            news.ignore(shown, "no place is given");
        } else if (id.isBlank()) {
            news.ignore(shown, "nothing to tell it from others");
        } else {
            try {
                news.add(closure());
            } catch (DateTimeException | IllegalArgumentException e) {
                news.ignore(shown, String.valueOf(e.getMessage()));
            }
        }
    }

    private Closure closure() {
        Instant start = from.isBlank() ? Instant.EPOCH : time(from);
        Instant end = until.isBlank() ? start.plus(UNTIL_FURTHER_NOTICE) : time(until);
        // A single point stands for the street it lies on.
        List<GeoPoint> stretch =
                line.size() == 1 ? List.of(line.getFirst(), line.getFirst()) : line;
        String key = id.length() > LONGEST_ID ? id.substring(id.length() - LONGEST_ID) : id;
        return new Closure(key, name.isBlank() ? key : name, stretch, start, end);
    }

    private static Instant time(String text) {
        return OffsetDateTime.parse(text.strip()).toInstant();
    }
}
