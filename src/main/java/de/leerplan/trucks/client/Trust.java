package de.leerplan.trucks.client;

import com.hivemq.client.mqtt.MqttClientSslConfig;

import de.leerplan.model.Unusable;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.util.Collections;
import java.util.concurrent.TimeUnit;

import javax.net.ssl.TrustManagerFactory;

/// The only certificates a client takes from its broker, and by the names in them.
public final class Trust {
    private final TrustManagerFactory managers;

    private Trust(TrustManagerFactory managers) {
        this.managers = managers;
    }

    /// Trusts the certificates of a PKCS 12 file; its keys are not touched.
    ///
    /// @throws Unusable if the file cannot be read or the password is wrong
    public static Trust in(Path file, String password) {
        try (InputStream in = Files.newInputStream(file)) {
            KeyStore given = KeyStore.getInstance("PKCS12");
            given.load(in, password.toCharArray());
            KeyStore trusted = KeyStore.getInstance("PKCS12");
            trusted.load(null, null);
            for (String alias : Collections.list(given.aliases())) {
                trusted.setCertificateEntry(alias, given.getCertificate(alias));
            }
            TrustManagerFactory managers =
                    TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
            managers.init(trusted);
            return new Trust(managers);
        } catch (IOException | GeneralSecurityException e) {
            throw new Unusable(
                    "The certificate %s does not open".formatted(file),
                    "name the engine's PKCS 12 file, and its password as the engine has it",
                    e);
        }
    }

    MqttClientSslConfig tls() {
        return MqttClientSslConfig.builder()
                .trustManagerFactory(managers)
                .handshakeTimeout(Line.CONNECT_SECONDS, TimeUnit.SECONDS)
                .build();
    }
}
