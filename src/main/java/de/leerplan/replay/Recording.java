package de.leerplan.replay;

import de.leerplan.operations.Fact;

import java.time.Instant;
import java.util.List;

/// A day's facts in the order of their time, handed out as the time comes.
public interface Recording {
    Instant begins();

    Instant ends();

    /// The facts that have become due since the last call, up to and with `now`, in order.
    List<Fact> due(Instant now);
}
