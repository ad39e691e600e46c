package de.leerplan.intake;

/// The answer to a sender.
public sealed interface Receipt {
    /// All that was in the message is safe.
    ///
    /// @param readings how many
    /// @param number journal number of the first fact; 0 if the message held none
    record Stored(int readings, long number) implements Receipt {}

    /// The message is safe; its device waits for a container.
    ///
    /// @param number journal number
    record Waiting(String device, long number) implements Receipt {}

    /// Nothing of the message was stored.
    record Rejected(Decoding.Refused why) implements Receipt {}
}
