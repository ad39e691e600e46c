package de.leerplan.trucks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import com.hivemq.client.mqtt.MqttClient;
import com.hivemq.client.mqtt.datatypes.MqttQos;
import com.hivemq.client.mqtt.mqtt3.Mqtt3BlockingClient;

import de.leerplan.model.Unusable;
import de.leerplan.trucks.broker.BrokerSettings;
import de.leerplan.trucks.broker.Credentials;
import de.leerplan.trucks.broker.EmbeddedBroker;
import de.leerplan.trucks.client.Heard;
import de.leerplan.trucks.client.Line;
import de.leerplan.trucks.client.Login;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;

class BrokerDoorTest {
    private static final String A = "OF-SW%20201";
    private static final String B = "OF-SW%20202";
    private static Loopback town;

    @BeforeAll
    static void open() {
        town = new Loopback(3);
    }

    @AfterAll
    static void close() {
        town.close();
    }

    @Test
    void aWrongSecretIsRefusedPolitely() {
        try (Line line = line(new Login(A, "wrong"))) {
            assertThatThrownBy(line::connect)
                    .isInstanceOf(Unusable.class)
                    .hasMessageContaining("refused " + A)
                    .hasMessageContaining("check its name and secret");
        }
    }

    @Test
    void nobodyComesUnderAnothersName() {
        Mqtt3BlockingClient thief =
                MqttClient.builder()
                        .useMqttVersion3()
                        .identifier(B)
                        .serverHost(town.address().host())
                        .serverPort(town.address().port())
                        .simpleAuth()
                        .username(A)
                        .password(town.logins.get(A).secret().getBytes(StandardCharsets.UTF_8))
                        .applySimpleAuth()
                        .buildBlocking();
        assertThatThrownBy(thief::connect).hasMessageContaining("NOT_AUTHORIZED");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "leerplan/v1/OF-SW%20202/order",
                "leerplan/v1/OF-SW%20201/result",
                "leerplan/v1/+/order",
                "leerplan/v1/+/+",
                "leerplan/#",
                "#"
            })
    void aTruckReadsOnlyItsOwnOrder(String filter) {
        try (Line line = line(town.logins.get(A))) {
            line.connect();
            assertThatThrownBy(() -> line.subscribe(filter)).isInstanceOf(Unusable.class);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "leerplan/v1/OF-SW%20202/position",
                "leerplan/v1/OF-SW%20202/order",
                "leerplan/v1/OF-SW%20201/order",
                "leerplan/v1/OF-SW%20201/moods",
                "elsewhere"
            })
    void aTruckWritesOnlyItsOwnWords(String topic) {
        try (Line line = line(town.logins.get(A))) {
            line.connect();
            assertThatThrownBy(() -> line.publish(topic, "{}", false).join())
                    .hasMessageContaining("PUBACK contained an Error Code");
        }
    }

    @Test
    void theConsoleHearsWhatATruckSays() {
        List<Heard> heard = new CopyOnWriteArrayList<>();
        Line.Ears ears = new Line.Ears(heard::add, () -> {}, () -> {});
        try (Line console = line(town.console(), ears);
                Line truck = line(town.logins.get(A))) {
            console.connect();
            console.subscribe("leerplan/v1/+/+");
            truck.connect();
            truck.publish("leerplan/v1/" + A + "/position", "here", false).join();
            await().until(() -> heard.stream().anyMatch(h -> h.payload().equals("here")));
        }
    }

    @Test
    void whatIsKeptIsGivenToWhoeverAsksAgainAndMarkedSo() {
        String name = "OF-SW%20202";
        String topic = "leerplan/v1/" + name + "/state";
        List<Heard> heard = new CopyOnWriteArrayList<>();
        Line.Ears ears =
                new Line.Ears(
                        h -> {
                            heard.add(h);
                            h.acknowledge().run();
                        },
                        () -> {},
                        () -> {});
        try (Line console = line(town.console(), ears);
                Line truck = line(town.logins.get(name))) {
            console.connect();
            console.subscribe(topic);
            truck.connect();
            truck.publish(topic, "at work", true).join();
            await().until(() -> heard.size() == 1);
            // Shown by the broker a moment after it was acknowledged.
            await().until(
                            () -> {
                                console.askAgain(topic);
                                return heard.size() > 1;
                            });
            // The answer to the last question may still be coming in.
            List<Heard> all = List.copyOf(heard);
            assertThat(all).extracting(Heard::payload).containsOnly("at work");
            assertThat(all.getFirst().kept()).isFalse();
            assertThat(all.subList(1, all.size())).extracting(Heard::kept).containsOnly(true);
        }
    }

    @Test
    void anOldClientIsWelcomeToo() {
        Login login = town.logins.get(B);
        Mqtt3BlockingClient client =
                MqttClient.builder()
                        .useMqttVersion3()
                        .identifier(B)
                        .serverHost(town.address().host())
                        .serverPort(town.address().port())
                        .webSocketConfig()
                        .serverPath("mqtt")
                        .applyWebSocketConfig()
                        .simpleAuth()
                        .username(B)
                        .password(login.secret().getBytes(StandardCharsets.UTF_8))
                        .applySimpleAuth()
                        .buildBlocking();
        assertThatCode(
                        () -> {
                            client.connect();
                            client.publishWith()
                                    .topic("leerplan/v1/" + B + "/position")
                                    .qos(MqttQos.AT_LEAST_ONCE)
                                    .payload(new byte[] {'x'})
                                    .send();
                            client.disconnect();
                        })
                .doesNotThrowAnyException();
    }

    @Test
    void aLockedOutTruckIsHeardNoMore() {
        String name = "OF-SW%20203";
        try (Line line = line(town.logins.get(name))) {
            line.connect();
            town.credentials.lockOut(name);
            assertThatThrownBy(
                            () ->
                                    line.publish("leerplan/v1/" + name + "/position", "{}", false)
                                            .join())
                    .isInstanceOf(Exception.class);
        }
    }

    @Test
    void aTooLargeMessageIsRefused() {
        String large = "x".repeat(BrokerSettings.MAX_MESSAGE_BYTES + 1);
        try (Line line = line(town.logins.get(A))) {
            line.connect();
            assertThatThrownBy(
                            () -> line.publish("leerplan/v1/" + A + "/result", large, false).join())
                    .hasMessageContaining("packet");
        }
    }

    @Test
    void aTakenPortIsSaidWithItsSettingAndRemedy() {
        BrokerSettings taken = BrokerSettings.inMemory(town.address().port());
        assertThatThrownBy(() -> EmbeddedBroker.start(taken, new Credentials(Map.of())))
                .isInstanceOf(Unusable.class)
                .hasMessageContaining("broker.port")
                .hasMessageContaining("another broker.port");
    }

    @Test
    void loginsDoNotShowTheirSecrets() {
        assertThat(town.console()).hasToString("Login console");
    }

    private static Line line(Login login) {
        return line(login, new Line.Ears(_ -> {}, () -> {}, () -> {}));
    }

    private static Line line(Login login, Line.Ears ears) {
        return new Line(town.address(), login, Line.Session.NONE, Optional.empty(), ears);
    }
}
