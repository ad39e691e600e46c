package de.leerplan.app.bench;

import de.leerplan.model.Container;
import de.leerplan.model.ContainerId;
import de.leerplan.model.FillLevel;
import de.leerplan.model.Load;
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
import de.leerplan.replay.RepeatedDay;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/// Crews that do exactly what they are told, when they are told: the same for every policy that is
/// compared. Counts what they drive and what they find full.
final class TrialCrews {
    private final RepeatedDay truth;
    private final OverflowLog log;
    private final Inevitable inevitable;
    private final Map<ContainerId, Instant> emptied = new HashMap<>();
    private final Set<ContainerId> overflowed = new HashSet<>();
    private final Set<TruckId> driven = new HashSet<>();
    private long metres;
    private int collections;
    private int helpless;
    private Instant lastDone = Instant.EPOCH;

    TrialCrews(RepeatedDay truth, OverflowLog log, Inevitable inevitable) {
        this.truth = truth;
        this.log = log;
        this.inevitable = inevitable;
    }

    /// The next stop that is done by `now`, as the crew reports it; empty if there is none.
    Optional<Fact> next(DayState s, Instant now) {
        for (TruckId id : s.city().trucks().keySet()) {
            TruckState truck = s.truck(id);
            Optional<Stop> stop =
                    truck.fit() ? truck.next().filter(n -> isDone(n, now)) : Optional.empty();
            if (stop.isPresent()) {
                return Optional.of(does(s, truck, stop.get(), now));
            }
        }
        return Optional.empty();
    }

    Map<ContainerId, Instant> emptied() {
        return emptied;
    }

    /// Takes note of everything that is over the brim at `now`.
    void lookAround(DayState s, Instant now) {
        for (ContainerId id : s.containers().keySet()) {
            overflows(s, id, now, truth.fill(id, now, emptied));
        }
    }

    private void overflows(DayState s, ContainerId id, Instant at, double fill) {
        if (fill > 100 && overflowed.add(id)) {
            boolean helplessly = inevitable.is(s, id, at);
            helpless += helplessly ? 1 : 0;
            log.add(s, id, at, fill, Optional.ofNullable(emptied.get(id)), helplessly);
        }
    }

    int overflowed() {
        return overflowed.size();
    }

    /// Those of them that nobody could prevent.
    int inevitable() {
        return helpless;
    }

    double km() {
        return metres / 1000.0;
    }

    int collections() {
        return collections;
    }

    int trucks() {
        return driven.size();
    }

    Instant lastDone() {
        return lastDone;
    }

    private static boolean isDone(Stop stop, Instant now) {
        return !stop.times().finish().isAfter(now);
    }

    private Fact does(DayState s, TruckState truck, Stop stop, Instant now) {
        TruckId id = truck.truck().id();
        Instant done = stop.times().finish();
        metres += stop.leg().metres();
        driven.add(id);
        lastDone = done.isAfter(lastDone) ? done : lastDone;
        return switch (stop) {
            case Stop.Collect c -> new ContainerEmptied(now, done, id, c.container(), take(s, c));
            case Stop.Pickup p ->
                    new OrderFulfilled(now, done, id, p.order().id(), p.order().load());
            case Stop.Unload u -> new TruckUnloaded(now, done, id, u.site());
            case Stop.Pause p ->
                    new BreakTaken(
                            now, done, id, Duration.between(p.times().start(), p.times().finish()));
            case Stop.Return _ -> new TruckReturned(now, done, id);
        };
    }

    private Load take(DayState s, Stop.Collect stop) {
        Container container = Objects.requireNonNull(s.city().containers().get(stop.container()));
        Instant at = stop.times().finish();
        double found = truth.fill(container.id(), at, emptied);
        overflows(s, container.id(), at, found);
        emptied.put(container.id(), at);
        collections++;
        return container.load(FillLevel.clamped(found));
    }
}
