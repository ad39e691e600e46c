package de.leerplan.operations;

import java.time.Instant;

/// Lets one tablet sign in for one truck, once.
///
/// @param code eight letters and figures, to be read out
/// @param link address that carries the code, for a picture that a camera reads
/// @param until it is good for nothing from then on
public record Invitation(String code, String link, Instant until) {
    /// Without the code, which is a secret.
    @Override
    public String toString() {
        return "Invitation until " + until;
    }
}
