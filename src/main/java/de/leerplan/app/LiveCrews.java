package de.leerplan.app;

import de.leerplan.model.Stop;
import de.leerplan.model.TruckId;
import de.leerplan.operations.DayState;
import de.leerplan.operations.Fact;
import de.leerplan.operations.Observation.BreakTaken;
import de.leerplan.operations.Observation.ContainerEmptied;
import de.leerplan.operations.Observation.OrderFulfilled;
import de.leerplan.operations.Observation.TruckReturned;
import de.leerplan.operations.Observation.TruckUnloaded;
import de.leerplan.operations.TruckState;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/// Crews that are on time to the second and find what was expected.
final class LiveCrews {
    private LiveCrews() {}

    /// What they report at `now`: each the first of its stops, if that is done.
    static List<Fact> reports(DayState s, Instant now) {
        List<Fact> reports = new ArrayList<>();
        for (TruckState truck : s.trucks().values()) {
            truck.next()
                    .filter(stop -> !stop.times().finish().isAfter(now))
                    .ifPresent(stop -> reports.add(report(truck.truck().id(), stop, now)));
        }
        return reports;
    }

    private static Fact report(TruckId truck, Stop stop, Instant now) {
        Instant done = stop.times().finish();
        return switch (stop) {
            case Stop.Collect c ->
                    new ContainerEmptied(now, done, truck, c.container(), c.amount());
            case Stop.Pickup p ->
                    new OrderFulfilled(now, done, truck, p.order().id(), p.order().load());
            case Stop.Unload u -> new TruckUnloaded(now, done, truck, u.site());
            case Stop.Pause p ->
                    new BreakTaken(
                            now,
                            done,
                            truck,
                            Duration.between(p.times().start(), p.times().finish()));
            case Stop.Return _ -> new TruckReturned(now, done, truck);
        };
    }
}
