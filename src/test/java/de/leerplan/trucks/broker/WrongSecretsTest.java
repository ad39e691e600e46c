package de.leerplan.trucks.broker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import de.leerplan.model.TruckId;
import de.leerplan.model.Unusable;
import de.leerplan.trucks.client.Line;
import de.leerplan.trucks.client.Login;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;

/// Secrets that are guessed, at a broker whose minutes pass when the test says so.
class WrongSecretsTest {
    private final AtomicLong nanos = new AtomicLong();
    private final Map<String, Login> logins = Credentials.newLogins(List.of(new TruckId("A")));
    private final Login right = logins.get("A");
    private final List<String> heard = new CopyOnWriteArrayList<>();

    @Test
    void aFloodOfWrongSecretsEndsButHarmsNobodyWhoIsIn() {
        BrokerGuard guard =
                new BrokerGuard(Credentials.of(logins), Letterbox.NONE, new Failures(nanos::get));
        try (EmbeddedBroker broker =
                        EmbeddedBroker.start(BrokerSettings.inMemory(0), guard, Letterbox.NONE);
                Line console = line(broker, Credentials.console(logins))) {
            console.connect();
            console.subscribe("leerplan/v1/+/+");
            try (Line inside = line(broker, right)) {
                inside.connect();
                for (int i = 0; i < 12; i++) {
                    refused(broker, new Login("A", "wrong" + i));
                }
                inside.publish("leerplan/v1/A/position", "still here", false).join();
                await().until(() -> heard.contains("still here"));
            }
            refused(broker, right);

            nanos.addAndGet(TimeUnit.SECONDS.toNanos(61));
            try (Line again = line(broker, right)) {
                again.connect();
                assertThat(again.connected()).isTrue();
            }
        }
    }

    private void refused(EmbeddedBroker broker, Login login) {
        try (Line line = line(broker, login)) {
            assertThatThrownBy(line::connect)
                    .isInstanceOf(Unusable.class)
                    .hasMessageContaining("refused A");
        }
    }

    private Line line(EmbeddedBroker broker, Login login) {
        Line.Ears ears =
                new Line.Ears(
                        message -> {
                            heard.add(message.payload());
                            message.acknowledge().run();
                        },
                        () -> {},
                        () -> {});
        return new Line(broker.address(), login, Line.Session.NONE, Optional.empty(), ears);
    }
}
