package de.leerplan.trucks.onboard;

import de.leerplan.model.City;
import de.leerplan.model.TruckId;
import de.leerplan.model.Unusable;
import de.leerplan.trucks.client.BrokerAddress;
import de.leerplan.trucks.client.Login;
import de.leerplan.trucks.protocol.Topic;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/// All trucks of a city, each a real MQTT client with its own login, driven by simulated crews.
/// Used by one thread.
public final class SimulatedFleet implements AutoCloseable {
    /// About one container in a hundred cannot be emptied.
    private static final double SKIP_SHARE = 0.01;

    private static final long PATIENCE_SECONDS = 60;

    private final Map<TruckId, OnboardUnit> units = new LinkedHashMap<>();
    private final Map<TruckId, SimulatedDriver> drivers = new LinkedHashMap<>();
    private volatile Instant now;

    /// Connects all trucks; they stand in the depot at `start`.
    ///
    /// @param logins by user name, as `Credentials.newLogins` makes them
    /// @param seed of everything that differs from the plan
    /// @param bins what is really in the containers; empty takes what was expected
    /// @throws Unusable if the broker refuses one of them
    public SimulatedFleet(
            BrokerAddress broker,
            Map<String, Login> logins,
            City city,
            Instant start,
            long seed,
            Optional<Bins> bins) {
        this.now = start;
        for (TruckId id : city.trucks().keySet()) {
            Login login = logins.get(Topic.nameOf(id));
            if (login == null) {
                throw new Unusable("Truck " + id + " has no login", "give it one");
            }
            Temper temper = new Temper(seed * 31 + id.value().hashCode(), SKIP_SHARE);
            drivers.put(id, new SimulatedDriver(temper, city.depot().place(), start, bins));
            units.put(id, new OnboardUnit(id, broker, login, () -> now));
        }
        units.values().forEach(OnboardUnit::connect);
    }

    /// Lets all crews work until `to`. Returns when the broker has everything they reported.
    ///
    /// @return the trucks that are online; the last word of each is its position at `to`
    public Set<TruckId> advance(Instant to) {
        now = to;
        List<CompletableFuture<?>> sent = new ArrayList<>();
        drivers.forEach(
                (id, driver) -> {
                    OnboardUnit unit = units.get(id);
                    if (unit != null) {
                        for (Report report : driver.advance(to, unit.order())) {
                            sent.add(unit.send(report));
                        }
                    }
                });
        CompletableFuture.allOf(sent.toArray(CompletableFuture[]::new))
                .orTimeout(PATIENCE_SECONDS, TimeUnit.SECONDS)
                .join();
        return new LinkedHashSet<>(units.keySet());
    }

    /// A truck fails at the next advance; `note` is what its crew says.
    public void breakDown(TruckId truck, String note) {
        Optional.ofNullable(drivers.get(truck)).ifPresent(driver -> driver.breakDown(note));
    }

    /// A failed truck goes on at the next advance.
    public void repair(TruckId truck) {
        Optional.ofNullable(drivers.get(truck)).ifPresent(SimulatedDriver::repair);
    }

    @Override
    public void close() {
        units.values().forEach(OnboardUnit::close);
    }
}
