package de.leerplan.model;

import java.time.Instant;
import java.util.Optional;

/// What comes of leaving a container alone that is likely to be over the brim before its next
/// opportunity.
///
/// @param likely when the chance that it is over the brim reaches one in ten; empty if not today
/// @param chancePerHour by how much that chance rises in each of the next hours, 0..1
/// @param fullShare share of these hours that it is expected to be over the brim, 0..1
/// @param fullHours hours it is expected to be over the brim until the next opportunity, beyond
///     those it would be if it were emptied at once
public record Neglect(
        Optional<Instant> likely, double chancePerHour, double fullShare, double fullHours) {
    public static final Neglect NONE = new Neglect(Optional.empty(), 0, 0, 0);

    /// From this chance of being over the brim on a container should have been emptied.
    public static final double LIKELY = 0.1;
}
