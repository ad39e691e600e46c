package de.leerplan.model;

import java.time.Instant;
import java.util.Optional;

/// What comes of leaving a container alone that may be over the brim before its next opportunity.
///
/// @param due from when on each hour of waiting makes it likelier that it overflows; empty if not
///     today
/// @param chancePerHour by how much, 0..1
/// @param fullShare share of the next hours that it is expected to be over the brim, 0..1
/// @param fullHours hours it is expected to be over the brim until the next opportunity, beyond
///     those it would be if it were emptied at once
public record Neglect(
        Optional<Instant> due, double chancePerHour, double fullShare, double fullHours) {
    public static final Neglect NONE = new Neglect(Optional.empty(), 0, 0, 0);

    /// From this chance of being over the brim on it is worth a thought.
    public static final double POSSIBLE = 0.03;
}
