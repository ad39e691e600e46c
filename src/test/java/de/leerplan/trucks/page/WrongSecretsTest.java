package de.leerplan.trucks.page;

import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import com.hivemq.client.mqtt.mqtt3.Mqtt3BlockingClient;

import de.leerplan.operations.Observation.TruckConnected;
import de.leerplan.trucks.client.Login;

import org.junit.jupiter.api.Test;

/// Secrets that are guessed.
class WrongSecretsTest {
    @Test
    void aFloodOfWrongSecretsEndsButHarmsNobodyWhoIsIn() {
        try (TestCounter counter = new TestCounter()) {
            Login right = counter.logins.get(Doors.NAME);
            Mqtt3BlockingClient inside = Doors.client(counter, right).buildBlocking();
            inside.connect();
            for (int i = 0; i < 12; i++) {
                assertThatThrownBy(
                                Doors.client(counter, new Login(Doors.NAME, "wrong" + i))
                                                .buildBlocking()
                                        ::connect)
                        .isNotNull();
            }
            inside.publishWith()
                    .topic("leerplan/v1/" + Doors.NAME + "/connection")
                    .payload(Doors.online())
                    .send();
            await().until(() -> !counter.heard(TruckConnected.class).isEmpty());
            inside.disconnect();
            assertThatThrownBy(Doors.client(counter, right).buildBlocking()::connect)
                    .as("after too many wrong secrets from here")
                    .isNotNull();
        }
    }
}
