package de.leerplan.trucks.broker;

import de.leerplan.model.Unusable;

import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.GeneralName;
import org.bouncycastle.asn1.x509.GeneralNames;
import org.bouncycastle.cert.CertIOException;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.KeyStore;
import java.security.SecureRandom;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;

/// Makes certificates for a city that has none: signed by themselves, so tablets are to be told to
/// trust them.
public final class SelfSigned {
    private static final Duration VALID = Duration.ofDays(825);
    private static final Duration SLACK = Duration.ofDays(1);

    private SelfSigned() {}

    /// Writes a new certificate with its key.
    ///
    /// @param names host names and IP addresses by which it is called
    /// @param password for the file
    /// @throws Unusable if the file cannot be written
    public static Certificate write(Path file, String password, List<String> names, Instant now) {
        try {
            KeyPairGenerator keys = KeyPairGenerator.getInstance("EC");
            keys.initialize(256);
            KeyPair pair = keys.generateKeyPair();
            char[] secret = password.toCharArray();
            KeyStore store = KeyStore.getInstance("PKCS12");
            store.load(null, null);
            store.setKeyEntry(
                    "leerplan",
                    pair.getPrivate(),
                    secret,
                    new X509Certificate[] {certificate(pair, names, now)});
            Files.createDirectories(file.toAbsolutePath().getParent());
            try (OutputStream out = Files.newOutputStream(file)) {
                store.store(out, secret);
            }
            return new Certificate(file, password);
        } catch (IOException e) {
            throw new Unusable(
                    "Cannot write the certificate " + file, "make its folder writable", e);
        } catch (GeneralSecurityException | OperatorCreationException e) {
            throw new IllegalStateException("Every JDK can do that", e);
        }
    }

    private static X509Certificate certificate(KeyPair pair, List<String> names, Instant now)
            throws GeneralSecurityException, OperatorCreationException, CertIOException {
        X500Name self = new X500Name("CN=Leerplan");
        JcaX509v3CertificateBuilder builder =
                new JcaX509v3CertificateBuilder(
                        self,
                        new BigInteger(120, new SecureRandom()).add(BigInteger.ONE),
                        Date.from(now.minus(SLACK)),
                        Date.from(now.plus(VALID)),
                        self,
                        pair.getPublic());
        GeneralName[] called = names.stream().map(SelfSigned::name).toArray(GeneralName[]::new);
        builder.addExtension(Extension.subjectAlternativeName, false, new GeneralNames(called));
        return new JcaX509CertificateConverter()
                .getCertificate(
                        builder.build(
                                new JcaContentSignerBuilder("SHA256withECDSA")
                                        .build(pair.getPrivate())));
    }

    private static GeneralName name(String name) {
        boolean address = name.matches("[0-9.]+") || name.contains(":");
        return new GeneralName(address ? GeneralName.iPAddress : GeneralName.dNSName, name);
    }
}
