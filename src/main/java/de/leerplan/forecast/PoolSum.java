package de.leerplan.forecast;

import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;

/// The habits of one pool added up, each weighted by its weeks of evidence.
public record PoolSum(double weeks, List<Double> weighted) {
    static final PoolSum NONE = new PoolSum(0, Collections.nCopies(HourOfWeek.COUNT, 0.0));

    PoolSum plus(Habit habit) {
        return added(habit, 1);
    }

    PoolSum minus(Habit habit) {
        return added(habit, -1);
    }

    /// The pool's rate in an hour of the week, or `unknown` where there is no evidence at all.
    double mean(int hourOfWeek, double unknown) {
        return weeks > 1e-9 ? weighted.get(hourOfWeek) / weeks : unknown;
    }

    private PoolSum added(Habit habit, int sign) {
        double weight = sign * habit.weeks();
        return new PoolSum(
                weeks + weight,
                IntStream.range(0, HourOfWeek.COUNT)
                        .mapToObj(h -> weighted.get(h) + weight * habit.percentPerHour().get(h))
                        .toList());
    }
}
