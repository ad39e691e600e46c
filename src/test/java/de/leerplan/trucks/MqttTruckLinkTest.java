package de.leerplan.trucks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import de.leerplan.model.Load;
import de.leerplan.model.TruckId;
import de.leerplan.operations.Fact;
import de.leerplan.operations.Observation.ContainerEmptied;
import de.leerplan.operations.Observation.MessageRefused;
import de.leerplan.operations.Observation.TourAcknowledged;
import de.leerplan.operations.Observation.TourRejected;
import de.leerplan.operations.Observation.TourSeen;
import de.leerplan.operations.Observation.TruckConnected;
import de.leerplan.operations.Observation.TruckDisconnected;
import de.leerplan.operations.Observation.TruckMoved;
import de.leerplan.operations.Result.PushFailed;
import de.leerplan.operations.Result.TourHandedOver;
import de.leerplan.trucks.client.Line;
import de.leerplan.trucks.onboard.OnboardUnit;
import de.leerplan.trucks.onboard.Report;
import de.leerplan.trucks.protocol.ConnectionMessage;
import de.leerplan.trucks.protocol.Message;
import de.leerplan.trucks.protocol.OrderMessage;
import de.leerplan.trucks.protocol.OrderStop;
import de.leerplan.trucks.protocol.ResultMessage.Outcome;
import de.leerplan.trucks.protocol.Topic;
import de.leerplan.trucks.protocol.Wire;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;

/// The link against a real broker and real trucks; every test has a truck of its own.
class MqttTruckLinkTest {
    private static final AtomicInteger NEXT = new AtomicInteger(1);
    private static Loopback town;

    private final int number = NEXT.getAndIncrement();
    private final TruckId truck = Sample.truckId(number);
    private MqttTruckLink link;

    @BeforeAll
    static void open() {
        NEXT.set(1);
        town = new Loopback(20);
    }

    @AfterAll
    static void close() {
        town.close();
    }

    @BeforeEach
    void connect() {
        link = town.link();
    }

    @AfterEach
    void disconnect() {
        link.close();
    }

    @Test
    void aTourReachesItsTruckAndIsAcknowledged() {
        try (OnboardUnit unit = unit()) {
            unit.connect();
            link.push(Sample.tour(truck, 1, 2, 3, 4));
            awaitAcknowledged(1);
            OrderMessage order = unit.order().orElseThrow();
            assertThat(order.orderId()).isEqualTo("2026-07-14/" + truck);
            assertThat(order.shiftFrom()).isEqualTo(Sample.SIX);
            assertThat(order.stops())
                    .extracting(OrderStop::released)
                    .containsExactly(true, true, false, false, false);
            OrderStop first = order.stops().getFirst();
            assertThat(first.name()).isEqualTo("Teststraße 3");
            assertThat(first.path().getFirst()).isEqualTo(Sample.DEPOT);
            assertThat(first.path().getLast()).isEqualTo(first.place());
        }
    }

    @Test
    void whatTheCrewShouldKnowTravelsWithItsTour() {
        try (OnboardUnit unit = unit()) {
            unit.connect();
            link.push(Sample.tour(truck, 1, 2, 3, 4));
            awaitAcknowledged(1);
            assertThat(unit.order().orElseThrow().stops())
                    .extracting(OrderStop::instructions)
                    .containsExactly(
                            Optional.of(Sample.KEY),
                            Optional.empty(),
                            Optional.of(Sample.SCALE),
                            Optional.empty(),
                            Optional.empty());
        }
    }

    @Test
    void aTourIsFollowedUntilTheCrewHasReadIt() {
        try (OnboardUnit unit = unit()) {
            unit.connect();
            link.push(Sample.tour(truck, 1, 1, 3));
            awaitAcknowledged(1);
            unit.confirmSeen().join();
            await().until(() -> !of(TourSeen.class).isEmpty());
            await().until(() -> !of(TourHandedOver.class).isEmpty());
            assertThat(of(TourSeen.class)).containsExactly(new TourSeen(town.now, truck, 1));
            assertThat(of(TourHandedOver.class))
                    .containsExactly(new TourHandedOver(town.now, truck, 1, town.now));
        }
    }

    @Test
    void aTruckThatComesLateGetsTheNewestTour() {
        link.push(Sample.tour(truck, 1, 1, 3));
        link.push(Sample.tour(truck, 2, 1, 4));
        try (OnboardUnit unit = unit()) {
            unit.connect();
            awaitAcknowledged(2);
            assertThat(unit.order().orElseThrow().stops().getFirst().target())
                    .isEqualTo("COLLECT OF-0004");
        }
    }

    @Test
    void aResendIsHarmless() {
        try (OnboardUnit unit = unit()) {
            unit.connect();
            link.push(Sample.tour(truck, 1, 1, 3));
            awaitAcknowledged(1);
            link.push(Sample.tour(truck, 1, 1, 3));
            link.push(Sample.tour(truck, 2, 1, 3));
            awaitAcknowledged(2);
            assertThat(of(TourRejected.class)).isEmpty();
        }
    }

    @Test
    void anOldTourIsRefusedAndDoesNotReplaceTheNewOne() {
        try (OnboardUnit unit = unit()) {
            unit.connect();
            link.push(Sample.tour(truck, 5, 1, 3));
            awaitAcknowledged(5);
            link.push(Sample.tour(truck, 4, 1, 9));
            await().until(() -> !of(TourRejected.class).isEmpty());
            assertThat(of(TourRejected.class))
                    .singleElement()
                    .satisfies(
                            refused -> {
                                assertThat(refused.version()).isEqualTo(4);
                                assertThat(refused.reason()).isEqualTo("OUTDATED_ORDER_UPDATE");
                            });
            assertThat(unit.order().orElseThrow().orderUpdateId()).isEqualTo(5);
        }
    }

    @Test
    void aTruckSignsInAndOff() {
        try (OnboardUnit unit = unit()) {
            unit.connect();
            await().until(() -> of(TruckConnected.class).size() == 1);
        }
        await().until(() -> of(TruckDisconnected.class).size() == 1);
    }

    @Test
    void aTruckThatLosesItsLineIsReportedByItsLastWillAndComesBack() {
        try (OnboardUnit unit = unit()) {
            unit.connect();
            await().until(() -> of(TruckConnected.class).size() == 1);
            town.broker.hangUp(Topic.nameOf(truck));
            await().until(() -> of(TruckDisconnected.class).size() == 1);
            await().until(() -> of(TruckConnected.class).size() == 2);
            link.push(Sample.tour(truck, 1, 1, 3));
            awaitAcknowledged(1);
        }
    }

    @Test
    void aPushWithoutALineFailsAndIsMadeUpFor() {
        try (OnboardUnit unit = unit()) {
            unit.connect();
            await().until(() -> of(TruckConnected.class).size() == 1);
            town.broker.hangUp("console");
            await().until(
                            () -> {
                                link.push(Sample.tour(truck, 1, 1, 3));
                                return !of(PushFailed.class).isEmpty()
                                        || !of(TourAcknowledged.class).isEmpty();
                            });
            awaitAcknowledged(1);
        }
    }

    @Test
    void whatACrewReportsBecomesFacts() {
        try (OnboardUnit unit = unit()) {
            unit.connect();
            link.push(Sample.tour(truck, 1, 1, 3));
            awaitAcknowledged(1);
            unit.send(new Report.Moved(Sample.SIX, Sample.DEPOT, 10, 20)).join();
            unit.send(emptied(unit.order().orElseThrow().stops().getFirst())).join();
            await().until(() -> of(ContainerEmptied.class).size() == 1);
            assertThat(of(TruckMoved.class)).hasSize(1);
            assertThat(of(ContainerEmptied.class).getFirst())
                    .isEqualTo(
                            new ContainerEmptied(
                                    Sample.SIX,
                                    Sample.SIX,
                                    truck,
                                    Sample.bin(3),
                                    new Load(20, 5.6)));
        }
    }

    @Test
    void whatWasReportedWhileTheConsoleWasAwayArrivesLater() {
        try (OnboardUnit unit = unit()) {
            unit.connect();
            link.push(Sample.tour(truck, 1, 1, 3));
            awaitAcknowledged(1);
            link.close();
            unit.send(emptied(unit.order().orElseThrow().stops().getFirst())).join();
            assertThat(of(ContainerEmptied.class)).isEmpty();
            link = town.link();
            await().until(() -> of(ContainerEmptied.class).size() == 1);
        }
    }

    @Test
    void theWayOfTheNextTourStartsAtTheLastStop() {
        try (OnboardUnit unit = unit()) {
            unit.connect();
            link.push(Sample.tour(truck, 1, 1, 3, 4));
            awaitAcknowledged(1);
            unit.send(emptied(unit.order().orElseThrow().stops().getFirst())).join();
            await().until(() -> of(ContainerEmptied.class).size() == 1);
            link.push(Sample.tourFrom(truck, 2, 2, 1, 4));
            awaitAcknowledged(2);
            assertThat(unit.order().orElseThrow().stops().getFirst().path().getFirst())
                    .isEqualTo(Sample.place(3));
        }
    }

    @Test
    void aTruckThatIsThereAndDoesNotAnswerIsToldAgain() {
        String name = Topic.nameOf(truck);
        List<String> orders = new CopyOnWriteArrayList<>();
        Line.Ears mute = new Line.Ears(m -> orders.add(m.payload()), () -> {}, () -> {});
        try (Line line = line(mute)) {
            line.connect();
            line.subscribe("leerplan/v1/" + name + "/order");
            line.publish("leerplan/v1/" + name + "/connection", online(), true).join();
            link.push(Sample.tour(truck, 1, 1, 3));
            await().until(() -> orders.size() > 1);
            assertThat(orders).containsOnly(orders.getFirst());
        }
        await().until(() -> of(TourHandedOver.class).size() == 1);
    }

    @Test
    void garbageFromATruckIsRefusedAndHarmsNobody() {
        String name = Topic.nameOf(truck);
        Line.Ears deaf = new Line.Ears(_ -> {}, () -> {}, () -> {});
        try (Line line = line(deaf)) {
            line.connect();
            line.publish("leerplan/v1/" + name + "/result", "\u0000garbage", false).join();
            await().until(
                            () ->
                                    town.heard(MessageRefused.class).stream()
                                            .anyMatch(m -> m.source().contains(name)));
        }
    }

    private Line line(Line.Ears ears) {
        return new Line(
                town.address(),
                town.logins.get(Topic.nameOf(truck)),
                Line.Session.NONE,
                Optional.empty(),
                ears);
    }

    private OnboardUnit unit() {
        return new OnboardUnit(
                truck, town.address(), town.logins.get(Topic.nameOf(truck)), () -> town.now);
    }

    private String online() {
        return Wire.write(
                new ConnectionMessage(
                        1,
                        town.now,
                        Message.VERSION,
                        truck.value(),
                        ConnectionMessage.State.ONLINE));
    }

    private static Report emptied(OrderStop stop) {
        return new Report.Done(
                Sample.SIX,
                stop,
                Outcome.EMPTIED,
                stop.container().map(OrderStop.Collection::amount),
                Optional.empty(),
                Optional.empty());
    }

    private void awaitAcknowledged(int version) {
        await().until(
                        () ->
                                of(TourAcknowledged.class).stream()
                                        .anyMatch(fact -> fact.version() == version));
    }

    private <T extends Fact> List<T> of(Class<T> type) {
        return town.heard(type).stream().filter(this::isMine).toList();
    }

    private boolean isMine(Fact fact) {
        return fact.toString().contains("truck=" + truck);
    }
}
