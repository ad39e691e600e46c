package de.leerplan.trucks.broker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import de.leerplan.model.TruckId;
import de.leerplan.model.Unusable;
import de.leerplan.trucks.client.Heard;
import de.leerplan.trucks.client.Line;
import de.leerplan.trucks.client.Login;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import java.util.stream.Collectors;

class EmbeddedBrokerTest {
    private static final String ORDER = "leerplan/v1/A/order";
    private final Map<String, Login> logins = Credentials.newLogins(List.of(new TruckId("A")));
    private final Credentials credentials = Credentials.of(logins);

    @Test
    void itLeavesNoThreadBehind() {
        Set<Thread> before = Thread.getAllStackTraces().keySet();
        EmbeddedBroker.start(BrokerSettings.inMemory(0), credentials).close();
        await().pollInSameThread()
                .untilAsserted(
                        () ->
                                assertThat(Thread.getAllStackTraces().keySet())
                                        .filteredOn(thread -> !before.contains(thread))
                                        .filteredOn(thread -> !thread.isDaemon())
                                        .isEmpty());
    }

    @Test
    void aRetainedTourSurvivesARestart(@TempDir Path directory) {
        BrokerSettings kept = new BrokerSettings("127.0.0.1", 0, Optional.of(directory));
        try (EmbeddedBroker broker = EmbeddedBroker.start(kept, credentials);
                Line console = line(broker, Credentials.console(logins), _ -> {})) {
            console.connect();
            console.publish(ORDER, "the tour", true).join();
        }
        List<String> heard = new CopyOnWriteArrayList<>();
        try (EmbeddedBroker broker = EmbeddedBroker.start(kept, credentials);
                Line truck = line(broker, logins.get("A"), h -> heard.add(h.payload()))) {
            truck.connect();
            truck.subscribe(ORDER);
            await().until(() -> heard.contains("the tour"));
        }
    }

    @Test
    void aFolderThatIsNoneIsSaidPlainly(@TempDir Path directory) throws IOException {
        Path file = Files.writeString(directory.resolve("broker"), "not a folder");
        BrokerSettings broken = new BrokerSettings("127.0.0.1", 0, Optional.of(file));
        assertThatThrownBy(() -> EmbeddedBroker.start(broken, credentials))
                .isInstanceOf(Unusable.class)
                .hasMessageContaining(file.toString());
    }

    /// Somebody may take a port between our look at it and the broker's.
    @Test
    void aPortTakenAtTheLastMomentIsSaidPlainly() throws IOException {
        try (ServerSocket other = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            BrokerSettings lost = BrokerSettings.inMemory(other.getLocalPort());
            BrokerGuard guard =
                    new BrokerGuard(credentials, Letterbox.NONE, new Failures(System::nanoTime));
            assertThatThrownBy(() -> EmbeddedBroker.listening(lost, guard, Letterbox.NONE))
                    .isInstanceOf(Unusable.class)
                    .hasMessageContaining("broker.port: 127.0.0.1:" + other.getLocalPort());
        }
    }

    @Test
    void aFolderInUseIsSaidPlainly(@TempDir Path directory) {
        BrokerSettings kept = new BrokerSettings("127.0.0.1", 0, Optional.of(directory));
        try (BrokerFolder held = BrokerFolder.hold(directory)) {
            assertThat(held).isNotNull();
            assertThatThrownBy(() -> EmbeddedBroker.start(kept, credentials))
                    .isInstanceOf(Unusable.class)
                    .hasMessageContaining("is in use");
        }
    }

    @Test
    void credentialsAreKeptWithoutTheSecrets() {
        String kept =
                credentials.hashes().values().stream()
                        .map(SecretHash::toString)
                        .collect(Collectors.joining());
        assertThat(kept).doesNotContain(logins.get("A").secret());
        assertThat(new Credentials(credentials.hashes()).accepts("A", logins.get("A").secret()))
                .isTrue();
    }

    private static Line line(EmbeddedBroker broker, Login login, Consumer<Heard> heard) {
        Line.Ears ears =
                new Line.Ears(
                        h -> {
                            heard.accept(h);
                            h.acknowledge().run();
                        },
                        () -> {},
                        () -> {});
        return new Line(broker.address(), login, Line.Session.NONE, Optional.empty(), ears);
    }
}
