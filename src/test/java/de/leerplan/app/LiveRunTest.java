package de.leerplan.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.leerplan.model.ContainerId;
import de.leerplan.model.Unusable;
import de.leerplan.operations.DayState;
import de.leerplan.operations.Measured;
import de.leerplan.operations.Observation.MessageRefused;
import de.leerplan.operations.Observation.ReadingReceived;
import de.leerplan.operations.SensorHealth;
import de.leerplan.store.H2Journal;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.concurrent.atomic.AtomicReference;

/// The live day with the real journal on disk, the real broker and the real HTTP door.
class LiveRunTest {
    private static final Instant MORNING = Instant.parse("2026-07-14T06:00:00Z");
    private static final ContainerId BIN = new ContainerId("OF-0001");

    @TempDir static Path shared;
    @TempDir Path data;

    private static World world;
    private final AtomicReference<Instant> clock = new AtomicReference<>(MORNING);

    @BeforeAll
    static void readTheCity() {
        world = World.sample(new Folders(shared));
    }

    @Test
    void aRestartInTheMiddleOfTheDayResumesIt() {
        DayState before;
        try (LiveRun run = live(0)) {
            run.post(reading(430)).join();
            run.post(reading(420)).join();
            before = run.loop().state();
        }
        clock.set(clock.get().plus(Duration.ofMinutes(5)));
        try (LiveRun again = live(0)) {
            DayState after = again.loop().state();

            assertThat(after.day()).isEqualTo(before.day());
            assertThat(after.container(BIN).curve()).hasSize(2);
            assertThat(after.container(BIN).belief()).isEqualTo(before.container(BIN).belief());
        }
    }

    @Test
    void theNextMorningTakesOverWhatTheEveningKnew() {
        try (LiveRun run = live(0)) {
            run.post(reading(400)).join();
        }
        clock.set(MORNING.plus(Duration.ofDays(1)));
        try (LiveRun tomorrow = live(0)) {
            tomorrow.post(reading(400)).join();
            DayState state = tomorrow.loop().state();

            assertThat(state.day().orElseThrow().toString()).isEqualTo("2026-07-15");
            assertThat(state.habits().own()).hasSize(world.city().containers().size());
        }
    }

    @Test
    void aTakenPortIsSaidInOneLineAndNothingStaysOpen() throws Exception {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            assertThatThrownBy(() -> live(taken.getLocalPort()))
                    .isInstanceOf(Unusable.class)
                    .hasMessageContaining(Integer.toString(taken.getLocalPort()))
                    .hasMessageNotContaining("\n");
        }
        try (LiveRun run = live(0)) {
            assertThat(run.greeting()).contains("mqtt://127.0.0.1:");
        }
    }

    @Test
    void whatWasRefusedInAStormIsToldBeforeTheProgramEnds() throws Exception {
        int garbled = 40;
        try (LiveRun run = live(0);
                HttpClient client = HttpClient.newHttpClient()) {
            for (int i = 0; i < garbled; i++) {
                HttpRequest stranger =
                        HttpRequest.newBuilder(
                                        URI.create(
                                                "http://127.0.0.1:%d/api/readings"
                                                        .formatted(run.httpPort())))
                                .POST(BodyPublishers.ofString("garbage"))
                                .build();
                assertThat(client.send(stranger, BodyHandlers.discarding()).statusCode())
                        .isEqualTo(401);
            }
        }
        int[] told = {0};
        try (H2Journal journal = H2Journal.open(new Folders(data).journal())) {
            journal.recall(
                    LocalDate.of(2026, 7, 14),
                    fact -> {
                        if (fact instanceof MessageRefused refused) {
                            told[0] += 1 + refused.more().orElse(0);
                        }
                    });
        }

        assertThat(told[0]).isEqualTo(garbled);
    }

    private LiveRun live(int brokerPort) {
        return LiveDay.start(world, data, brokerPort, clock::get);
    }

    private ReadingReceived reading(int millimetres) {
        Instant at = clock.updateAndGet(now -> now.plusSeconds(60));
        return new ReadingReceived(
                at, at, BIN, new Measured.Distance(millimetres), SensorHealth.UNKNOWN);
    }
}
