package de.leerplan.app;

import static org.assertj.core.api.Assertions.assertThat;

import de.leerplan.intake.DeviceBook;
import de.leerplan.intake.HttpIntake;
import de.leerplan.intake.Intake;
import de.leerplan.intake.IntakeSettings;
import de.leerplan.intake.ReadingFormats;
import de.leerplan.intake.Source;
import de.leerplan.model.City;
import de.leerplan.operations.Fact;
import de.leerplan.operations.Observation.DayBegan;
import de.leerplan.operations.Observation.ReadingReceived;
import de.leerplan.operations.Operations;
import de.leerplan.operations.SmallCity;
import de.leerplan.store.H2Journal;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;

/// From the sender's message to the disk, with nothing replaced.
class AnsweredReadingsTest {
    private static final City CITY = SmallCity.with(10);
    private static final InstantSource SEVEN = InstantSource.fixed(SmallCity.at(7, 0));
    private static final Source SOURCE = new Source("tts", "a-token-of-some-length");

    @TempDir private Path directory;

    @Test
    void everyReadingThatWasAnsweredWellIsThereAfterARestart() throws Exception {
        List<Fact> recalled = new ArrayList<>();
        List<Integer> answers = sent(60);
        try (H2Journal journal = H2Journal.open(directory)) {
            journal.recall(SmallCity.DAY, recalled::add);
        }

        assertThat(answers).hasSize(60).containsOnly(200);
        assertThat(recalled)
                .filteredOn(ReadingReceived.class::isInstance)
                .extracting(fact -> ((ReadingReceived) fact).health().rssi().orElseThrow())
                .containsExactlyInAnyOrderElementsOf(numbers(120));
    }

    /// Two readings a message, each with a number of its own where the radio's strength belongs.
    private List<Integer> sent(int messages) throws IOException, InterruptedException {
        try (H2Journal journal = H2Journal.open(directory);
                Operations operations = new Operations(CITY, journal, _ -> {}, _ -> {});
                HttpIntake http = listening(operations);
                HttpClient client = HttpClient.newHttpClient()) {
            operations.post(new DayBegan(SmallCity.at(5, 0), SmallCity.DAY, CITY.name())).join();
            List<Integer> answers = new ArrayList<>();
            for (int i = 0; i < messages; i++) {
                HttpResponse<String> answer =
                        client.send(message(http.port(), i), BodyHandlers.ofString());
                answers.add(answer.statusCode());
            }
            return answers;
        }
    }

    private static HttpIntake listening(Operations operations) {
        operations.start();
        Intake intake =
                new Intake(
                        new ReadingFormats(DeviceBook.EMPTY),
                        CITY.containers()::containsKey,
                        operations::post,
                        SEVEN);
        return HttpIntake.start(IntakeSettings.loopback(0, List.of(SOURCE)), intake, SEVEN);
    }

    private static HttpRequest message(int port, int i) {
        String reading = "{\"container\":\"B-%d\",\"fillPercent\":40,\"rssi\":-%d}";
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/api/readings"))
                .header("Authorization", "Bearer " + SOURCE.token())
                .POST(
                        BodyPublishers.ofString(
                                "["
                                        + reading.formatted(1 + i % 10, 2 * i)
                                        + ","
                                        + reading.formatted(1 + i % 10, 2 * i + 1)
                                        + "]"))
                .build();
    }

    private static List<Integer> numbers(int count) {
        List<Integer> numbers = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            numbers.add(-i);
        }
        return numbers;
    }
}
