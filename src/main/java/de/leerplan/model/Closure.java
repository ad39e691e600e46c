package de.leerplan.model;

import java.time.Instant;
import java.util.List;

/// A stretch of street that trucks cannot use for a while, or not all of them.
///
/// @param name what the crews are told: `Bieberer Straße, Rohrbruch`
/// @param line the closed stretch, at least two points
/// @param passage which trucks get through all the same
public record Closure(
        String id,
        String name,
        List<GeoPoint> line,
        Instant from,
        Instant until,
        Direction direction,
        Passage passage) {
    public Closure {
        Named.require("A closure id", id);
        line = List.copyOf(line);
        if (line.size() < 2 || until.isBefore(from)) {
            throw new IllegalArgumentException(
                    "%s: a closure has two points or more and ends after it starts".formatted(id));
        }
    }

    /// Closed to all trucks in both directions.
    public Closure(String id, String name, List<GeoPoint> line, Instant from, Instant until) {
        this(id, name, line, from, until, Direction.BOTH, Passage.NOBODY);
    }

    public boolean holdsAt(Instant at) {
        return !at.isBefore(from) && at.isBefore(until);
    }

    /// The same closure for one whom it does not let through: closed to all trucks.
    public Closure toAll() {
        return passage.equals(Passage.NOBODY)
                ? this
                : new Closure(id, name, line, from, until, direction, Passage.NOBODY);
    }

    /// The same closure with another end.
    public Closure until(Instant end) {
        return new Closure(id, name, line, from, end, direction, passage);
    }
}
