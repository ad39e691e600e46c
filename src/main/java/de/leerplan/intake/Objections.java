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
                "container: '%s' is not in the master data".formatted(id),
                "correct the name, or add the container to the master data",
                Excerpt.of(message));
    }

    static Decoding.Refused tooMany(Signal signal, byte[] message) {
        return new Decoding.Refused(
                Refusal.TOO_MANY_DEVICES,
                "device %s: too many devices at once that sit in no container"
                        .formatted(signal.device()),
                "assign devices to containers, or send them more slowly",
                Excerpt.of(message));
    }
}
