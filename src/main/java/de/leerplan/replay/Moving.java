package de.leerplan.replay;

import de.leerplan.model.TruckId;

import java.time.Instant;
import java.util.function.Consumer;

/// Something that goes on by itself as time passes, such as simulated trucks.
public interface Moving {
    /// Does all that happens up to `now`, one truck after another.
    ///
    /// @param moved told of each truck when its messages are on their way; waits until they have
    ///     led to all that they lead to
    void advance(Instant now, Consumer<TruckId> moved);
}
