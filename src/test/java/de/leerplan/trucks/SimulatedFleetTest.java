package de.leerplan.trucks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import de.leerplan.model.TruckId;
import de.leerplan.operations.Observation.ContainerEmptied;
import de.leerplan.operations.Observation.StopSkipped;
import de.leerplan.operations.Observation.TourAcknowledged;
import de.leerplan.operations.Observation.TruckConnected;
import de.leerplan.operations.Observation.TruckReturned;
import de.leerplan.trucks.onboard.SimulatedFleet;

import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

class SimulatedFleetTest {
    @Test
    void tenTrucksDriveTheirToursAsRealClients() {
        try (Loopback town = new Loopback(10);
                MqttTruckLink link = town.link();
                SimulatedFleet fleet =
                        new SimulatedFleet(
                                town.address(),
                                town.logins,
                                town.city,
                                Sample.SIX,
                                7,
                                Optional.empty())) {
            await().until(() -> town.heard(TruckConnected.class).size() == 10);
            for (int i = 1; i <= 10; i++) {
                int first = i * 10;
                link.push(
                        Sample.tour(
                                Sample.truckId(i),
                                1,
                                3,
                                IntStream.range(first, first + 10).toArray()));
            }
            await().until(() -> town.heard(TourAcknowledged.class).size() == 10);

            Instant now = Sample.SIX;
            for (int minute = 0; minute < 600; minute++) {
                now = now.plus(Duration.ofMinutes(1));
                town.now = now;
                Set<TruckId> online = new HashSet<>();
                fleet.advance(now, online::add);
                assertThat(online).hasSize(10);
                Instant to = now;
                await().pollInterval(Duration.ofMillis(1)).until(() -> town.heardAll(10, to));
            }

            int done =
                    town.heard(ContainerEmptied.class).size()
                            + town.heard(StopSkipped.class).size();
            assertThat(done).isEqualTo(100);
            assertThat(town.heard(TruckReturned.class)).hasSize(10);
        }
    }
}
