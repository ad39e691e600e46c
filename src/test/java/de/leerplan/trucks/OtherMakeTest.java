package de.leerplan.trucks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import de.leerplan.model.ContainerId;
import de.leerplan.model.SkipReason;
import de.leerplan.model.TruckId;
import de.leerplan.operations.InstantAction;
import de.leerplan.operations.Observation.ContainerEmptied;
import de.leerplan.operations.Observation.MessageRefused;
import de.leerplan.operations.Observation.OrderFulfilled;
import de.leerplan.operations.Observation.StopSkipped;
import de.leerplan.operations.Observation.TourAcknowledged;
import de.leerplan.operations.Observation.TourRejected;
import de.leerplan.operations.Observation.TruckMoved;
import de.leerplan.operations.Observation.TruckReported;
import de.leerplan.operations.Observation.TruckReturned;
import de.leerplan.operations.Observation.TruckUnloaded;
import de.leerplan.trucks.protocol.Topic;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/// A truck that somebody else could have built: `src/test/clients/truck.py`, written from the
/// document and the schemas alone, in another language, drives a tour of the real link on the real
/// broker. Skipped where there is no Python.
class OtherMakeTest {
    private static final TruckId TRUCK = Sample.A;

    private Loopback town;
    private MqttTruckLink link;
    private Optional<Process> vehicle = Optional.empty();

    @BeforeEach
    void open() {
        assumeTrue(pythonIsThere(), "No python3 on this machine: the other make cannot drive");
        town = new Loopback(2);
        link = town.link();
        town.now = Sample.SIX.plus(Duration.ofHours(7));
    }

    @AfterEach
    void close() {
        vehicle.ifPresent(Process::destroyForcibly);
        if (town != null) {
            link.close();
            town.close();
        }
    }

    @Test
    void itFetchesWhatACitizenOrdered() throws Exception {
        link.push(Sample.tourWith(Sample.sofa(), Sample.tour(TRUCK, 1, 1, 3)));
        start();
        awaitHome();

        assertThat(town.heard(OrderFulfilled.class))
                .extracting(OrderFulfilled::order)
                .containsExactly(Sample.sofa().id());
        assertThat(town.heard(ContainerEmptied.class)).hasSize(1);
        assertThat(town.heard(MessageRefused.class)).isEmpty();
    }

    @Test
    void itDrivesAWholeTour() throws Exception {
        link.push(Sample.tour(TRUCK, 1, 1, 3, 4, 5, 6));
        start("--blocked", "OF-0004", "--burning", "OF-0006");
        awaitHome();

        assertThat(town.heard(TourAcknowledged.class))
                .extracting(TourAcknowledged::version)
                .contains(1);
        assertThat(town.heard(ContainerEmptied.class))
                .extracting(ContainerEmptied::container)
                .containsExactly(new ContainerId("OF-0003"), new ContainerId("OF-0005"));
        assertThat(town.heard(StopSkipped.class))
                .extracting(StopSkipped::reason)
                .containsExactly(SkipReason.BLOCKED_BY_CAR, SkipReason.BURNING);
        assertThat(town.heard(TruckUnloaded.class)).hasSize(1);
        assertThat(town.heard(TruckReturned.class)).hasSize(1);
        assertThat(town.heard(TruckMoved.class)).hasSizeGreaterThan(4);
        assertThat(town.heard(MessageRefused.class)).isEmpty();
    }

    @Test
    void itStandsUntilItMayGoAndThenTakesTheNewestTour() throws Exception {
        start();
        awaitAnswer(InstantAction.Kind.PAUSE, true);
        link.push(Sample.tour(TRUCK, 1, 1, 3));
        link.push(Sample.tour(TRUCK, 2, 1, 6));
        await().until(
                        () ->
                                town.heard(TourAcknowledged.class).stream()
                                        .anyMatch(fact -> fact.version() == 2));
        link.push(Sample.tour(TRUCK, 1, 1, 3));
        await().until(
                        () ->
                                town.heard(TourRejected.class).stream()
                                        .anyMatch(f -> f.reason().equals("OUTDATED_ORDER_UPDATE")));
        assertThat(town.heard(ContainerEmptied.class)).isEmpty();

        link.order(TRUCK, action(InstantAction.Kind.RESUME));
        awaitHome();

        assertThat(town.heard(ContainerEmptied.class))
                .extracting(ContainerEmptied::container)
                .containsExactly(new ContainerId("OF-0006"));
    }

    private void awaitAnswer(InstantAction.Kind kind, boolean paused) {
        link.order(TRUCK, action(kind));
        await().until(
                        () ->
                                town.heard(TruckReported.class).stream()
                                        .anyMatch(fact -> fact.paused() == paused));
    }

    private InstantAction action(InstantAction.Kind kind) {
        return new InstantAction("a-" + kind, kind, "dispo", town.now, Optional.empty());
    }

    private void start(String... more) throws IOException {
        ProcessBuilder builder =
                new ProcessBuilder(
                        "python3",
                        "src/test/clients/truck.py",
                        "--port",
                        Integer.toString(town.address().port()),
                        "--truck",
                        TRUCK.value(),
                        "--now",
                        Sample.SIX.toString(),
                        "--schemas",
                        Path.of("src/main/resources/de/leerplan/trucks/protocol").toString());
        builder.command().addAll(List.of(more));
        builder.environment()
                .put(
                        "LEERPLAN_SECRET",
                        Objects.requireNonNull(town.logins.get(Topic.nameOf(TRUCK))).secret());
        vehicle = Optional.of(builder.redirectErrorStream(true).start());
    }

    private void awaitHome() throws Exception {
        Process process = vehicle.orElseThrow();
        if (!process.waitFor(5, TimeUnit.MINUTES)) {
            fail("It is not home after five minutes; heard: " + town.facts);
        }
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(said.strip()).isEqualTo("home");
        await().until(() -> !town.heard(TruckReturned.class).isEmpty());
    }

    private static boolean pythonIsThere() {
        try {
            Process asked = new ProcessBuilder("python3", "-c", "import json").start();
            return asked.waitFor(1, TimeUnit.MINUTES) && asked.exitValue() == 0;
        } catch (IOException _) {
            return false;
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
