package de.leerplan.planning;

import de.leerplan.model.DayPaces;

import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/// A morning on which streets are full from seven to eight, and what a drive then takes.
final class RushHour {
    private static final double FULL = 2;
    private static final int SEVEN = 7;

    /// Twice the usual time from seven to eight, the usual one else.
    static final DayPaces FROM_SEVEN_TO_EIGHT = paces();

    private RushHour() {}

    private static DayPaces paces() {
        List<Double> day = new ArrayList<>(Collections.nCopies(DayPaces.HOURS, 1.0));
        day.set(SEVEN, FULL);
        return new DayPaces(day, day, day);
    }

    /// When a drive of so many seconds on empty streets ends, driven from one full minute to the
    /// next by the clock on the wall.
    static Instant arrival(Instant departs, double seconds) {
        ZonedDateTime now = departs.atZone(TestDay.ZONE);
        double left = seconds;
        while (true) {
            double pace = now.getHour() == SEVEN ? FULL : 1;
            ZonedDateTime minute = now.truncatedTo(ChronoUnit.MINUTES).plusMinutes(1);
            double driven = ChronoUnit.MILLIS.between(now, minute) / 1000.0 / pace;
            if (driven > left) {
                return now.plusSeconds(Math.round(left * pace)).toInstant();
            }
            left -= driven;
            now = minute;
        }
    }
}
