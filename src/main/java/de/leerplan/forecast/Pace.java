package de.leerplan.forecast;

import java.util.List;
import java.util.stream.IntStream;

/// How fast one container fills, with what its pool knows mixed in: its level from its own weeks as
/// soon as there are some, the shape of its week from its pool for longer.
///
/// @param own the container's own rates
/// @param weeks of evidence behind them
/// @param ownLevel their mean, points per hour
/// @param level the mixed level, points per hour
/// @param pool what it has in common with others
/// @param poolLevel the mean of the pool's rates, points per hour
/// @param spread by how much its days differ
/// @param trend how many times faster than by habit its kind has been filling lately
record Pace(
        List<Double> own,
        double weeks,
        double ownLevel,
        double level,
        PoolSum pool,
        double poolLevel,
        Spread spread,
        double trend) {
    /// The pool's week counts as so many weeks of the container's own.
    private static final double SHAPE_WEEKS = 6;

    private static final double UNLEARNED = 0.5;

    /// Points per hour in an hour of the week.
    double rate(int hourOfWeek) {
        return trend * usual(hourOfWeek);
    }

    /// Points per hour in each hour of the week, whatever the last weeks were like. None is
    /// negative, as rounding might leave the sums of the pool.
    List<Double> usual() {
        return IntStream.range(0, HourOfWeek.COUNT).mapToObj(h -> Math.max(0, usual(h))).toList();
    }

    private double usual(int hourOfWeek) {
        double common = pool.shape(hourOfWeek, poolLevel);
        if (ownLevel < 1e-6) {
            return level * common;
        }
        double shape =
                (weeks * own.get(hourOfWeek) / ownLevel + SHAPE_WEEKS * common)
                        / (weeks + SHAPE_WEEKS);
        return level * shape;
    }

    /// Share by which the level itself is uncertain.
    double unlearned() {
        return UNLEARNED / (1 + 3 * weeks);
    }
}
