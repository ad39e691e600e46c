package de.leerplan.trucks.protocol;

import java.time.Instant;

/// What every message of the protocol carries.
public sealed interface Message
        permits OrderMessage,
                StateMessage,
                ConnectionMessage,
                ResultMessage,
                PositionMessage,
                TextMessage,
                ReceiptMessage,
                ActionMessage,
                PhotoMessage {
    /// Version of the protocol that is written here.
    String VERSION = "1.0";

    /// Counts up per sender and topic, from 1; starts anew when the sender does.
    long headerId();

    /// When it was so, by the sender's clock; UTC with milliseconds.
    Instant timestamp();

    /// `major.minor` of the protocol. Another major version is refused.
    String version();

    /// The truck it is from or for.
    String truck();
}
