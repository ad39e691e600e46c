package de.leerplan.trucks;

import de.leerplan.model.Saying;
import de.leerplan.model.TruckId;
import de.leerplan.operations.Observation.CrewMessageRead;
import de.leerplan.operations.Observation.CrewMessageReceived;
import de.leerplan.operations.Observation.CrewSaid;
import de.leerplan.trucks.protocol.ReceiptMessage;
import de.leerplan.trucks.protocol.TextMessage;

import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Hears what crews say and what they have read, each once.
final class WordsEar {
    private final Map<TruckId, Set<String>> heard = new HashMap<>();

    Meaning said(TruckId truck, TextMessage message, Instant at) {
        Optional<Saying> objection = Plausible.objection(message.timestamp(), at);
        if (objection.isPresent()) {
            return new Meaning.Refused(objection.get());
        }
        return isNew(truck, "said " + message.messageId())
                ? Meaning.says(
                        new CrewSaid(
                                at,
                                message.timestamp(),
                                truck,
                                message.messageId(),
                                message.text(),
                                message.urgent()))
                : Meaning.NOTHING_NEW;
    }

    Meaning receipt(TruckId truck, ReceiptMessage message, Instant at) {
        if (!isNew(truck, message.kind() + " " + message.messageId())) {
            return Meaning.NOTHING_NEW;
        }
        return switch (message.kind()) {
            case RECEIVED -> Meaning.says(new CrewMessageReceived(at, truck, message.messageId()));
            case READ -> Meaning.says(new CrewMessageRead(at, truck, message.messageId()));
        };
    }

    private boolean isNew(TruckId truck, String what) {
        return heard.computeIfAbsent(truck, _ -> new HashSet<>()).add(what);
    }
}
