package de.leerplan.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.leerplan.model.Unusable;
import de.leerplan.operations.Fact;
import de.leerplan.operations.Observation.MessageRefused;
import de.leerplan.operations.Observation.ReadingReceived;
import de.leerplan.operations.Refusal;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;

class HttpIntakeTest {
    private static final InstantSource NOON =
            InstantSource.fixed(Instant.parse("2026-07-14T12:00:00Z"));
    private static final Source SOURCE = new Source("tts", "a-token-of-some-length");
    private static final String GOOD = "{\"container\":\"OF-1\",\"fillPercent\":5}";

    private final List<Fact> posted = new CopyOnWriteArrayList<>();
    private final HttpClient client = HttpClient.newHttpClient();
    private volatile boolean full;
    private final Intake intake =
            new Intake(
                    new ReadingFormats(DeviceBook.EMPTY),
                    id -> id.value().startsWith("OF-"),
                    this::post,
                    NOON);
    private final HttpIntake http =
            HttpIntake.start(
                    new IntakeSettings("127.0.0.1", 0, List.of(SOURCE), 1, 4), intake, NOON);

    @AfterEach
    void close() {
        http.close();
        client.close();
    }

    @Test
    void aReadingIsStoredAndAnsweredWithItsNumber() throws Exception {
        HttpResponse<String> answer = send(GOOD);

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).isEqualTo("{\"number\":1,\"stored\":1}");
        assertThat(answer.headers().firstValue("Content-Type")).contains("application/json");
        assertThat(posted).hasSize(1).allMatch(ReadingReceived.class::isInstance);
    }

    @Test
    void aMistakeIsNamedWithItsRemedy() throws Exception {
        HttpResponse<String> answer = send("{\"container\":\"OF-1\"}");

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body())
                .isEqualTo(
                        "{\"error\":\"distanceMm or fillPercent: neither there\","
                                + "\"remedy\":\"send exactly one of distanceMm and fillPercent\"}");
    }

    @Test
    void anUnknownContainerIsToldApart() throws Exception {
        HttpResponse<String> answer = send("{\"container\":\"XX-1\",\"fillPercent\":5}");

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("'XX-1' is not in the master data");
    }

    @Test
    void aStrangerIsNotHeard() throws Exception {
        HttpRequest request =
                HttpRequest.newBuilder(uri()).POST(BodyPublishers.ofString(GOOD)).build();
        HttpResponse<String> answer = client.send(request, BodyHandlers.ofString());

        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(answer.headers().firstValue("WWW-Authenticate")).contains("Bearer");
        assertThat(posted)
                .singleElement()
                .isInstanceOfSatisfying(
                        MessageRefused.class,
                        refused -> assertThat(refused.why()).contains(Refusal.NO_TOKEN));
    }

    @Test
    void aMessageOfMoreThan64KilobytesIsRefused() throws Exception {
        String longest = GOOD + " ".repeat(HttpIntake.LONGEST - GOOD.length());

        assertThat(send(longest).statusCode()).isEqualTo(200);
        assertThat(send(longest + " ").statusCode()).isEqualTo(413);
    }

    @Test
    void aMessageThatHidesItsLengthIsRefusedToo() throws Exception {
        byte[] body = " ".repeat(HttpIntake.LONGEST + 1).getBytes(StandardCharsets.UTF_8);
        HttpRequest request =
                authorized()
                        .POST(BodyPublishers.fromPublisher(BodyPublishers.ofByteArray(body)))
                        .build();

        assertThat(client.send(request, BodyHandlers.ofString()).statusCode()).isEqualTo(413);
    }

    @Test
    void whoSendsTooOftenIsToldToWait() throws Exception {
        for (int i = 0; i < 4; i++) {
            assertThat(send(GOOD).statusCode()).isEqualTo(200);
        }
        HttpResponse<String> answer = send(GOOD);

        assertThat(answer.statusCode()).isEqualTo(429);
        assertThat(answer.headers().firstValue("Retry-After")).contains("1");
    }

    @Test
    void aFullDiskIsNoSuccess() throws Exception {
        full = true;

        assertThat(send(GOOD).statusCode()).isEqualTo(503);
    }

    @Test
    void healthIsToldToEverybody() throws Exception {
        send(GOOD);
        HttpRequest request = HttpRequest.newBuilder(uri().resolve("/health")).build();
        HttpResponse<String> answer = client.send(request, BodyHandlers.ofString());

        assertThat(answer.body()).isEqualTo("{\"rejected\":0,\"status\":\"ok\",\"stored\":1}");
    }

    @Test
    void whoKnocksAtNoDoorIsToldInJsonWhereItIs() throws Exception {
        HttpRequest request = HttpRequest.newBuilder(uri().resolve("/x")).GET().build();
        HttpResponse<String> answer = client.send(request, BodyHandlers.ofString());

        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.headers().firstValue("Content-Type")).contains("application/json");
        assertThat(answer.body()).contains("\"error\":", "POST readings to /api/readings");
    }

    @Test
    void whoAsksInsteadOfTellingHearsWhichMethodIsMeant() throws Exception {
        HttpRequest request = HttpRequest.newBuilder(uri()).GET().build();
        HttpResponse<String> answer = client.send(request, BodyHandlers.ofString());

        assertThat(answer.statusCode()).isEqualTo(405);
        assertThat(answer.headers().firstValue("Allow")).contains("POST");
        assertThat(answer.headers().firstValue("Content-Type")).contains("application/json");
        assertThat(answer.body()).contains("\"error\":\"not by this method\"");
    }

    @Test
    void aContextBrokerIsAnsweredWithoutWordsOnceAllIsSafe() throws Exception {
        String notification =
                "{\"subscriptionId\":\"1\",\"data\":[{\"id\":\"urn:ngsi-ld:WasteContainer:OF-1\","
                        + "\"type\":\"WasteContainer\",\"fillingLevel\":0.5}]}";
        HttpResponse<String> answer = send(notification);

        assertThat(answer.statusCode()).isEqualTo(204);
        assertThat(answer.body()).isEmpty();
        assertThat(posted).singleElement().isInstanceOf(ReadingReceived.class);
        full = true;
        assertThat(send(notification).statusCode()).isEqualTo(503);
    }

    @Test
    void theBeginningOfAProtocolBufferIsToldApartFromBadText() throws Exception {
        assertThat(send("\n\u00243ac7f2d1-0000-4000-8000-00000000000a").statusCode())
                .isEqualTo(415);
    }

    @Test
    void aTakenPortIsNamed() {
        IntakeSettings same = IntakeSettings.loopback(http.port(), List.of(SOURCE));

        assertThatThrownBy(() -> HttpIntake.start(same, intake, NOON))
                .isInstanceOf(Unusable.class)
                .hasMessageContainingAll("Port " + http.port(), "choose another port");
    }

    private HttpResponse<String> send(String body) throws IOException, InterruptedException {
        return client.send(
                authorized().POST(BodyPublishers.ofString(body)).build(), BodyHandlers.ofString());
    }

    private HttpRequest.Builder authorized() {
        return HttpRequest.newBuilder(uri()).header("Authorization", "Bearer " + SOURCE.token());
    }

    private URI uri() {
        return URI.create("http://127.0.0.1:" + http.port() + "/api/readings");
    }

    private CompletableFuture<Long> post(Fact fact) {
        if (full) {
            return CompletableFuture.failedFuture(new IllegalStateException("disk full"));
        }
        posted.add(fact);
        return CompletableFuture.completedFuture((long) posted.size());
    }
}
