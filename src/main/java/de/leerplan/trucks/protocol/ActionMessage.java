package de.leerplan.trucks.protocol;

import java.time.Instant;

/// What a truck is to do at once, beside its order. What came of it stands in its state.
///
/// @param actionId unique per truck; the same id is done once
public record ActionMessage(
        long headerId,
        Instant timestamp,
        String version,
        String truck,
        String actionId,
        Type actionType)
        implements Message {
    /// Instant actions, as VDA 5050 has them.
    public enum Type {
        /// Finish the service in hand, then stand at the next safe place.
        PAUSE,
        /// Go on.
        RESUME,
        /// Drop the order; go by none until a higher update or another order comes.
        CANCEL,
        /// Send a state now.
        STATE_REQUEST
    }

    public ActionMessage {
        Ids.require(actionId);
    }
}
