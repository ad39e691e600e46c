package de.leerplan.intake;

import java.nio.file.Path;

/// What the door for readings shows of itself by TLS.
///
/// @param file PKCS 12, with certificate and key
/// @param password of the file and the key in it
public record DoorKey(Path file, String password) {
    /// Never shows the password.
    @Override
    public String toString() {
        return "DoorKey " + file;
    }
}
