package de.leerplan.intake.network;

import static org.assertj.core.api.Assertions.assertThat;

import de.leerplan.operations.Door;
import de.leerplan.wording.Wording;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.net.ConnectException;
import java.net.NoRouteToHostException;
import java.net.UnknownHostException;
import java.security.cert.CertPathBuilderException;
import java.security.cert.CertificateException;
import java.security.cert.CertificateExpiredException;
import java.security.cert.CertificateNotYetValidException;
import java.util.LinkedHashMap;
import java.util.Map;

import javax.net.ssl.SSLException;
import javax.net.ssl.SSLHandshakeException;

/// Whatever breaks a line is told so that a dispatcher knows whom to call.
class MishapTest {
    private static final Wording GERMAN = new Wording("de");

    @Test
    void whyNobodyWasReachedIsToldApart() {
        Map<Throwable, String> expected = new LinkedHashMap<>();
        expected.put(new UnknownHostException("lns: Name or service"), "kein Rechner heißt lns");
        expected.put(new ConnectException("Connection refused: lns"), "dort nimmt niemand");
        expected.put(new ConnectException("connection timed out: lns"), "keine Antwort");
        expected.put(new NoRouteToHostException("No route"), "im Netz führt kein Weg");
        expected.put(new IOException("Connection reset"), "die Verbindung brach ab");

        expected.forEach(
                (cause, told) -> {
                    Mishap mishap = Mishap.of(new IllegalStateException("failed", cause));
                    assertThat(mishap.state()).isEqualTo(Door.State.UNREACHABLE);
                    assertThat(GERMAN.tell(mishap.saying())).startsWith(told);
                });
    }

    @Test
    void whatIsWrongWithACertificateIsToldApart() {
        Map<Exception, String> expected = new LinkedHashMap<>();
        expected.put(new CertificateExpiredException("NotAfter: 2020"), "abgelaufen");
        expected.put(new CertificateNotYetValidException("NotBefore: 2030"), "noch nicht");
        expected.put(
                new CertPathBuilderException("unable to find valid certification path"),
                "hier unbekannt");
        expected.put(
                new CertificateException("No subject alternative names matching IP"),
                "anderen Namen");
        expected.put(new SSLException("Unsupported or unrecognized"), "keine verschlüsselte");

        expected.forEach(
                (cause, told) -> {
                    SSLException broken = new SSLHandshakeException("PKIX");
                    broken.initCause(cause);
                    Mishap mishap = Mishap.of(new IllegalStateException("failed", broken));
                    assertThat(mishap.state()).isEqualTo(Door.State.UNTRUSTED);
                    assertThat(GERMAN.tell(mishap.saying())).contains(told);
                });
    }
}
