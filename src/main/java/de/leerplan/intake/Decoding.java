package de.leerplan.intake;

import de.leerplan.model.Saying;
import de.leerplan.operations.Observation;
import de.leerplan.operations.Refusal;
import de.leerplan.operations.Signal;
import de.leerplan.wording.Wording;

import java.util.List;

/// What became of a message's bytes.
public sealed interface Decoding {
    /// @param facts readings, and what sensors said of themselves; none if the message had a good
    ///     reason to hold none
    record Decoded(List<Observation> facts) implements Decoding {
        public Decoded {
            facts = List.copyOf(facts);
        }
    }

    /// A radio message of a device that nobody assigned to a container yet.
    record Waits(Signal signal) implements Decoding {}

    /// What a context broker notifies us of; it wants an answer without words.
    ///
    /// @param facts as of `Decoded`
    record Notified(List<Observation> facts) implements Decoding {
        public Notified {
            facts = List.copyOf(facts);
        }
    }

    /// Several messages in one, some of devices that nobody assigned yet.
    ///
    /// @param facts as of `Decoded`
    /// @param signals of the devices that wait
    record Bundle(List<Observation> facts, List<Signal> signals) implements Decoding {
        public Bundle {
            facts = List.copyOf(facts);
            signals = List.copyOf(signals);
        }
    }

    /// Nothing of the message is used.
    ///
    /// @param saying names the field at fault first, where there is one
    /// @param excerpt the beginning of the message, at most 200 characters
    record Refused(Refusal kind, Saying saying, String excerpt) implements Decoding {
        /// What is wrong, in English.
        public String reason() {
            return Wording.ENGLISH.tell(saying);
        }

        /// What the sender is to do, in English.
        public String remedy() {
            return Wording.remedyOf(saying);
        }
    }
}
