package de.leerplan.forecast;

import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;

/// The habits of one pool added up, each weighted by its weeks of evidence.
///
/// @param weighted rates of each hour of the week times weeks
/// @param squares squared levels times weeks
public record PoolSum(
        double weeks, List<Double> weighted, double squares, Scatter scatter, Trend trend) {
    static final PoolSum NONE =
            new PoolSum(0, Collections.nCopies(HourOfWeek.COUNT, 0.0), 0, Scatter.NONE, Trend.NONE);

    /// Points per hour where there is no evidence at all.
    private static final double RATE_OF_THE_UNKNOWN = 1.5;

    private static final double LEAST_DIFFERENCE = 0.02;
    private static final double USUAL_DIFFERENCE = 0.2;

    PoolSum plus(Habit habit) {
        return added(habit, 1);
    }

    PoolSum minus(Habit habit) {
        return added(habit, -1);
    }

    /// Points per hour on average.
    double level() {
        if (weeks <= 1e-9) {
            return RATE_OF_THE_UNKNOWN;
        }
        double sum = 0;
        for (double rate : weighted) {
            sum += rate;
        }
        return sum / weeks / HourOfWeek.COUNT;
    }

    /// The rate in an hour of the week against that of the whole week; 1 on average.
    ///
    /// @param level what `level()` says
    double shape(int hourOfWeek, double level) {
        return weeks > 1e-9 && level > 1e-9 ? weighted.get(hourOfWeek) / weeks / level : 1;
    }

    /// Variance between the levels of the pool's containers, as a share of the squared mean.
    ///
    /// @param level what `level()` says
    double difference(double level) {
        return weeks < 4 || level < 1e-9
                ? USUAL_DIFFERENCE
                : Math.max(LEAST_DIFFERENCE, squares / weeks / (level * level) - 1);
    }

    private PoolSum added(Habit habit, int sign) {
        double weight = sign * habit.weeks();
        double level = habit.level();
        return new PoolSum(
                weeks + weight,
                IntStream.range(0, HourOfWeek.COUNT)
                        .mapToObj(h -> weighted.get(h) + weight * habit.percentPerHour().get(h))
                        .toList(),
                squares + weight * level * level,
                scatter.plus(habit.scatter().orElse(Scatter.NONE), sign),
                trend.plus(habit.trend().orElse(Trend.NONE), sign));
    }
}
