package de.leerplan.trucks.onboard;

import de.leerplan.model.City;
import de.leerplan.model.Truck;
import de.leerplan.model.TruckId;
import de.leerplan.model.Unusable;
import de.leerplan.trucks.client.BrokerAddress;
import de.leerplan.trucks.client.Login;
import de.leerplan.trucks.protocol.OrderMessage;
import de.leerplan.trucks.protocol.Topic;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/// All trucks of a city, each a real MQTT client with its own login, driven by simulated crews.
/// Used by one thread.
public final class SimulatedFleet implements AutoCloseable {
    /// About one container in a hundred cannot be emptied.
    private static final double SKIP_SHARE = 0.01;

    private static final long PATIENCE_SECONDS = 60;

    private final Map<TruckId, AutonomousTruck> trucks = new LinkedHashMap<>();
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
        for (Truck truck : city.trucks().values()) {
            TruckId id = truck.id();
            Login login = logins.get(Topic.nameOf(id));
            if (login == null) {
                throw new Unusable("Truck " + id + " has no login", "give it one");
            }
            trucks.put(
                    id,
                    new AutonomousTruck(
                            truck,
                            broker,
                            login,
                            city.depot().place(),
                            () -> now,
                            new AutonomousTruck.Driving(
                                    seed * 31 + id.value().hashCode(), SKIP_SHARE, true, bins)));
        }
        trucks.values().forEach(AutonomousTruck::connect);
    }

    /// Lets all crews work until `to`, one after another.
    ///
    /// @param moved told of each truck when the broker has everything its crew reported, last its
    ///     position at `to`
    public void advance(Instant to, Consumer<TruckId> moved) {
        now = to;
        trucks.forEach(
                (id, truck) -> {
                    truck.advance(to, _ -> {}).orTimeout(PATIENCE_SECONDS, TimeUnit.SECONDS).join();
                    moved.accept(id);
                });
    }

    /// What each truck goes by now, as it has it on board; none for a truck without an order.
    public Map<TruckId, OrderMessage> orders() {
        Map<TruckId, OrderMessage> orders = new LinkedHashMap<>();
        trucks.forEach((id, truck) -> truck.order().ifPresent(order -> orders.put(id, order)));
        return orders;
    }

    /// A truck fails at the next advance; `note` is what its crew says.
    public void breakDown(TruckId truck, String note) {
        Optional.ofNullable(trucks.get(truck)).ifPresent(driven -> driven.breakDown(note));
    }

    /// A failed truck goes on at the next advance.
    public void repair(TruckId truck) {
        Optional.ofNullable(trucks.get(truck)).ifPresent(AutonomousTruck::repair);
    }

    @Override
    public void close() {
        trucks.values().forEach(AutonomousTruck::close);
    }
}
