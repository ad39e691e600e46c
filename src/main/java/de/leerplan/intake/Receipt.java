package de.leerplan.intake;

import java.util.List;

/// The answer to a sender.
public sealed interface Receipt {
    /// All that was in the message is safe.
    ///
    /// @param readings how many
    /// @param number journal number of the first fact; 0 if the message held none
    record Stored(int readings, long number) implements Receipt {}

    /// The same to a context broker, which wants no words.
    record Noted() implements Receipt {}

    /// The message is safe; devices in it wait for a container.
    ///
    /// @param readings how many were in it besides
    /// @param number journal number of the first fact
    record Waiting(int readings, List<String> devices, long number) implements Receipt {
        public Waiting {
            devices = List.copyOf(devices);
        }
    }

    /// Nothing of the message was stored.
    record Rejected(Decoding.Refused why) implements Receipt {}
}
