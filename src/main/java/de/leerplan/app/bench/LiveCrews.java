package de.leerplan.app.bench;

import de.leerplan.model.GeoPoint;
import de.leerplan.model.Stop;
import de.leerplan.model.TruckId;
import de.leerplan.operations.DayState;
import de.leerplan.operations.DoneStop;
import de.leerplan.operations.Fact;
import de.leerplan.operations.Observation.BreakTaken;
import de.leerplan.operations.Observation.ContainerEmptied;
import de.leerplan.operations.Observation.OrderFulfilled;
import de.leerplan.operations.Observation.TruckMoved;
import de.leerplan.operations.Observation.TruckReturned;
import de.leerplan.operations.Observation.TruckUnloaded;
import de.leerplan.operations.TruckState;
import de.leerplan.roads.RoadNetwork;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

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

    /// Where they are at `now`: on the way to the next stop, as far as they should be, or there.
    static List<Fact> positions(DayState s, RoadNetwork roads, Instant now) {
        List<Fact> positions = new ArrayList<>();
        for (TruckState truck : s.trucks().values()) {
            Optional<Stop> next = truck.next().filter(_ -> truck.fit() && !truck.home());
            next.map(stop -> place(s, truck, stop, roads, now))
                    .map(place -> new TruckMoved(now, now, truck.truck().id(), place, 0, 0))
                    .ifPresent(positions::add);
        }
        return positions;
    }

    private static GeoPoint place(
            DayState s, TruckState truck, Stop stop, RoadNetwork roads, Instant now) {
        GeoPoint from = truck.lastDone().map(DoneStop::place).orElse(s.city().depot().place());
        List<GeoPoint> line = roads.path(from, stop.place()).line();
        double left = Duration.between(now, stop.times().arrival()).toSeconds();
        double share = Math.clamp(1 - left / Math.max(1, stop.leg().seconds()), 0, 1);
        double gone = share * Math.max(0, line.size() - 1);
        int point = (int) gone;
        return point + 1 >= line.size()
                ? stop.place()
                : line.get(point).towards(line.get(point + 1), gone - point);
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
