package de.leerplan.intake;

/// The answer to a sender.
public sealed interface Receipt {
    /// All readings of the message are safe.
    ///
    /// @param readings how many
    /// @param number journal number of the first
    record Stored(int readings, long number) implements Receipt {}

    /// Nothing of the message was stored.
    record Rejected(Decoding.Refused why) implements Receipt {}
}
