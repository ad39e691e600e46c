package de.leerplan.trucks.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import com.hivemq.client.mqtt.mqtt3.Mqtt3BlockingClient;

import de.leerplan.model.Unusable;
import de.leerplan.operations.Observation.TruckConnected;
import de.leerplan.trucks.Sample;
import de.leerplan.trucks.broker.Certificate;
import de.leerplan.trucks.broker.SelfSigned;
import de.leerplan.trucks.broker.Trusting;
import de.leerplan.trucks.client.BrokerAddress;
import de.leerplan.trucks.client.Trust;
import de.leerplan.trucks.onboard.OnboardUnit;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.net.http.HttpClient;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;

/// TLS at broker and page.
class TlsDoorTest {
    // A certificate is looked at by the real clock.
    private static final Instant CERTIFIED = Instant.now();

    @Test
    void withACertificateBrokerAndPageSpeakTlsOnly(@TempDir Path folder) throws Exception {
        Certificate certificate =
                SelfSigned.write(
                        folder.resolve("tls/own.p12"),
                        "secret",
                        List.of("localhost", "127.0.0.1"),
                        CERTIFIED);
        try (TestCounter counter = new TestCounter(Optional.of(certificate))) {
            TrustManagerFactory trust = Trusting.only(certificate);
            Mqtt3BlockingClient truck =
                    Doors.client(counter, counter.logins.get(Doors.NAME))
                            .sslConfig()
                            .trustManagerFactory(trust)
                            .applySslConfig()
                            .buildBlocking();
            truck.connect();
            truck.publishWith()
                    .topic("leerplan/v1/" + Doors.NAME + "/connection")
                    .payload(Doors.online())
                    .send();
            await().until(() -> !counter.heard(TruckConnected.class).isEmpty());
            truck.disconnect();

            Mqtt3BlockingClient careless =
                    Doors.client(counter, counter.logins.get(Doors.NAME)).buildBlocking();
            assertThatThrownBy(careless::connect).as("in the clear").isNotNull();

            SSLContext tls = SSLContext.getInstance("TLS");
            tls.init(null, trust.getTrustManagers(), null);
            HttpClient http = HttpClient.newBuilder().sslContext(tls).build();
            HttpResponse<String> page = Doors.get(http, counter.page.address());
            assertThat(counter.page.address()).startsWith("https://");
            assertThat(page.statusCode()).isEqualTo(200);
            assertThat(page.headers().firstValue("Strict-Transport-Security")).isPresent();
            assertThat(page.headers().firstValue("Content-Security-Policy").orElseThrow())
                    .contains("default-src 'none'", "wss://127.0.0.1:")
                    .doesNotContain("unsafe", "*");
        }
    }

    @Test
    void aTruckThatDrivesItselfTakesOnlyTheCertificateItTrusts(@TempDir Path folder) {
        Certificate certificate = certificate(folder.resolve("own.p12"));
        Certificate other = certificate(folder.resolve("other.p12"));
        try (TestCounter counter = new TestCounter(Optional.of(certificate))) {
            assertThatThrownBy(() -> drive(counter, Optional.of(other)))
                    .isInstanceOf(Unusable.class)
                    .hasMessageContaining("does not show the certificate");
            assertThatThrownBy(() -> drive(counter, Optional.empty()))
                    .isInstanceOf(Unusable.class)
                    .hasMessageContaining("does not answer");
            drive(counter, Optional.of(certificate));
            await().until(() -> !counter.heard(TruckConnected.class).isEmpty());
        }
    }

    private static Certificate certificate(Path file) {
        return SelfSigned.write(file, "secret", List.of("localhost", "127.0.0.1"), CERTIFIED);
    }

    /// Connects and leaves.
    private static void drive(TestCounter counter, Optional<Certificate> trusted) {
        try (OnboardUnit truck =
                new OnboardUnit(
                        Sample.A,
                        new BrokerAddress(
                                "127.0.0.1",
                                counter.broker.address().port(),
                                trusted.map(c -> Trust.in(c.file(), c.password()))),
                        counter.logins.get(Doors.NAME),
                        counter::now)) {
            truck.connect();
        }
    }
}
