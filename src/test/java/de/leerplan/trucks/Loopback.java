package de.leerplan.trucks;

import de.leerplan.model.City;
import de.leerplan.model.TruckId;
import de.leerplan.operations.Fact;
import de.leerplan.operations.Observation.TruckMoved;
import de.leerplan.trucks.broker.BrokerSettings;
import de.leerplan.trucks.broker.Credentials;
import de.leerplan.trucks.broker.EmbeddedBroker;
import de.leerplan.trucks.client.BrokerAddress;
import de.leerplan.trucks.client.Login;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;

/// A real broker on the loopback address with a console's link, and every fact the link posts.
final class Loopback implements AutoCloseable {
    final City city;
    final Map<String, Login> logins;
    final Credentials credentials;
    final EmbeddedBroker broker;
    final List<Fact> facts = new CopyOnWriteArrayList<>();
    private final Map<TruckId, Instant> lastSeen = new ConcurrentHashMap<>();
    volatile Instant now = Sample.SIX;

    Loopback(int trucks) {
        city = Sample.city(trucks);
        logins = Credentials.newLogins(city.trucks().keySet());
        credentials = Credentials.of(logins);
        broker = EmbeddedBroker.start(BrokerSettings.inMemory(0), credentials);
    }

    BrokerAddress address() {
        return broker.address();
    }

    Login console() {
        return logins.get(Credentials.CONSOLE);
    }

    MqttTruckLink link() {
        return new MqttTruckLink(
                address(),
                console(),
                city,
                Sample.STRAIGHT,
                (_, photo, _) -> photo,
                () -> now,
                this::remember);
    }

    /// One whose second ask is due when the test says so.
    MqttTruckLink link(Hearsay hearsay, Later later) {
        return new MqttTruckLink(
                address(),
                console(),
                city,
                Sample.STRAIGHT,
                (_, photo, _) -> photo,
                () -> now,
                this::remember,
                hearsay,
                later);
    }

    <T extends Fact> List<T> heard(Class<T> type) {
        return facts.stream().filter(type::isInstance).map(type::cast).toList();
    }

    /// Whether so many trucks were heard to stand somewhere at `at`.
    boolean heardAll(int trucks, Instant at) {
        return lastSeen.values().stream().filter(at::equals).count() == trucks;
    }

    private CompletableFuture<Long> remember(Fact fact) {
        facts.add(fact);
        if (fact instanceof TruckMoved moved) {
            lastSeen.put(moved.truck(), moved.measuredAt());
        }
        return CompletableFuture.completedFuture((long) facts.size());
    }

    @Override
    public void close() {
        broker.close();
    }
}
