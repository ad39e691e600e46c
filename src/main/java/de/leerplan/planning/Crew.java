package de.leerplan.planning;

import de.leerplan.operations.TruckStart;
import de.leerplan.planning.fleet.Rest;

import java.time.Duration;

/// A crew's break and the end of its day, by the German working time act (ArbZG): § 4 asks for 30
/// minutes of break in more than six hours of work and for 45 in more than nine, and for none of
/// more than six hours without; § 3 allows ten hours of work.
///
/// One break in one piece that begins neither before the fourth hour nor after the sixth is lawful
/// for all days up to ten hours; waiting is counted as work.
final class Crew {
    private static final int HOUR = 3600;
    private static final int SHORT_BREAK = 30 * 60;
    private static final int LONG_BREAK = 45 * 60;
    private static final int WITHOUT_BREAK = 6 * HOUR;
    private static final int MOST_WORK = 10 * HOUR;
    private static final int OVERTIME = HOUR;

    private final int began;
    private final int shiftEnd;
    private final int rested;
    private final int departs;

    /// @param rested seconds of break in the promised stops
    /// @param departs seconds after midnight when the promised stops are done
    Crew(TruckStart start, DayClock clock, int rested, int departs) {
        Duration out = start.worked().plus(start.rested());
        began = clock.seconds(start.ready().minus(out));
        shiftEnd = clock.seconds(start.shiftEnd());
        this.rested = rested + (int) start.rested().toSeconds();
        this.departs = departs;
    }

    Rest rest() {
        int length = breakLength() - rested;
        if (length <= 0) {
            return Rest.NONE;
        }
        int latest = Math.max(departs, began + WITHOUT_BREAK);
        int earliest = Math.min(latest, began + MOST_WORK - WITHOUT_BREAK);
        return new Rest(earliest, latest, length, began + WITHOUT_BREAK, false);
    }

    /// Seconds after midnight when work has to end at the latest.
    int latestEnd() {
        return Math.min(shiftEnd + OVERTIME, began + MOST_WORK + breakLength());
    }

    int shiftEnd() {
        return shiftEnd;
    }

    // The longer break is planned as soon as overtime could make the day that long.
    private int breakLength() {
        return shiftEnd + OVERTIME - began - SHORT_BREAK > 9 * HOUR ? LONG_BREAK : SHORT_BREAK;
    }
}
