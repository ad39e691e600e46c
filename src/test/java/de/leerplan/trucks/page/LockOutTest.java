package de.leerplan.trucks.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import com.hivemq.client.mqtt.datatypes.MqttQos;
import com.hivemq.client.mqtt.mqtt3.Mqtt3BlockingClient;

import de.leerplan.operations.Observation.TabletPaired;
import de.leerplan.operations.Observation.TruckConnected;
import de.leerplan.operations.Observation.TruckDisconnected;
import de.leerplan.trucks.MqttTruckLink;
import de.leerplan.trucks.Sample;
import de.leerplan.trucks.client.Login;
import de.leerplan.trucks.protocol.Topic;

import org.awaitility.core.ConditionFactory;
import org.junit.jupiter.api.Test;

/// A lost tablet, by the real broker and the real page.
class LockOutTest {
    @Test
    void aLockedOutTruckIsCutOffAndRefusedUntilItIsPairedAnew() throws Exception {
        try (TestCounter counter = new TestCounter()) {
            Login old = counter.logins.get(Doors.NAME);
            Mqtt3BlockingClient truck = Doors.client(counter, old).buildBlocking();
            truck.connect();
            counter.desk.lockOut(Sample.A);
            await().until(() -> !truck.getState().isConnected());
            assertThatThrownBy(Doors.client(counter, old).buildBlocking()::connect)
                    .hasMessageContaining("NOT_AUTHORIZED");

            Login fresh = Doors.signIn(counter, counter.desk.invite(Sample.A, counter.now()));
            Mqtt3BlockingClient again = Doors.client(counter, fresh).buildBlocking();
            again.connect();
            assertThat(again.getState().isConnected()).isTrue();
            again.disconnect();
            assertThat(counter.heard(TabletPaired.class)).hasSize(1);
        }
    }

    @Test
    void aConsoleThatStartsAfterALockOutTakesTheTruckForGone() {
        try (TestCounter counter = new TestCounter()) {
            // It leaves no last will: nobody but the console can say that it is gone.
            Mqtt3BlockingClient truck =
                    Doors.client(counter, counter.logins.get(Doors.NAME)).buildBlocking();
            truck.connect();
            truck.publishWith()
                    .topic(new Topic(Sample.A, Topic.Channel.CONNECTION).path())
                    .qos(MqttQos.AT_LEAST_ONCE)
                    .retain(true)
                    .payload(Doors.online())
                    .send();
            soon().until(() -> counter.heard(TruckConnected.class).size() == 1);
            counter.link.announcing(counter.desk).lockOut(Sample.A);
            soon().until(() -> counter.heard(TruckDisconnected.class).size() == 1);
            counter.link.close();

            counter.facts.clear();
            try (MqttTruckLink _ = counter.newLink()) {
                soon().until(() -> counter.heard(TruckDisconnected.class).size() == 1);
                assertThat(counter.heard(TruckConnected.class)).isEmpty();
            }
        }
    }

    private static ConditionFactory soon() {
        return await();
    }
}
