package de.leerplan.replay.trial;

import java.time.Instant;
import java.util.OptionalDouble;

/// Looks up what no forecast may see.
@FunctionalInterface
public interface Outcome {
    /// Percent at `target` if nobody emptied it since `origin`; empty if that is not known.
    OptionalDouble left(int container, Instant origin, Instant target);
}
