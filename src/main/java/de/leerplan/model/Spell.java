package de.leerplan.model;

import java.time.Instant;

/// A stretch of time, its end not in it.
public record Spell(Instant from, Instant until) {
    public Spell {
        if (!from.isBefore(until)) {
            throw new IllegalArgumentException("A spell ends after it begins: " + from);
        }
    }

    public boolean holdsAt(Instant at) {
        return !at.isBefore(from) && at.isBefore(until);
    }

    /// Whether it begins or ends after `after`, and not later than `upTo`.
    public boolean turns(Instant after, Instant upTo) {
        return turns(from, after, upTo) || turns(until, after, upTo);
    }

    private static boolean turns(Instant turn, Instant after, Instant upTo) {
        return turn.isAfter(after) && !turn.isAfter(upTo);
    }
}
