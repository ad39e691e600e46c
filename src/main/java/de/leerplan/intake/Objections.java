package de.leerplan.intake;

import de.leerplan.model.ContainerId;
import de.leerplan.operations.Refusal;
import de.leerplan.operations.Signal;

/// What can be said against a message that was understood.
final class Objections {
    private Objections() {}

    static Decoding.Refused unknown(ContainerId id, byte[] message) {
        return new Decoding.Refused(
                Refusal.UNKNOWN_CONTAINER,
                MessageFlaw.UNKNOWN_CONTAINER.of(id),
                Excerpt.of(message));
    }

    static Decoding.Refused tooMany(Signal signal, byte[] message) {
        return new Decoding.Refused(
                Refusal.TOO_MANY_DEVICES,
                MessageFlaw.TOO_MANY_DEVICES.of(signal.device()),
                Excerpt.of(message));
    }
}
