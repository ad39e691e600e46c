package de.leerplan.trucks.page;

import de.leerplan.model.BaseMap;
import de.leerplan.model.City;
import de.leerplan.operations.Fact;
import de.leerplan.trucks.MqttTruckLink;
import de.leerplan.trucks.Sample;
import de.leerplan.trucks.broker.BrokerSettings;
import de.leerplan.trucks.broker.Certificate;
import de.leerplan.trucks.broker.Credentials;
import de.leerplan.trucks.broker.EmbeddedBroker;
import de.leerplan.trucks.broker.SecretKeeper;
import de.leerplan.trucks.broker.TabletDesk;
import de.leerplan.trucks.client.Login;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;

/// A console's side of a small town: broker, link and driver page, and every fact they post. The
/// tablet reaches all of it over lines that can be cut.
final class TestCounter implements AutoCloseable {
    private final long began = System.nanoTime();
    private volatile Optional<Instant> stopped = Optional.empty();
    final City city = Sample.city(3);
    final List<Fact> facts = new CopyOnWriteArrayList<>();
    final Map<String, Login> logins = Credentials.newLogins(city.trucks().keySet());
    final Credentials credentials = Credentials.of(logins);
    final CutLine pageLine = new CutLine();
    final CutLine brokerLine = new CutLine();
    final EmbeddedBroker broker;
    final TabletDesk desk;
    final MqttTruckLink link;
    final DriverPage page;

    TestCounter() {
        this(Optional.empty());
    }

    TestCounter(Optional<Certificate> certificate) {
        broker =
                EmbeddedBroker.start(
                        new BrokerSettings("127.0.0.1", 0, Optional.empty(), certificate),
                        credentials);
        brokerLine.lead(broker.address().port());
        desk = new TabletDesk(credentials, broker::hangUp, SecretKeeper.FORGETFUL);
        link = newLink();
        page =
                DriverPage.start(
                        new PageSettings("127.0.0.1", 0, brokerLine.port(), certificate),
                        city,
                        new BaseMap(List.of(), Sample.DEPOT, Sample.place(50), "Skizze"),
                        desk,
                        this::now,
                        facts::add);
        pageLine.lead(page.port());
    }

    /// Another console's link to the same broker; the one before is to be closed.
    MqttTruckLink newLink() {
        return new MqttTruckLink(
                broker.inside(),
                Credentials.console(logins),
                city,
                Sample.STRAIGHT,
                (_, photo, _) -> photo,
                this::now,
                this::remember);
    }

    /// From now on no time passes, however slow the machine is.
    void stopTheClock() {
        stopped = Optional.of(now());
    }

    /// Six o'clock and as long as the test has been running.
    Instant now() {
        return stopped.orElseGet(this::running);
    }

    private Instant running() {
        return Sample.SIX.plusNanos(System.nanoTime() - began);
    }

    /// The page as the tablet reaches it.
    String address() {
        return "http://127.0.0.1:" + pageLine.port() + "/driver/";
    }

    void cut() {
        pageLine.cut();
        brokerLine.cut();
    }

    void mend() {
        pageLine.mend();
        brokerLine.mend();
    }

    <T extends Fact> List<T> heard(Class<T> type) {
        return facts.stream().filter(type::isInstance).map(type::cast).toList();
    }

    @Override
    public void close() {
        page.close();
        link.close();
        broker.close();
        pageLine.close();
        brokerLine.close();
    }

    private CompletableFuture<Long> remember(Fact fact) {
        facts.add(fact);
        return CompletableFuture.completedFuture((long) facts.size());
    }
}
