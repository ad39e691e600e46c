package de.leerplan.app;

import static org.assertj.core.api.Assertions.assertThat;

import de.leerplan.model.TruckId;
import de.leerplan.operations.Observation.TruckConnected;
import de.leerplan.store.H2Journal;
import de.leerplan.trucks.broker.SelfSigned;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// `engine` and `truck ID --autonomous` as two processes that speak TLS with each other.
class TwoCommandsTest {
    private static final String TRUCK = "OF-SW 203";
    private static final Pattern BROKER = Pattern.compile("mqtts://127\\.0\\.0\\.1:(\\d+)");
    // Processes of their own live by the real clock.
    private static final Instant BEGAN = Instant.now();

    @TempDir Path first;
    @TempDir Path second;

    @Test
    @Timeout(900)
    void theySpeakTlsByTheEnginesOwnCertificateAndByAGivenOne() throws Exception {
        try (Program engine = engine(first, Map.of(), "--tls")) {
            String port = port(engine);
            try (Program inTheClear = truck(first, Map.of(), port)) {
                assertThat(inTheClear.ended()).as(inTheClear.said()).isEqualTo(1);
            }
            try (Program truck = truck(first, Map.of(), port, "--tls")) {
                truck.line(TRUCK + " is connected");
                engine.line(TRUCK + " is ONLINE");
            }
        }
        assertThat(connections(first)).isEqualTo(1);

        Path given = second.resolve("given.p12");
        SelfSigned.write(given, "geheim", List.of("localhost", "127.0.0.1"), BEGAN);
        Map<String, String> password = Map.of(TruckDoor.PASSWORD, "geheim");
        String[] certificate = {"--certificate", given.toString()};
        try (Program engine = engine(second, password, certificate)) {
            String port = port(engine);
            try (Program stranger = truck(first, Map.of(), port, "--tls")) {
                assertThat(stranger.ended()).as(stranger.said()).isEqualTo(1);
                assertThat(stranger.said()).contains("does not show the certificate");
            }
            try (Program truck = truck(second, password, port, certificate)) {
                truck.line(TRUCK + " is connected");
                engine.line(TRUCK + " is ONLINE");
            }
        }
        assertThat(connections(second)).isEqualTo(1);
    }

    private static Program engine(Path data, Map<String, String> environment, String... more)
            throws IOException {
        String[] usual = {"engine", "--broker-port", "0", "--http-port", "0", "--page-port", "0"};
        return start(data, environment, usual, more);
    }

    private static Program truck(
            Path data, Map<String, String> environment, String port, String... more)
            throws IOException {
        String[] usual = {"truck", TRUCK, "--autonomous", "--broker-port", port};
        return start(data, environment, usual, more);
    }

    private static Program start(
            Path data, Map<String, String> environment, String[] usual, String[] more)
            throws IOException {
        Stream<String> folder = Stream.of("--data", data.toString());
        return Program.start(
                environment,
                Stream.of(Stream.of(usual), folder, Stream.of(more))
                        .flatMap(each -> each)
                        .toArray(String[]::new));
    }

    private static String port(Program engine) throws IOException {
        Matcher greeting = BROKER.matcher(engine.line("Leerplan for"));
        assertThat(greeting.find()).as(engine.said()).isTrue();
        return greeting.group(1);
    }

    /// How often the truck came in, as the engine's journal has it.
    private static long connections(Path data) {
        List<Object> facts = new ArrayList<>();
        LocalDate day = LocalDate.ofInstant(BEGAN, ZoneId.of("Europe/Berlin"));
        try (H2Journal journal = H2Journal.open(data.resolve("journal"))) {
            journal.recall(day, facts::add);
            journal.recall(day.plusDays(1), facts::add);
        }
        return facts.stream()
                .filter(TruckConnected.class::isInstance)
                .map(TruckConnected.class::cast)
                .filter(fact -> fact.truck().equals(new TruckId(TRUCK)))
                .count();
    }
}
