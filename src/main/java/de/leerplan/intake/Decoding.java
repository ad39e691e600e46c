package de.leerplan.intake;

import de.leerplan.operations.Observation.ReadingReceived;

import java.util.List;

/// What became of a message's bytes.
public sealed interface Decoding {
    /// @param readings at least one, unless the message had a good reason to hold none
    record Decoded(List<ReadingReceived> readings) implements Decoding {
        public Decoded {
            readings = List.copyOf(readings);
        }
    }

    /// Nothing of the message is used.
    ///
    /// @param reason names the field at fault first, where there is one
    /// @param remedy what the sender is to do
    /// @param excerpt the beginning of the message, at most 200 characters
    record Refused(Kind kind, String reason, String remedy, String excerpt) implements Decoding {
        /// Whose fault it is.
        public enum Kind {
            /// The message itself.
            MALFORMED,
            /// The master data: nobody knows the container or device.
            UNKNOWN_CONTAINER
        }
    }
}
