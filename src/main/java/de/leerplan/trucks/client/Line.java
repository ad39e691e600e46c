package de.leerplan.trucks.client;

import com.hivemq.client.mqtt.MqttGlobalPublishFilter;
import com.hivemq.client.mqtt.datatypes.MqttQos;
import com.hivemq.client.mqtt.lifecycle.MqttClientDisconnectedContext;
import com.hivemq.client.mqtt.lifecycle.MqttDisconnectSource;
import com.hivemq.client.mqtt.mqtt5.Mqtt5AsyncClient;
import com.hivemq.client.mqtt.mqtt5.Mqtt5Client;
import com.hivemq.client.mqtt.mqtt5.exceptions.Mqtt5ConnAckException;
import com.hivemq.client.mqtt.mqtt5.message.auth.Mqtt5SimpleAuth;
import com.hivemq.client.mqtt.mqtt5.message.connect.Mqtt5Connect;
import com.hivemq.client.mqtt.mqtt5.message.publish.Mqtt5Publish;
import com.hivemq.client.mqtt.mqtt5.message.publish.Mqtt5PublishResult;

import de.leerplan.model.Unusable;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.stream.Stream;

import javax.net.ssl.SSLException;

/// An MQTT 5 connection that comes back by itself. Everything is sent at least once (QoS 1), in
/// order; while the line is lost, publications wait for it.
public final class Line implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Line.class);

    /// A machine under load may need long for it; one that is not there is told at once.
    static final int CONNECT_SECONDS = 60;

    private static final int KEEP_ALIVE_SECONDS = 30;

    private final Mqtt5AsyncClient client;
    private final BrokerAddress broker;
    private final Login login;
    private final Session session;
    private volatile boolean opened;
    private volatile boolean closing;

    /// What the broker keeps while the line is down.
    ///
    /// @param seconds how long it keeps what could not be delivered; 0 forgets at once
    public record Session(long seconds) {
        public static final Session NONE = new Session(0);
    }

    /// What the broker says for us, retained, when the line breaks.
    public record Will(String topic, String payload) {}

    /// What happens on the line; called on threads of the client.
    ///
    /// @param heard gets every message, in order
    /// @param up after each connect, also the first
    /// @param down when an existing line was lost
    public record Ears(Consumer<Heard> heard, Runnable up, Runnable down) {}

    /// Prepares a line; `connect` opens it.
    public Line(
            BrokerAddress broker, Login login, Session session, Optional<Will> will, Ears ears) {
        this.broker = broker;
        this.login = login;
        this.session = session;
        this.client =
                Mqtt5Client.builder()
                        .identifier(login.name())
                        .serverHost(broker.host())
                        .serverPort(broker.port())
                        .sslConfig(broker.trusted().map(Trust::tls).orElse(null))
                        .simpleAuth(credentials(login))
                        .willPublish(
                                will.map(w -> publication(w.topic(), w.payload(), true))
                                        .orElse(null))
                        .addConnectedListener(_ -> ears.up().run())
                        .addDisconnectedListener(context -> lost(context, ears))
                        .buildAsync();
        client.publishes(
                MqttGlobalPublishFilter.ALL,
                publish ->
                        ears.heard()
                                .accept(
                                        new Heard(
                                                publish.getTopic().toString(),
                                                new String(
                                                        publish.getPayloadAsBytes(),
                                                        StandardCharsets.UTF_8),
                                                publish.isRetain(),
                                                publish::acknowledge)),
                true);
    }

    /// Opens the line; waits for the broker's answer.
    ///
    /// @throws Unusable if the broker cannot be reached or refuses us
    public void connect() {
        Mqtt5Connect connect =
                Mqtt5Connect.builder()
                        .cleanStart(session.seconds() == 0)
                        .sessionExpiryInterval(session.seconds())
                        .keepAlive(KEEP_ALIVE_SECONDS)
                        .build();
        try {
            client.connect(connect).orTimeout(CONNECT_SECONDS, TimeUnit.SECONDS).join();
            opened = true;
        } catch (CompletionException e) {
            throw unusable(e.getCause() == null ? e : e.getCause());
        }
    }

    public boolean connected() {
        return client.getState().isConnected();
    }

    /// Subscribes, also after later reconnects.
    ///
    /// @throws Unusable if the broker denies it
    public void subscribe(String filter) {
        try {
            client.subscribeWith().topicFilter(filter).qos(MqttQos.AT_LEAST_ONCE).send().join();
        } catch (CompletionException e) {
            throw new Unusable(
                    "The broker %s lets %s not read %s".formatted(broker, login.name(), filter),
                    "give it the right to",
                    e);
        }
    }

    /// Asks again for what the broker keeps under a filter that was subscribed to: while a message
    /// replaces the one that was kept, a broker may show neither to whoever subscribes at that
    /// moment. Where there is no line this does nothing.
    public void askAgain(String filter) {
        client.subscribeWith()
                .topicFilter(filter)
                .qos(MqttQos.AT_LEAST_ONCE)
                .send()
                .whenComplete(
                        (_, error) -> {
                            if (error != null) {
                                LOG.debug("{} could not ask again", login.name(), error);
                            }
                        });
    }

    /// Sends a message. The future completes when the broker has it, and fails if it denies it.
    public CompletableFuture<?> publish(String topic, String payload, boolean retain) {
        return client.publish(publication(topic, payload, retain)).thenAccept(Line::requireTaken);
    }

    /// Says good-bye: no last will is sent.
    @Override
    public void close() {
        closing = true;
        if (client.getState().isConnectedOrReconnect()) {
            await(client.disconnect());
        }
    }

    private void lost(MqttClientDisconnectedContext context, Ears ears) {
        if (closing || !opened || context.getSource() == MqttDisconnectSource.USER) {
            return;
        }
        int attempts = context.getReconnector().getAttempts();
        context.getReconnector()
                .reconnect(true)
                .resubscribeIfSessionExpired(true)
                .republishIfSessionExpired(true)
                .delay(patience(attempts), TimeUnit.MILLISECONDS);
        if (attempts == 0) {
            LOG.info("{} lost the line to {}: {}", login.name(), broker, reason(context));
            ears.down().run();
        }
    }

    /// A quarter of a second, then twice as long each time, at most ten seconds.
    private static long patience(int attempts) {
        return Math.min(10_000, 250L << Math.min(attempts, 10));
    }

    private static String reason(MqttClientDisconnectedContext context) {
        return String.valueOf(context.getCause().getMessage());
    }

    private static Mqtt5SimpleAuth credentials(Login login) {
        return Mqtt5SimpleAuth.builder()
                .username(login.name())
                .password(login.secret().getBytes(StandardCharsets.UTF_8))
                .build();
    }

    private static Mqtt5Publish publication(String topic, String payload, boolean retain) {
        return Mqtt5Publish.builder()
                .topic(topic)
                .payload(payload.getBytes(StandardCharsets.UTF_8))
                .qos(MqttQos.AT_LEAST_ONCE)
                .retain(retain)
                .build();
    }

    private static void requireTaken(Mqtt5PublishResult result) {
        result.getError()
                .ifPresent(
                        error -> {
                            throw new CompletionException(error);
                        });
    }

    private static void await(CompletableFuture<Void> goodbye) {
        try {
            goodbye.join();
        } catch (CompletionException e) {
            LOG.debug("The line was gone before it was closed", e);
        }
    }

    private Unusable unusable(Throwable cause) {
        if (cause instanceof Mqtt5ConnAckException refused) {
            return new Unusable(
                    "The broker %s refused %s (%s)"
                            .formatted(
                                    broker, login.name(), refused.getMqttMessage().getReasonCode()),
                    "check its name and secret",
                    cause);
        }
        if (Stream.iterate(cause, Objects::nonNull, Throwable::getCause)
                .anyMatch(SSLException.class::isInstance)) {
            return new Unusable(
                    "The broker %s does not show the certificate that %s trusts"
                            .formatted(broker, login.name()),
                    "name its certificate, or leave TLS out where it speaks in the clear",
                    cause);
        }
        return new Unusable(
                "The broker %s does not answer".formatted(broker),
                broker.trusted().isPresent()
                        ? "start it with TLS, or correct the address"
                        : "start it, correct the address, or speak TLS where it does",
                cause);
    }
}
