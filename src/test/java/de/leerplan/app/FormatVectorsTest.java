package de.leerplan.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.hivemq.client.mqtt.MqttClient;
import com.hivemq.client.mqtt.datatypes.MqttQos;
import com.hivemq.client.mqtt.mqtt3.Mqtt3BlockingClient;

import de.leerplan.intake.DevEui;
import de.leerplan.intake.Device;
import de.leerplan.intake.DeviceBook;
import de.leerplan.intake.Doorman;
import de.leerplan.intake.FetchedIntake;
import de.leerplan.intake.HttpIntake;
import de.leerplan.intake.Intake;
import de.leerplan.intake.IntakeSettings;
import de.leerplan.intake.MqttIntake;
import de.leerplan.intake.ReadingFormats;
import de.leerplan.intake.Source;
import de.leerplan.intake.network.BrokerAt;
import de.leerplan.intake.network.NetworkLine;
import de.leerplan.intake.network.NetworkLogin;
import de.leerplan.intake.network.NetworkServer;
import de.leerplan.intake.network.Patience;
import de.leerplan.model.City;
import de.leerplan.model.ContainerId;
import de.leerplan.operations.Door;
import de.leerplan.operations.Fact;
import de.leerplan.operations.Measured;
import de.leerplan.operations.Observation.ReadingReceived;
import de.leerplan.operations.Observation.SensorReported;
import de.leerplan.operations.SensorHealth;
import de.leerplan.operations.SmallCity;
import de.leerplan.trucks.broker.BrokerSettings;
import de.leerplan.trucks.broker.Credentials;
import de.leerplan.trucks.broker.EmbeddedBroker;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;

/// Every sensor's message from its manual through every door: by HTTP, to our broker, and fetched
/// from another one; as both network servers wrap it.
class FormatVectorsTest {
    static final List<Vector> VECTORS =
            List.of(
                    v("EM310-UDL", 85, "01755C03824408040001", "2116 mm 92 % tilted"),
                    v("EM400-TLD", 85, "01755C0367010104824408050001", "2116 mm 92 % 26 °C tilted"),
                    v("EM400-MUD", 85, "8367E800018482410601", "1601 mm 23 °C"),
                    v("WS201", 85, "01756403823E0004D645", "62 mm 100 %"),
                    v("DL-MBX", 1, "02012F000304D200010BB1", "1234 mm"),
                    v("DL-MBX", 1, "02012F00020BB1", "no distance"),
                    v("DF702", 3, "800001011107D000190000000000000081", "2000 mm 25 °C"),
                    v(
                            "DF702",
                            3,
                            "800001011907D001CD03E942EF272042190000000000000081",
                            "2000 mm 25 °C"),
                    v(
                            "TEK766",
                            1,
                            "1000000001121B7701131BAA01121BA90114F274",
                            "2740 mm 27 °C, 2750 mm 27 °C, 2740 mm 27 °C, 2760 mm -14 °C"),
                    v("ELT-Ultrasonic", 5, "0100E202290301270514060101110E2311", "8977 mm 23 °C"),
                    v("LDDS75", 2, "0B450B0500010501", "2821 mm 26 °C"));

    private static final City CITY = SmallCity.with(3);
    private static final ContainerId BIN = new ContainerId("B-1");
    private static final InstantSource SEVEN = InstantSource.fixed(SmallCity.at(7, 0));
    private static final Source SOURCE = new Source("lns", "a-token-of-some-length");
    private static final List<Fact> POSTED = new CopyOnWriteArrayList<>();
    @TempDir private static Path directory;
    private static EmbeddedBroker broker;
    private static HttpIntake http;
    private static ForeignBroker foreign;
    private static NetworkLine line;

    /// @param told of the facts it becomes
    private record Vector(String sensor, int port, String hex, String told) {
        String device() {
            return "%016X".formatted(0xA000 + VECTORS.indexOf(this));
        }

        String payload() {
            return Base64.getEncoder().encodeToString(HexFormat.of().parseHex(hex));
        }

        String theThingsStack(String session) {
            return """
            {"end_device_ids":{"dev_eui":"%s"},"uplink_message":{"session_key_id":"%s","f_port":%d,
             "frm_payload":"%s","received_at":"%s"}}\
            """
                    .formatted(
                            device().toLowerCase(Locale.ROOT),
                            session,
                            port,
                            payload(),
                            measured());
        }

        String chirpStack(String session) {
            return """
            {"deduplicationId":"%s","time":"%s","deviceInfo":{"devEui":"%s"},"fPort":%d,"data":"%s"}\
            """
                    .formatted(session, measured(), device(), port, payload());
        }

        private static Instant measured() {
            return SmallCity.at(6, 59);
        }
    }

    @BeforeAll
    static void open() throws Exception {
        List<Device> devices =
                VECTORS.stream()
                        .map(v -> new Device(new DevEui(v.device()), BIN, v.sensor()))
                        .toList();
        Intake intake =
                new Intake(
                        new ReadingFormats(DeviceBook.of(devices)),
                        CITY.containers()::containsKey,
                        FormatVectorsTest::post,
                        SEVEN);
        IntakeSettings settings = IntakeSettings.loopback(0, List.of(SOURCE));
        Doorman doorman = settings.doorman();
        http = HttpIntake.start(settings, doorman, intake, List.of(), SEVEN);
        Credentials credentials = new Credentials(Map.of());
        MailSlot.admit(SOURCE, credentials);
        MailSlot slot = new MailSlot(new MqttIntake(intake, doorman, SEVEN));
        slot.open();
        broker = EmbeddedBroker.start(BrokerSettings.inMemory(0), credentials, slot);
        foreign = new ForeignBroker(directory, Optional.empty());
        List<Door> doors = new CopyOnWriteArrayList<>();
        line =
                NetworkLine.open(
                        server(),
                        new FetchedIntake(intake, SEVEN),
                        doors::add,
                        new Patience(Duration.ofMillis(20), Duration.ofMillis(100)));
        await().until(() -> doors.stream().anyMatch(d -> d.state() == Door.State.OPEN));
    }

    @AfterAll
    static void close() {
        line.close();
        foreign.close();
        broker.close();
        http.close();
    }

    @BeforeEach
    void forget() {
        POSTED.clear();
    }

    @ParameterizedTest
    @FieldSource("VECTORS")
    void everyMessageByHttp(Vector vector) throws Exception {
        assertThat(status(vector.theThingsStack("http"))).isEqualTo(200);
        assertThat(told()).isEqualTo(vector.told());
        POSTED.clear();
        assertThat(status(vector.chirpStack("http"))).isEqualTo(200);
        assertThat(told()).isEqualTo(vector.told());
    }

    @ParameterizedTest
    @FieldSource("VECTORS")
    void everyMessageToOurBroker(Vector vector) {
        Mqtt3BlockingClient client = client(broker.address().port(), SOURCE.name(), SOURCE.token());
        String device = vector.device().toLowerCase(Locale.ROOT);
        publish(client, "v3/bins@city/devices/" + device + "/up", vector.theThingsStack("mqtt"));
        assertThat(told()).isEqualTo(vector.told());
        POSTED.clear();
        String topic = "application/a/device/" + vector.device() + "/event/up";
        publish(client, topic, vector.chirpStack("mqtt"));
        assertThat(told()).isEqualTo(vector.told());
        client.disconnect();
    }

    @ParameterizedTest
    @FieldSource("VECTORS")
    void everyMessageFetchedFromANetworkServer(Vector vector) {
        Mqtt3BlockingClient client =
                client(foreign.port(), ForeignBroker.USER, ForeignBroker.PASSWORD);
        publish(client, "v3/bins/devices/d/up", vector.theThingsStack("fetched"));
        await().until(() -> told().equals(vector.told()));
        POSTED.clear();
        publish(client, "application/a/device/d/event/up", vector.chirpStack("fetched"));
        await().until(() -> told().equals(vector.told()));
        client.disconnect();
    }

    private static Vector v(String sensor, int port, String hex, String told) {
        return new Vector(sensor, port, hex, told);
    }

    private static String told() {
        return String.join(", ", POSTED.stream().map(FormatVectorsTest::told).toList());
    }

    private static String told(Fact fact) {
        return switch (fact) {
            case ReadingReceived reading ->
                    ((Measured.Distance) reading.measured()).millimetres()
                            + " mm"
                            + told(reading.health());
            case SensorReported report -> "no distance" + told(report.health());
            default -> fact.toString();
        };
    }

    private static String told(SensorHealth health) {
        return (health.battery().isPresent() ? " " + health.battery().getAsInt() + " %" : "")
                + (health.celsius().isPresent() ? " " + health.celsius().getAsInt() + " °C" : "")
                + (health.tilted().orElse(false) ? " tilted" : "")
                + (health.fire().orElse(false) ? " on fire" : "");
    }

    private static int status(String body) throws Exception {
        try (HttpClient client = HttpClient.newHttpClient()) {
            URI uri = URI.create("http://127.0.0.1:" + http.port() + "/api/readings?event=up");
            HttpRequest request =
                    HttpRequest.newBuilder(uri)
                            .header("Authorization", "Bearer " + SOURCE.token())
                            .POST(BodyPublishers.ofString(body))
                            .build();
            return client.send(request, BodyHandlers.discarding()).statusCode();
        }
    }

    private static void publish(Mqtt3BlockingClient client, String topic, String message) {
        client.publishWith()
                .topic(topic)
                .qos(MqttQos.AT_LEAST_ONCE)
                .payload(message.getBytes(StandardCharsets.UTF_8))
                .send();
    }

    private static Mqtt3BlockingClient client(int port, String user, String password) {
        Mqtt3BlockingClient client =
                MqttClient.builder()
                        .useMqttVersion3()
                        .identifier("vectors-of-" + user)
                        .serverHost("localhost")
                        .serverPort(port)
                        .simpleAuth()
                        .username(user)
                        .password(password.getBytes(StandardCharsets.UTF_8))
                        .applySimpleAuth()
                        .buildBlocking();
        client.connect();
        return client;
    }

    private static NetworkServer server() {
        return new NetworkServer(
                "lns",
                new BrokerAt("localhost", foreign.port(), Optional.empty()),
                new NetworkLogin(ForeignBroker.USER, ForeignBroker.PASSWORD),
                "leerplan-vectors",
                List.of("v3/#", "application/#"));
    }

    private static CompletableFuture<Long> post(Fact fact) {
        POSTED.add(fact);
        return CompletableFuture.completedFuture(1L);
    }
}
