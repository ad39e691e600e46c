package de.leerplan.intake.network;

import com.hivemq.client.mqtt.MqttClientSslConfig;

import de.leerplan.model.Unusable;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.Certificate;
import java.security.cert.CertificateFactory;
import java.util.Collection;

import javax.net.ssl.TrustManagerFactory;

/// Who may vouch for a broker. Its certificate has to name the host as well.
public final class Authorities {
    private final TrustManagerFactory managers;

    private Authorities(TrustManagerFactory managers) {
        this.managers = managers;
    }

    /// Those that Java comes with.
    public static Authorities usual() {
        return new Authorities(managers(null));
    }

    /// Those in a PEM file, and no other.
    ///
    /// @throws Unusable if the file cannot be read or has no certificate
    public static Authorities in(Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            Collection<? extends Certificate> found =
                    CertificateFactory.getInstance("X.509").generateCertificates(in);
            if (found.isEmpty()) {
                throw new Unusable(file + " has no certificate", "name a PEM file with the CA");
            }
            KeyStore trusted = KeyStore.getInstance("PKCS12");
            trusted.load(null, null);
            int number = 0;
            for (Certificate certificate : found) {
                trusted.setCertificateEntry("ca-" + number++, certificate);
            }
            return new Authorities(managers(trusted));
        } catch (IOException | GeneralSecurityException e) {
            throw new Unusable(
                    "The certificates in %s cannot be read".formatted(file),
                    "name a PEM file with the certificate of the CA",
                    e);
        }
    }

    MqttClientSslConfig tls() {
        return MqttClientSslConfig.builder().trustManagerFactory(managers).build();
    }

    private static TrustManagerFactory managers(@Nullable KeyStore trusted) {
        try {
            TrustManagerFactory managers =
                    TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
            managers.init(trusted);
            return managers;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every JDK can trust certificates", e);
        }
    }
}
