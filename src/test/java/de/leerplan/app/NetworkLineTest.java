package de.leerplan.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import static java.util.stream.Collectors.toSet;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;

import com.hivemq.client.mqtt.MqttClient;
import com.hivemq.client.mqtt.datatypes.MqttQos;
import com.hivemq.client.mqtt.mqtt3.Mqtt3AsyncClient;

import de.leerplan.intake.DeviceBook;
import de.leerplan.intake.Intake;
import de.leerplan.intake.ReadingFormats;
import de.leerplan.intake.Receipt;
import de.leerplan.intake.network.Authorities;
import de.leerplan.intake.network.BrokerAt;
import de.leerplan.intake.network.NetworkLine;
import de.leerplan.intake.network.NetworkLogin;
import de.leerplan.intake.network.NetworkServer;
import de.leerplan.intake.network.Patience;
import de.leerplan.intake.network.Reception;
import de.leerplan.model.City;
import de.leerplan.operations.Door;
import de.leerplan.operations.Fact;
import de.leerplan.operations.Observation.ReadingReceived;
import de.leerplan.operations.SmallCity;
import de.leerplan.trucks.broker.Certificate;
import de.leerplan.trucks.broker.SelfSigned;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.LoggerFactory;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyStore;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.IntStream;

/// As a client of a network server's broker, which is a real one.
class NetworkLineTest {
    private static final City CITY = SmallCity.with(1);
    private static final Instant SEVEN = SmallCity.at(7, 0);
    private static final String NAMED = "127.0.0.1";
    private static final Patience SHORT =
            new Patience(Duration.ofMillis(50), Duration.ofMillis(400));

    @TempDir private static Path directory;
    private static ForeignBroker broker;
    private static ForeignBroker secured;
    private static Path ca;

    private final List<Fact> safe = new CopyOnWriteArrayList<>();
    private final List<Door> doors = new CopyOnWriteArrayList<>();
    private volatile boolean diskFull;
    private @Nullable NetworkLine line;

    @BeforeAll
    static void start() throws Exception {
        Certificate certificate =
                SelfSigned.write(directory.resolve("s.p12"), "word", List.of(NAMED), Instant.now());
        ca = pem(certificate, directory.resolve("ca.pem"));
        broker = new ForeignBroker(directory.resolve("plain"), Optional.empty());
        secured = new ForeignBroker(directory.resolve("secured"), Optional.of(certificate));
    }

    @AfterAll
    static void stop() throws Exception {
        broker.close();
        secured.close();
    }

    @AfterEach
    void close() {
        if (line != null) {
            line.close();
        }
    }

    @Test
    void nothingIsLostWhenTheBrokerStartsAgain() throws Exception {
        line = open(plain("restart", "city/+/fill"));
        await().until(() -> last().state() == Door.State.OPEN);
        Set<Integer> taken = ConcurrentHashMap.newKeySet();
        Mqtt3AsyncClient sender = sender("sender-1");
        sender.connect().join();
        publish(sender, 0, 100, taken);
        await().until(() -> taken.size() >= 30);
        broker.stop();
        await().until(() -> !last().state().open());
        broker.startAgain();
        await().until(() -> last().state() == Door.State.OPEN);
        Mqtt3AsyncClient again = sender("sender-2");
        again.connect().join();
        publish(again, 100, 150, taken);
        await().until(() -> taken.containsAll(numbers(100, 150)));

        await().untilAsserted(() -> assertThat(heard()).containsAll(taken));
        assertThat(doors)
                .extracting(Door::state)
                .containsSubsequence(
                        Door.State.CONNECTING,
                        Door.State.OPEN,
                        Door.State.UNREACHABLE,
                        Door.State.OPEN);
    }

    @Test
    void whatCameWhileWeWereAwayOrCouldNotBeStoredComesAgain() throws Exception {
        diskFull = true;
        line = open(plain("away", "away/#"));
        await().until(() -> last().state() == Door.State.OPEN);
        Mqtt3AsyncClient sender = sender("sender-3");
        sender.connect().join();
        sender.publishWith().topic("away/1").qos(MqttQos.AT_LEAST_ONCE).payload(reading(1)).send();
        await().until(() -> refusedByDisk > 0);
        line.close();
        sender.publishWith()
                .topic("away/2")
                .qos(MqttQos.AT_LEAST_ONCE)
                .payload(reading(2))
                .send()
                .join();
        assertThat(heard()).isEmpty();

        diskFull = false;
        line = open(plain("away", "away/#"));
        await().untilAsserted(() -> assertThat(heard()).containsExactlyInAnyOrder(1, 2));
    }

    @Test
    void aBrokerIsTrustedByItsAuthorityAndNoOther() {
        line = open(over(secured, Optional.of(Authorities.in(ca)), "trusting", "x"));
        await().until(() -> last().state() == Door.State.OPEN);
        line.close();

        line = open(over(secured, Optional.of(Authorities.usual()), "doubting", "x"));
        await().until(() -> last().state() == Door.State.UNTRUSTED);
    }

    @Test
    void whoIsNotLetInIsToldSoAndNoSecretIsLogged() {
        ListAppender<ILoggingEvent> log = new ListAppender<>();
        Logger root = (Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
        log.start();
        root.addAppender(log);
        NetworkLogin wrong = new NetworkLogin("token-as-user-4711", "wrong-word-4711");
        BrokerAt at = new BrokerAt(NAMED, broker.port(), Optional.empty());
        line = open(new NetworkServer("wrong", at, wrong, "wrong", List.of("x")));
        await().until(() -> last().state() == Door.State.REFUSED);
        line.close();
        line = open(plain("curious", "secret/#"));
        await().until(() -> last().state() == Door.State.FORBIDDEN);
        line.close();
        line = null;
        root.detachAppender(log);
        log.stop();

        assertThat(log.list)
                .extracting(ILoggingEvent::getFormattedMessage)
                .anyMatch(text -> text.contains("No readings from wrong"))
                .noneMatch(text -> text.contains("4711") || text.contains(ForeignBroker.PASSWORD));
        assertThat(doors).noneMatch(door -> door.toString().contains("4711"));
        assertThat(wrong.toString()).doesNotContain("4711");
    }

    private volatile int refusedByDisk;

    private NetworkLine open(NetworkServer server) {
        Intake intake =
                new Intake(
                        new ReadingFormats(DeviceBook.EMPTY),
                        CITY.containers()::containsKey,
                        this::post,
                        InstantSource.fixed(SEVEN));
        Reception reception =
                new Reception() {
                    @Override
                    public CompletableFuture<Receipt> receive(String source, byte[] message) {
                        return intake.receive(source, message);
                    }

                    @Override
                    public Duration pause(String source) {
                        return Duration.ZERO;
                    }
                };
        return NetworkLine.open(server, reception, doors::add, SHORT);
    }

    private CompletableFuture<Long> post(Fact fact) {
        if (diskFull) {
            refusedByDisk++;
            return CompletableFuture.failedFuture(new IllegalStateException("disk full"));
        }
        safe.add(fact);
        return CompletableFuture.completedFuture(1L);
    }

    private Door last() {
        return doors.isEmpty()
                ? new Door("", Door.Kind.NETWORK_SERVER, "", Door.State.CONNECTING)
                : doors.get(doors.size() - 1);
    }

    private Set<Integer> heard() {
        return safe.stream()
                .map(fact -> -((ReadingReceived) fact).health().rssi().orElseThrow())
                .collect(toSet());
    }

    private static NetworkServer plain(String name, String topic) {
        return over(broker, Optional.empty(), name, topic);
    }

    private static NetworkServer over(
            ForeignBroker to, Optional<Authorities> trusted, String name, String topic) {
        return new NetworkServer(
                name,
                new BrokerAt(NAMED, to.port(), trusted),
                new NetworkLogin(ForeignBroker.USER, ForeignBroker.PASSWORD),
                "leerplan-" + name,
                List.of(topic));
    }

    private static Mqtt3AsyncClient sender(String id) {
        return MqttClient.builder()
                .useMqttVersion3()
                .identifier(id)
                .serverHost(NAMED)
                .serverPort(broker.port())
                .simpleAuth()
                .username(ForeignBroker.USER)
                .password(ForeignBroker.PASSWORD.getBytes(StandardCharsets.UTF_8))
                .applySimpleAuth()
                .buildAsync();
    }

    private static void publish(Mqtt3AsyncClient by, int from, int to, Set<Integer> taken) {
        for (int number : numbers(from, to)) {
            by.publishWith()
                    .topic("city/" + number % 7 + "/fill")
                    .qos(MqttQos.AT_LEAST_ONCE)
                    .payload(reading(number))
                    .send()
                    .thenRun(() -> taken.add(number));
        }
    }

    private static Set<Integer> numbers(int from, int to) {
        return IntStream.range(from, to).boxed().collect(toSet());
    }

    /// Its number stands where the strength of the radio belongs.
    private static byte[] reading(int number) {
        return "{\"container\":\"B-1\",\"fillPercent\":40,\"rssi\":%d}"
                .formatted(-number)
                .getBytes(StandardCharsets.UTF_8);
    }

    private static Path pem(Certificate certificate, Path to) throws Exception {
        KeyStore store = KeyStore.getInstance("PKCS12");
        try (var in = Files.newInputStream(certificate.file())) {
            store.load(in, certificate.password().toCharArray());
        }
        byte[] der = store.getCertificate("leerplan").getEncoded();
        return Files.writeString(
                to,
                "-----BEGIN CERTIFICATE-----\n"
                        + Base64.getMimeEncoder(64, new byte[] {'\n'}).encodeToString(der)
                        + "\n-----END CERTIFICATE-----\n");
    }
}
