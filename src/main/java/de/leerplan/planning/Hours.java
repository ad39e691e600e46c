package de.leerplan.planning;

import de.leerplan.model.DayPaces;
import de.leerplan.planning.fleet.Paces;

import java.time.Duration;
import java.time.Instant;

/// What ways take at their own times, by the paces that tours were made for and those known now.
///
/// @param clock of the day
record Hours(DayClock clock, Paces then, Paces now) {
    static Hours of(DayClock clock, DayPaces then, DayPaces now) {
        Paces before = clock.paces(then);
        return new Hours(clock, before, then.equals(now) ? before : clock.paces(now));
    }

    /// Whether a way takes what it was thought to, though the truck leaves later by `shift`.
    boolean asThought(Duration shift) {
        return then.equals(now) && (now.even() || shift.isZero());
    }

    /// Seconds that a way of so many in an average hour takes from `departs` on, as known now.
    int takes(Instant departs, int seconds) {
        return now.takes(clock.seconds(departs), seconds);
    }

    /// The same as known when the tour was made.
    int took(Instant departs, int seconds) {
        return then.takes(clock.seconds(departs), seconds);
    }

    /// When a truck that arrives at `arrives` had so many seconds of an average hour left to drive,
    /// as known when the tour was made.
    Instant before(Instant arrives, int seconds) {
        return clock.instant(then.latest(clock.seconds(arrives), seconds));
    }
}
