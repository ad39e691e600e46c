package de.leerplan.trucks.onboard;

import de.leerplan.model.GeoPoint;
import de.leerplan.model.TruckId;
import de.leerplan.model.Unusable;
import de.leerplan.trucks.client.BrokerAddress;
import de.leerplan.trucks.client.Login;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Supplier;

/// One truck that drives itself against a broker: `leerplan truck ID`. The reference for anyone who
/// writes a client of their own.
public final class AutonomousTruck implements AutoCloseable {
    private final OnboardUnit unit;
    private final SimulatedDriver driver;

    /// Connects the truck; it stands at `place`.
    ///
    /// @param clock time of the truck, real or simulated
    /// @param seed of everything that differs from the plan
    /// @param skipShare share of containers it finds blocked, 0..1
    /// @throws Unusable if the broker cannot be reached or refuses it
    public AutonomousTruck(
            TruckId truck,
            BrokerAddress broker,
            Login login,
            GeoPoint place,
            Supplier<Instant> clock,
            long seed,
            double skipShare) {
        this.unit = new OnboardUnit(truck, broker, login, clock);
        this.driver =
                new SimulatedDriver(
                        new Temper(seed, skipShare), place, clock.get(), Optional.empty());
        unit.connect();
    }

    /// Works until `now` and reports; does not wait for the broker.
    public List<Report> advance(Instant now) {
        List<Report> reports = driver.advance(now, unit.order());
        for (Report report : reports) {
            var _ = unit.send(report);
        }
        return reports;
    }

    /// Works until `stop` is counted down, reporting every `step` of real time.
    ///
    /// @param seen gets each report too, for a log on the screen
    public void run(
            Supplier<Instant> clock, Duration step, CountDownLatch stop, Consumer<Report> seen)
            throws InterruptedException {
        do {
            advance(clock.get()).forEach(seen);
        } while (!stop.await(step.toMillis(), TimeUnit.MILLISECONDS));
    }

    @Override
    public void close() {
        unit.close();
    }
}
