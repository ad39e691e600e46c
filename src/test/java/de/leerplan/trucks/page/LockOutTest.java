package de.leerplan.trucks.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import com.hivemq.client.mqtt.mqtt3.Mqtt3BlockingClient;

import de.leerplan.operations.Observation.TabletPaired;
import de.leerplan.trucks.Sample;
import de.leerplan.trucks.client.Login;

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
}
