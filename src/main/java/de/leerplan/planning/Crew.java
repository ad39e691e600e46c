package de.leerplan.planning;

import de.leerplan.model.WorkRules;
import de.leerplan.operations.TruckStart;
import de.leerplan.planning.fleet.Rest;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/// A crew's break and the end of its day, by the German working time act (ArbZG): § 4 asks for 30
/// minutes of break in more than six hours of work and for 45 in more than nine, in parts of 15 at
/// least, and for none of more than six hours without; § 3 allows ten hours of work.
///
/// One break in one piece that begins neither before the fourth hour nor after the sixth is lawful
/// for all days up to ten hours; waiting is counted as work. Of a break that was begun only what
/// lacks is asked for; of one that was so early that six hours do not get the crew home, a part
/// more.
///
/// In seconds after midnight.
///
/// @param began when the crew began to work
/// @param rested seconds of break so far, with those in the promised stops
/// @param restedUntil when the last of them ends; when it began, if there is none
/// @param departs when the promised stops are done
record Crew(int began, int shiftEnd, int rested, int restedUntil, int departs) {
    private static final int HOUR = 3600;
    private static final int PART = (int) WorkRules.PART.toSeconds();
    private static final int SHORT_BREAK = 30 * 60;
    private static final int LONG_BREAK = 45 * 60;
    private static final int WITHOUT_BREAK = 6 * HOUR;
    private static final int WITH_SHORT_BREAK = 9 * HOUR;
    private static final int MOST_WORK = 10 * HOUR;
    private static final int OVERTIME = HOUR;

    static Crew of(TruckStart start, BaseRun base, DayClock clock) {
        Duration out = start.worked().plus(start.rested());
        Instant began = start.ready().minus(out);
        Optional<Instant> until = base.restedUntil().or(start.reserves()::restedUntil);
        return new Crew(
                clock.seconds(began),
                clock.seconds(start.shiftEnd()),
                base.rested() + (int) start.rested().toSeconds(),
                clock.seconds(until.orElse(began)),
                base.seconds());
    }

    Rest rest() {
        int lacking = breakLength() - rested;
        int needed = restedUntil + WITHOUT_BREAK;
        if (lacking > 0) {
            int work = rested < SHORT_BREAK ? WITHOUT_BREAK : WITH_SHORT_BREAK;
            needed = Math.min(needed, began + rested + work);
        }
        if (latestEnd() <= needed) {
            return Rest.NONE;
        }
        int latest = Math.max(departs, needed);
        int earliest = Math.min(latest, began + rested + MOST_WORK - WITHOUT_BREAK);
        return new Rest(earliest, latest, Math.max(PART, lacking), needed, false);
    }

    /// When work has to end at the latest.
    int latestEnd() {
        return Math.min(shiftEnd + OVERTIME, began + MOST_WORK + breakLength());
    }

    // The longer break is planned as soon as overtime could make the day that long.
    private int breakLength() {
        return shiftEnd + OVERTIME - began - SHORT_BREAK > WITH_SHORT_BREAK
                ? LONG_BREAK
                : SHORT_BREAK;
    }
}
