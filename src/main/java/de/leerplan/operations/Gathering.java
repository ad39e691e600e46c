package de.leerplan.operations;

import java.time.Duration;

/// When a question goes out to the planner: facts that come close upon each other are one change.
///
/// @param together facts that come within so long of the first are one group of the journal with it
/// @param quiet it goes out once no fact has come for so long
/// @param most it goes out after so many facts all the same
public record Gathering(Duration together, Duration quiet, int most) {
    /// Each question goes out with the fact that asks it, whatever follows: so the same facts ask
    /// the same questions however fast they come.
    public static final Gathering NONE = new Gathering(Duration.ZERO, Duration.ZERO, 0);

    /// For days in real time: a burst of readings, from a gateway that was away or a message that
    /// carries many, is one question.
    public static final Gathering BURSTS =
            new Gathering(Duration.ofNanos(200_000), Duration.ofMillis(1), 2_000);
}
