package de.leerplan.replay;

import de.leerplan.operations.DayState;
import de.leerplan.operations.TruckState;

import java.time.Instant;

/// Whether everything that a moment set off has come to rest, so that the next may come. That
/// makes a played day end the same way at any pace and on any machine.
final class Settled {
    private Settled() {}

    /// Planner and router have answered, every connected truck has reported its position of `now`
    /// and has accepted its newest tour.
    static boolean at(Instant now, DayState state) {
        return state.plan().outstanding().isEmpty()
                && state.roads().asking().isEmpty()
                && state.trucks().values().stream().allMatch(truck -> settled(now, truck));
    }

    private static boolean settled(Instant now, TruckState truck) {
        if (!truck.online() || !truck.fit()) {
            return true;
        }
        boolean heard = truck.heardAt().map(at -> !at.isBefore(now)).orElse(false);
        boolean told = truck.tour().isEmpty() || truck.acknowledged() >= truck.version();
        return heard && told;
    }
}
