package de.leerplan.trucks.protocol;

import java.time.Instant;

/// What became of a message at the other end.
public record ReceiptMessage(
        long headerId, Instant timestamp, String version, String truck, String messageId, Kind kind)
        implements Message {
    /// How far a message got.
    public enum Kind {
        /// Safe at the other end.
        RECEIVED,
        /// A person has confirmed it.
        READ
    }

    public ReceiptMessage {
        Ids.require(messageId);
    }
}
