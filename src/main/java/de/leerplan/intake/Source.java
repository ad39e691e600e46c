package de.leerplan.intake;

import de.leerplan.model.Unusable;

/// Somebody who may send readings: a network server, a vendor's cloud.
///
/// @param name as the dispatcher knows it: `tts`, `vendor-x`
/// @param token what it must present; at least 16 characters
public record Source(String name, String token) {
    public Source {
        if (name.isBlank() || token.length() < 16) {
            throw new Unusable(
                    "The source of readings '%s' has no name or a token below 16 characters"
                            .formatted(name),
                    "give it both, the token by chance");
        }
    }

    /// Tokens do not belong into logs.
    @Override
    public String toString() {
        return "Source[" + name + "]";
    }
}
