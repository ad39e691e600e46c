package de.leerplan.replay.trial;

import de.leerplan.model.Container;

import java.time.Instant;

/// What draws crowds, and how much faster containers fill there and then.
interface Events {
    /// No events at all.
    Events NONE = (_, _) -> 1;

    double factor(Container container, Instant at);
}
