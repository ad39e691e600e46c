package de.leerplan.replay.trial;

import java.time.Instant;

/// A reading or an emptying of a history.
///
/// @param container its place in the list
/// @param percent fill, for an emptying what is left
public record Entry(Instant at, int container, double percent, boolean emptied) {}
