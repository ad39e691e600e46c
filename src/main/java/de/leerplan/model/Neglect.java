package de.leerplan.model;

import java.time.Instant;
import java.util.Optional;

/// What comes of leaving a container alone that may be over the brim before its next opportunity,
/// and of emptying it so early that it may be over the brim by then all the same.
///
/// @param due from when on each hour of waiting makes it likelier that it overflows; empty if not
///     today
/// @param chancePerHour by how much, 0..1
/// @param fullShare share of the next hours that it is expected to be over the brim, 0..1
/// @param fullHours hours it is expected to be over the brim until the next opportunity, beyond
///     those it would be if it were emptied at once
/// @param lasting from when on emptying it lasts until its next opportunity; empty if it does
///     already
/// @param chancePerEarlyHour by how much each hour before that makes it likelier that it overflows
///     all the same, 0..1
public record Neglect(
        Optional<Instant> due,
        double chancePerHour,
        double fullShare,
        double fullHours,
        Optional<Instant> lasting,
        double chancePerEarlyHour) {
    public static final Neglect NONE = new Neglect(Optional.empty(), 0, 0, 0);

    /// From this chance of being over the brim on it is worth a thought.
    public static final double POSSIBLE = 0.03;

    /// Of one that lasts whenever it is emptied.
    public Neglect(
            Optional<Instant> due, double chancePerHour, double fullShare, double fullHours) {
        this(due, chancePerHour, fullShare, fullHours, Optional.empty(), 0);
    }

    /// The same where emptying it early does not last.
    ///
    /// @param perEarlyHour chance, 0..1
    public Neglect lasting(Instant from, double perEarlyHour) {
        return new Neglect(
                due, chancePerHour, fullShare, fullHours, Optional.of(from), perEarlyHour);
    }
}
