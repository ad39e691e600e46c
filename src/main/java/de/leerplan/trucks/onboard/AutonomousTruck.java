package de.leerplan.trucks.onboard;

import de.leerplan.model.GeoPoint;
import de.leerplan.model.Truck;
import de.leerplan.model.Unusable;
import de.leerplan.trucks.client.BrokerAddress;
import de.leerplan.trucks.client.Login;
import de.leerplan.trucks.protocol.OrderMessage;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Supplier;

/// One truck that drives itself against a broker: `leerplan truck ID`. It takes orders, follows the
/// path of every leg by its position, empties, unloads, rests, fills up at the depot, obeys instant
/// actions, and turns round where a street of its path was closed. The trucks of a sample day are
/// this one too. The reference for anyone who writes a client of their own.
public final class AutonomousTruck implements AutoCloseable {
    private final OnboardUnit unit;
    private final SimulatedDriver driver;

    /// What stands behind the wheel.
    ///
    /// @param seed of everything that differs from the plan
    /// @param skipShare share of containers it finds blocked, 0..1
    /// @param hasty whether it drives faster than planned at times, as people do
    /// @param bins what is really in the containers; empty takes what was expected
    public record Driving(long seed, double skipShare, boolean hasty, Optional<Bins> bins) {}

    /// A truck that stands in the depot and is not connected yet.
    ///
    /// @param clock time of the truck, real or simulated
    public AutonomousTruck(
            Truck truck,
            BrokerAddress broker,
            Login login,
            GeoPoint depot,
            Supplier<Instant> clock,
            Driving driving) {
        this.unit = new OnboardUnit(truck.id(), broker, login, clock);
        this.driver =
                new SimulatedDriver(
                        new Temper(driving.seed(), driving.skipShare(), driving.hasty()),
                        truck.drive(),
                        depot,
                        clock.get(),
                        driving.bins());
    }

    /// Goes online and fetches the newest order.
    ///
    /// @throws Unusable if the broker cannot be reached or refuses it
    public void connect() {
        unit.connect();
    }

    /// Works until `now` and reports. The future completes when the broker has all it said.
    ///
    /// @param seen gets each report too, for a log on the screen
    public CompletableFuture<?> advance(Instant now, Consumer<Report> seen) {
        List<Report> reports = driver.advance(now, unit.duty());
        unit.note(driver.vehicle());
        reports.forEach(seen);
        return CompletableFuture.allOf(
                reports.stream().map(unit::send).toArray(CompletableFuture[]::new));
    }

    /// Works until `stop` is counted down, reporting every `step` of real time.
    ///
    /// @param seen gets each report too
    public void run(
            Supplier<Instant> clock, Duration step, CountDownLatch stop, Consumer<Report> seen)
            throws InterruptedException {
        do {
            var _ = advance(clock.get(), seen);
        } while (!stop.await(step.toMillis(), TimeUnit.MILLISECONDS));
    }

    /// It fails at the next advance; `note` is what it says.
    public void breakDown(String note) {
        driver.breakDown(note);
    }

    /// It goes on at the next advance.
    public void repair() {
        driver.repair();
    }

    /// The order it goes by; empty before its first.
    Optional<OrderMessage> order() {
        return unit.order();
    }

    @Override
    public void close() {
        unit.close();
    }
}
