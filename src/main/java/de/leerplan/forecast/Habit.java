package de.leerplan.forecast;

import java.util.Collections;
import java.util.List;
import java.util.Optional;

/// How fast a container fills, by hour of the week, as learned from earlier weeks.
///
/// @param weeks how many weeks of evidence stand behind it, 0 or more
/// @param percentPerHour mean rise in percentage points per hour, one figure for each
///     `HourOfWeek`, none negative
/// @param scatter how far its days differed from what was expected
/// @param trend how the last weeks went against it
public record Habit(
        double weeks,
        List<Double> percentPerHour,
        Optional<Scatter> scatter,
        Optional<Trend> trend) {
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

    public Habit(double weeks, List<Double> percentPerHour) {
        this(weeks, percentPerHour, Optional.empty(), Optional.empty());
    }

    /// Points per hour on average over the week.
    double level() {
        double sum = 0;
        for (double rate : percentPerHour) {
            sum += rate;
        }
        return sum / HourOfWeek.COUNT;
    }
}
