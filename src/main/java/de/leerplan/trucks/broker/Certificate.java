package de.leerplan.trucks.broker;

import de.leerplan.model.Unusable;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;

/// A certificate with its key, for TLS.
///
/// @param file PKCS 12
/// @param password of the file and the key in it
public record Certificate(Path file, String password) {
    /// This certificate, once it is known to open.
    ///
    /// @throws Unusable if the file is no PKCS 12 or the password is wrong
    public Certificate checked() {
        try (InputStream in = Files.newInputStream(file)) {
            KeyStore.getInstance("PKCS12").load(in, password.toCharArray());
            return this;
        } catch (IOException | GeneralSecurityException e) {
            throw new Unusable(
                    "The certificate %s does not open".formatted(file),
                    "name a PKCS 12 file, and its password in LEERPLAN_CERTIFICATE_PASSWORD",
                    e);
        }
    }

    /// Never shows the password.
    @Override
    public String toString() {
        return "Certificate " + file;
    }
}
