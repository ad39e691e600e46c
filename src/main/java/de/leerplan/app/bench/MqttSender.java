package de.leerplan.app.bench;

import com.hivemq.client.mqtt.MqttClient;
import com.hivemq.client.mqtt.datatypes.MqttQos;
import com.hivemq.client.mqtt.mqtt3.Mqtt3AsyncClient;

import de.leerplan.intake.Source;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/// Publishes readings one a message (QoS 1) over a few connections, as network servers do.
final class MqttSender implements IntakeSender {
    private static final int CLIENTS = 4;
    private static final long GRAIN = 1_000_000;
    private static final int ON_THE_WAY = 4_000;
    private static final long LONGEST_SECONDS = 120;

    private final List<Mqtt3AsyncClient> clients = new ArrayList<>();

    MqttSender(int port, List<Source> sources) {
        for (int i = 0; i < CLIENTS; i++) {
            Source source = sources.get(i % sources.size());
            Mqtt3AsyncClient client =
                    MqttClient.builder()
                            .useMqttVersion3()
                            .identifier(source.name() + "-line-" + i)
                            .serverHost("127.0.0.1")
                            .serverPort(port)
                            .simpleAuth()
                            .username(source.name())
                            .password(source.token().getBytes(StandardCharsets.UTF_8))
                            .applySimpleAuth()
                            .buildAsync();
            client.connect().join();
            clients.add(client);
        }
    }

    @Override
    public void send(int from, int to, double perSecond, Letter letter)
            throws InterruptedException {
        Turns turns = Turns.from(from, perSecond, GRAIN);
        Semaphore way = new Semaphore(ON_THE_WAY);
        for (int number = from; number < to; number++) {
            turns.await(number);
            if (!way.tryAcquire(LONGEST_SECONDS, TimeUnit.SECONDS)) {
                return;
            }
            publish(number, letter, way);
        }
        way.tryAcquire(ON_THE_WAY, LONGEST_SECONDS, TimeUnit.SECONDS);
    }

    private void publish(int number, Letter letter, Semaphore way) {
        long before = System.nanoTime();
        clients.get(number % clients.size())
                .publishWith()
                .topic("readings")
                .qos(MqttQos.AT_LEAST_ONCE)
                .payload(letter.text(number).getBytes(StandardCharsets.UTF_8))
                .send()
                .whenComplete(
                        (_, failure) -> {
                            letter.answered(number, failure == null, System.nanoTime() - before);
                            way.release();
                        });
    }

    @Override
    public void close() {
        for (Mqtt3AsyncClient client : clients) {
            if (client.getState().isConnected()) {
                client.disconnect().exceptionally(_ -> null).join();
            }
        }
    }
}
