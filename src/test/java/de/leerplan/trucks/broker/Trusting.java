package de.leerplan.trucks.broker;

import java.io.InputStream;
import java.nio.file.Files;
import java.security.KeyStore;

import javax.net.ssl.TrustManagerFactory;

/// For clients that trust one certificate and no other.
public final class Trusting {
    private Trusting() {}

    public static TrustManagerFactory only(Certificate certificate) throws Exception {
        KeyStore own = KeyStore.getInstance("PKCS12");
        try (InputStream in = Files.newInputStream(certificate.file())) {
            own.load(in, certificate.password().toCharArray());
        }
        KeyStore trusted = KeyStore.getInstance("PKCS12");
        trusted.load(null, null);
        trusted.setCertificateEntry("leerplan", own.getCertificate("leerplan"));
        TrustManagerFactory trust =
                TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
        trust.init(trusted);
        return trust;
    }
}
