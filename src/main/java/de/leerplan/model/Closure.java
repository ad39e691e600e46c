package de.leerplan.model;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// A stretch of street that trucks cannot use for a while, or not all of them.
///
/// @param name what the crews are told: `Bieberer Straße, Rohrbruch`
/// @param line the closed stretch, at least two points
/// @param passage which trucks get through all the same
/// @param recurrence at which hours between `from` and `until` it holds
public record Closure(
        String id,
        String name,
        List<GeoPoint> line,
        Instant from,
        Instant until,
        Direction direction,
        Passage passage,
        Recurrence recurrence) {
    private static final String BY_HAND = "hand-";

    public Closure {
        Named.require("A closure id", id);
        line = List.copyOf(line);
        if (line.size() < 2 || until.isBefore(from)) {
            throw new IllegalArgumentException(
                    "%s: a closure has two points or more and ends after it starts".formatted(id));
        }
    }

    /// Closed at all hours.
    public Closure(
            String id,
            String name,
            List<GeoPoint> line,
            Instant from,
            Instant until,
            Direction direction,
            Passage passage) {
        this(id, name, line, from, until, direction, passage, Recurrence.ALWAYS);
    }

    /// Closed to all trucks in both directions at all hours.
    public Closure(String id, String name, List<GeoPoint> line, Instant from, Instant until) {
        this(id, name, line, from, until, Direction.BOTH, Passage.NOBODY);
    }

    /// The id of one that a dispatcher draws at this moment.
    public static String idByHand(Instant at) {
        return BY_HAND + at.toEpochMilli();
    }

    /// Whether a dispatcher drew it, and nobody else can take it back or change it.
    public boolean byHand() {
        return id.startsWith(BY_HAND);
    }

    public boolean holdsAt(Instant at) {
        return !at.isBefore(from) && at.isBefore(until) && recurrence.holdsAt(at);
    }

    /// The spell in which it holds at `at`, or else the next; empty if it is over.
    public Optional<Spell> spell(Instant at) {
        Instant after = at.isBefore(from) ? from : at;
        if (!after.isBefore(until)) {
            return Optional.empty();
        }
        if (recurrence.isAlways()) {
            return Optional.of(new Spell(from, until));
        }
        return recurrence
                .spell(after)
                .filter(spell -> spell.from().isBefore(until))
                .map(this::within);
    }

    private Spell within(Spell spell) {
        return new Spell(
                spell.from().isBefore(from) ? from : spell.from(),
                spell.until().isAfter(until) ? until : spell.until());
    }

    /// Whether it begins or ends to hold after `after`, and not later than `upTo`.
    public boolean turns(Instant after, Instant upTo) {
        return spell(after).filter(spell -> spell.turns(after, upTo)).isPresent();
    }

    /// The same closure for one whom it does not let through: closed to all trucks.
    public Closure toAll() {
        return passage.equals(Passage.NOBODY)
                ? this
                : new Closure(id, name, line, from, until, direction, Passage.NOBODY, recurrence);
    }

    /// The same closure with another end.
    public Closure until(Instant end) {
        return new Closure(id, name, line, from, end, direction, passage, recurrence);
    }
}
