package de.leerplan.replay;

import java.time.Instant;

/// Something that goes on by itself as time passes, such as simulated trucks.
public interface Moving {
    /// Does all that happens up to `now`. Returns when its messages are on their way.
    void advance(Instant now);
}
