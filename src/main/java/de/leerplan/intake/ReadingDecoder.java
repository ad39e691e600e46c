package de.leerplan.intake;

import java.time.Instant;

/// Understands one way of writing down readings.
public interface ReadingDecoder {
    /// Never throws, whatever the bytes are.
    ///
    /// @param at when the message arrived
    Decoding decode(byte[] message, Instant at);
}
