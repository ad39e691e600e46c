package de.leerplan.model;

import java.time.Instant;
import java.util.List;

/// A stretch of street that trucks cannot use for a while.
///
/// @param name what the crews are told: `Bieberer Straße, Rohrbruch`
/// @param line the closed stretch, at least two points
public record Closure(String id, String name, List<GeoPoint> line, Instant from, Instant until) {
    public Closure {
        Named.require("A closure id", id);
        line = List.copyOf(line);
        if (line.size() < 2 || until.isBefore(from)) {
            throw new IllegalArgumentException(
                    "%s: a closure has two points or more and ends after it starts".formatted(id));
        }
    }

    public boolean holdsAt(Instant at) {
        return !at.isBefore(from) && at.isBefore(until);
    }
}
