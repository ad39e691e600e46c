package de.leerplan.forecast;

import java.util.Collections;
import java.util.List;

/// How fast a container fills, by hour of the week, as learned from earlier weeks.
///
/// @param weeks how many weeks of evidence stand behind it, 0 or more
/// @param percentPerHour mean rise in percentage points per hour, one figure for each
///     `HourOfWeek`, none negative
public record Habit(double weeks, List<Double> percentPerHour) {
    public static final Habit UNKNOWN = new Habit(0, Collections.nCopies(HourOfWeek.COUNT, 0.0));

    public Habit {
        percentPerHour = List.copyOf(percentPerHour);
        if (percentPerHour.size() != HourOfWeek.COUNT || !(weeks >= 0)) {
            throw new IllegalArgumentException(
                    "A habit has %d hourly rates and no negative evidence, not %d and %s"
                            .formatted(HourOfWeek.COUNT, percentPerHour.size(), weeks));
        }
        for (double rate : percentPerHour) {
            if (!(rate >= 0)) {
                throw new IllegalArgumentException("A container does not fill backwards: " + rate);
            }
        }
    }
}
