package de.leerplan.replay;

import de.leerplan.operations.DayState;
import de.leerplan.operations.TruckState;

import java.time.Instant;

/// Whether everything that a moment set off has come to rest, so that the next may come. That
/// makes a played day end the same way at any pace and on any machine.
final class Settled {
    private Settled() {}

    /// Planner and router have answered, every connected truck has reported its position of `now`
    /// and has accepted its newest tour, and the broker's receipt for that is known.
    static boolean at(Instant now, DayState state) {
        return state.plan().outstanding().isEmpty()
                && told(state)
                && state.trucks().values().stream().allMatch(truck -> heard(now, truck));
    }

    /// The same when of all trucks only `mover` has moved and the planner is not asked before all
    /// have.
    static boolean at(Instant now, DayState state, TruckState mover) {
        return told(state) && heard(now, mover);
    }

    private static boolean told(DayState state) {
        return state.roads().asking().isEmpty()
                && state.trucks().values().stream().allMatch(Settled::told);
    }

    private static boolean told(TruckState truck) {
        return isAway(truck)
                || truck.tour().isEmpty()
                || truck.acknowledged() >= truck.version() && isHandedOver(truck);
    }

    /// A truck may have its tour before the broker's receipt is told, which bears the time of day.
    private static boolean isHandedOver(TruckState truck) {
        return truck.link()
                .delivery()
                .filter(delivery -> delivery.version() == truck.version())
                .map(delivery -> delivery.received().isPresent())
                .orElse(true);
    }

    private static boolean heard(Instant now, TruckState truck) {
        return isAway(truck) || truck.heardAt().map(at -> !at.isBefore(now)).orElse(false);
    }

    private static boolean isAway(TruckState truck) {
        return !truck.online() || !truck.fit();
    }
}
