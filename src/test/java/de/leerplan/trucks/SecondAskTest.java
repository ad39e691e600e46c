package de.leerplan.trucks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import de.leerplan.operations.Observation.MessageRefused;
import de.leerplan.trucks.client.Line;
import de.leerplan.trucks.protocol.Topic;

import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// A broker may show a console that begins to listen neither what it kept nor what takes its place
/// just then.
class SecondAskTest {
    private final Hearsay hearsay = new Hearsay();
    private final List<Duration> waits = new ArrayList<>();
    private final List<Runnable> works = new ArrayList<>();

    @Test
    void aConsoleAsksTheBrokerForAllItKeepsAgainAfterThreeSeconds() {
        try (Loopback town = new Loopback(1);
                MqttTruckLink link = town.link(hearsay, this::put);
                Line truck = truck(town)) {
            assertThat(link).isNotNull();
            assertThat(waits).containsExactly(Duration.ofSeconds(3));
            truck.connect();
            truck.publish("leerplan/v1/" + name() + "/state", "kept, and no JSON", true).join();
            await().until(() -> town.heard(MessageRefused.class).size() == 1);

            hearsay.missed();

            // The broker shows what it keeps a moment after it took it.
            await().until(
                            () -> {
                                works.forEach(Runnable::run);
                                return town.heard(MessageRefused.class).size() == 2;
                            });
        }
    }

    private void put(Duration wait, Runnable work) {
        waits.add(wait);
        works.add(work);
    }

    private static Line truck(Loopback town) {
        return new Line(
                town.address(),
                town.logins.get(name()),
                Line.Session.NONE,
                Optional.empty(),
                new Line.Ears(_ -> {}, () -> {}, () -> {}));
    }

    private static String name() {
        return Topic.nameOf(Sample.truckId(1));
    }
}
