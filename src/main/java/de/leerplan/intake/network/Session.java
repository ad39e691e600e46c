package de.leerplan.intake.network;

import com.hivemq.client.mqtt.MqttClient;
import com.hivemq.client.mqtt.MqttGlobalPublishFilter;
import com.hivemq.client.mqtt.datatypes.MqttQos;
import com.hivemq.client.mqtt.mqtt3.Mqtt3AsyncClient;
import com.hivemq.client.mqtt.mqtt3.Mqtt3ClientBuilder;
import com.hivemq.client.mqtt.mqtt3.message.subscribe.Mqtt3Subscription;
import com.hivemq.client.mqtt.mqtt3.message.subscribe.suback.Mqtt3SubAck;
import com.hivemq.client.mqtt.mqtt3.message.subscribe.suback.Mqtt3SubAckReturnCode;

import java.nio.charset.StandardCharsets;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;

/// One connection to a network server's broker, from its beginning to its end. The broker's session
/// outlives it (MQTT 3.1.1, which all of them speak, without “clean session”).
final class Session {
    private static final int KEEP_ALIVE_SECONDS = 30;
    private static final int PARTING_SECONDS = 3;

    private final NetworkServer server;
    private final Mqtt3AsyncClient client;
    private final Consumer<Throwable> ended;
    private final AtomicBoolean over = new AtomicBoolean();

    /// @param ended called once with the reason, unless we end it ourselves; on the client's
    ///     threads
    Session(NetworkServer server, Consumer<Throwable> ended) {
        this.server = server;
        this.ended = ended;
        this.client = client(server);
    }

    /// Connects and subscribes.
    ///
    /// @param ear hears each message, on a thread of `where`
    /// @return whether the broker keeps messages for us; fails as `ended` says
    CompletableFuture<Boolean> begin(Consumer<Letter> ear, Executor where) {
        // Before the connect: what an old session kept comes at once.
        client.publishes(
                MqttGlobalPublishFilter.ALL,
                message ->
                        ear.accept(new Letter(message.getPayloadAsBytes(), message::acknowledge)),
                where,
                true);
        CompletableFuture<Mqtt3SubAck> granted =
                client.connectWith()
                        .cleanSession(false)
                        .keepAlive(KEEP_ALIVE_SECONDS)
                        .send()
                        .thenCompose(_ -> subscribe());
        granted.exceptionally(
                failure -> {
                    broken(failure);
                    return null;
                });
        return granted.thenApply(Session::keeps);
    }

    boolean isOver() {
        return over.get();
    }

    /// Takes leave; `ended` is not called for it.
    void end() {
        over.set(true);
        if (client.getState().isConnected()) {
            client.disconnect()
                    .completeOnTimeout(null, PARTING_SECONDS, TimeUnit.SECONDS)
                    .exceptionally(_ -> null)
                    .join();
        }
    }

    private void broken(Throwable cause) {
        if (over.compareAndSet(false, true)) {
            if (client.getState().isConnected()) {
                var _ = client.disconnect();
            }
            ended.accept(cause);
        }
    }

    private CompletableFuture<Mqtt3SubAck> subscribe() {
        return client.subscribeWith()
                .addSubscriptions(server.topics().stream().map(Session::subscription))
                .send();
    }

    private static Mqtt3Subscription subscription(String filter) {
        return Mqtt3Subscription.builder().topicFilter(filter).qos(MqttQos.AT_LEAST_ONCE).build();
    }

    private static boolean keeps(Mqtt3SubAck granted) {
        return !granted.getReturnCodes().contains(Mqtt3SubAckReturnCode.SUCCESS_MAXIMUM_QOS_0);
    }

    private Mqtt3AsyncClient client(NetworkServer to) {
        Mqtt3ClientBuilder builder =
                MqttClient.builder()
                        .useMqttVersion3()
                        .identifier(to.clientId())
                        .serverHost(to.broker().host())
                        .serverPort(to.broker().port())
                        .sslConfig(to.broker().trusted().map(Authorities::tls).orElse(null))
                        .addDisconnectedListener(gone -> broken(gone.getCause()));
        if (to.login().user().isEmpty()) {
            return builder.buildAsync();
        }
        return builder.simpleAuth()
                .username(to.login().user())
                .password(to.login().password().getBytes(StandardCharsets.UTF_8))
                .applySimpleAuth()
                .buildAsync();
    }
}
