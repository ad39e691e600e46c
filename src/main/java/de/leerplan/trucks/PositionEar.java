package de.leerplan.trucks;

import de.leerplan.model.GeoPoint;
import de.leerplan.model.Saying;
import de.leerplan.model.TruckId;
import de.leerplan.operations.Observation.TruckMoved;
import de.leerplan.trucks.protocol.PositionMessage;
import de.leerplan.trucks.protocol.TruckFlaw;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/// Believes positions that a truck can have got to.
final class PositionEar {
    /// No truck is faster, metres per second; satellites may err by `SLACK` metres.
    private static final double FASTEST = 40;

    private static final double SLACK = 500;

    private final GeoPoint depot;
    private final Whereabouts whereabouts;
    private final Map<TruckId, Seen> last = new HashMap<>();

    private record Seen(Instant at, GeoPoint place) {}

    PositionEar(GeoPoint depot, Whereabouts whereabouts) {
        this.depot = depot;
        this.whereabouts = whereabouts;
    }

    Meaning hear(TruckId truck, PositionMessage message, Instant at) {
        Optional<Saying> late = Plausible.objection(message.timestamp(), at);
        if (late.isPresent()) {
            return new Meaning.Refused(late.get());
        }
        if (!Plausible.reachable(message.place(), depot)) {
            return new Meaning.Refused(TruckFlaw.FAR.of());
        }
        Seen before = last.get(truck);
        if (before != null && message.timestamp().isBefore(before.at())) {
            return Meaning.NOTHING_NEW;
        }
        if (before != null && jumps(before, message)) {
            return new Meaning.Refused(TruckFlaw.FAST.of());
        }
        last.put(truck, new Seen(message.timestamp(), message.place()));
        whereabouts.seenAt(truck, message.place());
        return Meaning.says(
                new TruckMoved(
                        at,
                        message.timestamp(),
                        truck,
                        message.place(),
                        message.heading(),
                        message.kmh()));
    }

    private static boolean jumps(Seen before, PositionMessage message) {
        double seconds = Duration.between(before.at(), message.timestamp()).toMillis() / 1000.0;
        return before.place().metresTo(message.place()) > SLACK + FASTEST * seconds;
    }
}
