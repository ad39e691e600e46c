package de.leerplan.operations;

import java.time.Instant;

/// One point of a container's fill curve today.
///
/// @param percent fill as measured or, after an emptying, as believed
/// @param believed false for a reading that was set aside as doubtful
public record FillPoint(Instant at, double percent, boolean believed) {}
