package de.leerplan.operations;

import java.time.Instant;
import java.util.Optional;

/// Something a truck was told to do at once, beside its tour.
///
/// @param id unique per truck
/// @param answer what it came to; empty until the truck says
public record InstantAction(String id, Kind kind, String by, Instant at, Optional<Answer> answer) {
    /// What a truck can be told.
    public enum Kind {
        PAUSE,
        RESUME,
        /// Drop the tour until a newer one comes.
        CANCEL,
        /// Say how it is.
        STATE_REQUEST
    }

    /// @param done whether it was done; otherwise `text` says why not
    public record Answer(Instant at, boolean done, String text) {}

    InstantAction answered(Answer given) {
        return new InstantAction(id, kind, by, at, Optional.of(given));
    }
}
