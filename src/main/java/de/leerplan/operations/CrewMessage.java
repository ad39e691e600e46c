package de.leerplan.operations;

import java.time.Instant;
import java.util.Optional;

/// Something said between dispatcher and crew, and how far it got.
///
/// @param id unique per truck and direction
/// @param by who said it; the truck's name where its crew did
/// @param fromCrew whether the crew said it
/// @param at when it was said
/// @param received when it was safe at the other end
/// @param read when a person at the other end confirmed it
public record CrewMessage(
        String id,
        String by,
        boolean fromCrew,
        String text,
        boolean urgent,
        Instant at,
        Optional<Instant> received,
        Optional<Instant> read) {
    CrewMessage receivedAt(Instant when) {
        return new CrewMessage(
                id, by, fromCrew, text, urgent, at, received.or(() -> Optional.of(when)), read);
    }

    CrewMessage readAt(Instant when) {
        return new CrewMessage(
                id,
                by,
                fromCrew,
                text,
                urgent,
                at,
                received.or(() -> Optional.of(when)),
                read.or(() -> Optional.of(when)));
    }
}
