package de.leerplan.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.leerplan.intake.HttpIntake;
import de.leerplan.intake.Source;
import de.leerplan.model.City;
import de.leerplan.operations.DayState;
import de.leerplan.operations.Fact;
import de.leerplan.operations.SmallCity;
import de.leerplan.trucks.broker.Certificate;
import de.leerplan.trucks.broker.Trusting;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;

import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLException;

class HttpDoorTest {
    @Test
    void aDoorForThisMachineNeedsNoWarning() {
        HttpDoor door = HttpDoor.loopback(8090);

        assertThat(door.address(8090)).isEqualTo("http://127.0.0.1:8090/api/readings");
        assertThat(door.warning()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"0.0.0.0", "192.168.1.5", "::"})
    void aDoorForOthersSaysThatTokensTravelOpenly(String host) {
        assertThat(new HttpDoor(host, 0, false).warning().orElseThrow())
                .contains(host, "without TLS", "--http-tls");
    }

    @Test
    void anAddressOfManyColonsIsPutInBrackets() {
        assertThat(new HttpDoor("::1", 0, false).address(9))
                .isEqualTo("http://[::1]:9/api/readings");
    }

    @Test
    void byTlsADoorForOthersNeedsNoWarning() {
        HttpDoor door = new HttpDoor("0.0.0.0", 8090, true);

        assertThat(door.address(8090)).startsWith("https://");
        assertThat(door.warning()).isEmpty();
    }

    @Test
    void byTlsOnlyWhoTrustsTheCertificateIsHeard(@TempDir Path folder) throws Exception {
        // A certificate is looked at by the real clock.
        Folders folders = new Folders(folder);
        TruckDoor trucks = TruckDoor.loopback(0, 0);
        Certificate shown = trucks.shown(folders, Instant.now());
        Source source = new Source("lns", "a-token-of-some-length");
        List<Fact> posted = new CopyOnWriteArrayList<>();
        City city = SmallCity.with(1);
        Readings readings =
                Readings.of(
                        List.of(source),
                        new ReadingsDay(
                                city,
                                () -> DayState.before(city),
                                fact -> {
                                    posted.add(fact);
                                    return CompletableFuture.completedFuture(1L);
                                },
                                InstantSource.fixed(SmallCity.at(7, 0))));
        HttpDoor door = new HttpDoor(TruckDoor.LOOPBACK, 0, true);
        try (HttpIntake http = readings.listen(door, Optional.of(shown), List.of())) {
            HttpRequest request =
                    HttpRequest.newBuilder(URI.create(door.address(http.port())))
                            .header("Authorization", "Bearer " + source.token())
                            .POST(
                                    BodyPublishers.ofString(
                                            "{\"container\":\"B-1\",\"fillPercent\":4}"))
                            .build();

            assertThatThrownBy(() -> send(HttpClient.newBuilder(), request))
                    .isInstanceOf(SSLException.class);
            assertThat(send(HttpClient.newBuilder().sslContext(trusting(shown)), request))
                    .isEqualTo(200);
        }
        assertThat(posted).hasSize(1);
    }

    private static int send(HttpClient.Builder builder, HttpRequest request) throws Exception {
        try (HttpClient client = builder.build()) {
            return client.send(request, BodyHandlers.discarding()).statusCode();
        }
    }

    private static SSLContext trusting(Certificate certificate) throws Exception {
        SSLContext tls = SSLContext.getInstance("TLS");
        tls.init(null, Trusting.only(certificate).getTrustManagers(), null);
        return tls;
    }
}
