package de.leerplan.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import com.hivemq.client.mqtt.MqttClient;
import com.hivemq.client.mqtt.datatypes.MqttQos;
import com.hivemq.client.mqtt.mqtt3.Mqtt3BlockingClient;
import com.hivemq.client.mqtt.mqtt5.Mqtt5BlockingClient;
import com.hivemq.client.mqtt.mqtt5.exceptions.Mqtt5PubAckException;
import com.hivemq.client.mqtt.mqtt5.message.publish.puback.Mqtt5PubAckReasonCode;

import de.leerplan.intake.Source;
import de.leerplan.model.City;
import de.leerplan.model.TruckId;
import de.leerplan.model.Unusable;
import de.leerplan.operations.DayState;
import de.leerplan.operations.Fact;
import de.leerplan.operations.Observation.MessageRefused;
import de.leerplan.operations.Observation.ReadingReceived;
import de.leerplan.operations.Observation.SignalWaits;
import de.leerplan.operations.SmallCity;
import de.leerplan.trucks.broker.BrokerSettings;
import de.leerplan.trucks.broker.Credentials;
import de.leerplan.trucks.broker.EmbeddedBroker;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;

/// What a source of readings meets at the embedded broker's door.
class MailSlotTest {
    private static final City CITY = SmallCity.with(3);
    private static final Source SOURCE = new Source("chirp", "a-token-of-some-length");
    private static final String READING = "{\"container\":\"B-1\",\"fillPercent\":40}";
    private static final List<Fact> POSTED = new CopyOnWriteArrayList<>();
    private static volatile CompletableFuture<Long> safe = CompletableFuture.completedFuture(1L);
    private static Credentials credentials;
    private static Readings readings;
    private static EmbeddedBroker broker;

    @BeforeAll
    static void open() {
        credentials = Credentials.of(Credentials.newLogins(List.of(new TruckId("T-1"))));
        readings =
                Readings.of(
                        List.of(SOURCE),
                        new ReadingsDay(
                                CITY,
                                () -> DayState.before(CITY),
                                MailSlotTest::post,
                                InstantSource.fixed(SmallCity.at(7, 0))));
        MailSlot slot = readings.mailSlot(credentials);
        slot.open();
        broker = EmbeddedBroker.start(BrokerSettings.inMemory(0), credentials, slot);
    }

    @AfterAll
    static void close() {
        broker.close();
    }

    @BeforeEach
    void forget() {
        POSTED.clear();
        safe = CompletableFuture.completedFuture(1L);
    }

    @ParameterizedTest
    @EnumSource(MqttQos.class)
    void aReadingOfAnyQualityBecomesAFact(MqttQos quality) {
        Mqtt3BlockingClient client = old("any-id-of-its-own-" + quality.getCode());
        client.connect();
        client.publishWith()
                .topic("readings")
                .qos(quality)
                .payload(READING.getBytes(StandardCharsets.UTF_8))
                .send();
        await().until(() -> !POSTED.isEmpty());
        client.disconnect();

        assertThat(POSTED).singleElement().isInstanceOf(ReadingReceived.class);
    }

    @Test
    void aMessageIsAcknowledgedOnceItIsSafeAndNotBefore() {
        safe = new CompletableFuture<>();
        Mqtt3BlockingClient client = old("patient");
        client.connect();
        CompletableFuture<?> acknowledged =
                client.toAsync()
                        .publishWith()
                        .topic("application/a/device/0101010101010101/event/up")
                        .qos(MqttQos.AT_LEAST_ONCE)
                        .payload(READING.getBytes(StandardCharsets.UTF_8))
                        .send();
        await().until(() -> !POSTED.isEmpty());
        assertThat(acknowledged).isNotDone();
        safe.complete(7L);

        acknowledged.orTimeout(3, TimeUnit.MINUTES).join();
        client.disconnect();
    }

    @Test
    void aModernClientIsToldWhatIsOfNoUse() {
        Mqtt5BlockingClient client = modern("modern");
        client.connect();
        assertThatThrownBy(
                        () ->
                                client.publishWith()
                                        .topic("v3/app@tenant/devices/dev1/up")
                                        .qos(MqttQos.AT_LEAST_ONCE)
                                        .payload("garbage".getBytes(StandardCharsets.UTF_8))
                                        .send())
                .isInstanceOfSatisfying(
                        Mqtt5PubAckException.class,
                        e ->
                                assertThat(e.getMqttMessage().getReasonCode())
                                        .isEqualTo(Mqtt5PubAckReasonCode.PAYLOAD_FORMAT_INVALID));
        client.disconnect();

        assertThat(POSTED).singleElement().isInstanceOf(MessageRefused.class);
    }

    @Test
    void aDeviceThatNobodyKnowsWaits() {
        Mqtt3BlockingClient client = old("tts");
        client.connect();
        client.publishWith()
                .topic("v3/app/devices/dev1/up")
                .qos(MqttQos.AT_LEAST_ONCE)
                .payload(
                        ("{\"end_device_ids\":{\"dev_eui\":\"0004A30B001C0530\"},"
                                        + "\"uplink_message\":{\"frm_payload\":\"AXVc\"}}")
                                .getBytes(StandardCharsets.UTF_8))
                .send();
        client.disconnect();

        assertThat(POSTED).singleElement().isInstanceOf(SignalWaits.class);
    }

    @Test
    void aSourceSpeaksOfReadingsOnlyAndHearsNothing() {
        Mqtt3BlockingClient client = old("curious");
        client.connect();
        client.publishWith()
                .topic("leerplan/v1/T-1/position")
                .qos(MqttQos.AT_LEAST_ONCE)
                .payload(READING.getBytes(StandardCharsets.UTF_8))
                .send();
        assertThat(POSTED).singleElement().isInstanceOf(MessageRefused.class);
        assertThatThrownBy(() -> client.subscribeWith().topicFilter("leerplan/v1/+/+").send())
                .isInstanceOf(RuntimeException.class);
    }

    @Test
    void noSourceLeavesALastWillToATruck() {
        Mqtt3BlockingClient dying = old("dying");

        assertThatThrownBy(
                        () ->
                                dying.connectWith()
                                        .willPublish()
                                        .topic("leerplan/v1/T-1/order")
                                        .payload(new byte[] {'x'})
                                        .applyWillPublish()
                                        .send())
                .isInstanceOf(RuntimeException.class);
    }

    @Test
    void noSourceComesUnderATrucksName() {
        Mqtt3BlockingClient thief = old("T-1");

        assertThatThrownBy(thief::connect).hasMessageContaining("NOT_AUTHORIZED");
    }

    @Test
    void aSourceThatIsNamedLikeATruckIsRefused() {
        Source same = new Source("T-1", "a-token-of-some-length");

        assertThatThrownBy(() -> MailSlot.admit(same, credentials))
                .isInstanceOf(Unusable.class)
                .hasMessageContaining("named like a truck");
    }

    private static CompletableFuture<Long> post(Fact fact) {
        POSTED.add(fact);
        return safe;
    }

    private static Mqtt3BlockingClient old(String id) {
        return MqttClient.builder()
                .useMqttVersion3()
                .identifier(id)
                .serverHost(broker.address().host())
                .serverPort(broker.address().port())
                .simpleAuth()
                .username(SOURCE.name())
                .password(SOURCE.token().getBytes(StandardCharsets.UTF_8))
                .applySimpleAuth()
                .buildBlocking();
    }

    private static Mqtt5BlockingClient modern(String id) {
        return MqttClient.builder()
                .useMqttVersion5()
                .identifier(id)
                .serverHost(broker.address().host())
                .serverPort(broker.address().port())
                .simpleAuth()
                .username(SOURCE.name())
                .password(SOURCE.token().getBytes(StandardCharsets.UTF_8))
                .applySimpleAuth()
                .buildBlocking();
    }
}
