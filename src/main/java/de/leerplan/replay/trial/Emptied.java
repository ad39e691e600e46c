package de.leerplan.replay.trial;

import java.time.Instant;

/// A crew emptied a container.
///
/// @param reported false where the crew forgot to
/// @param before percent just before
/// @param rest percent left behind
record Emptied(Instant at, boolean reported, double before, double rest) {}
