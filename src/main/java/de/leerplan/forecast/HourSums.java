package de.leerplan.forecast;

import de.leerplan.forecast.HabitLearning.Point;
import de.leerplan.model.Container;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;

/// What one day showed of each hour of the week.
final class HourSums {
    private final double[] rise = new double[HourOfWeek.COUNT];
    private final double[] hours = new double[HourOfWeek.COUNT];
    private int first = -1;

    /// Spreads the rise between two points evenly over the hours between them.
    void add(Point from, Point to, Forecast forecast, Container of) {
        double rate =
                (to.percent() - from.percent())
                        / (Duration.between(from.at(), to.at()).toSeconds() / 3600.0);
        Instant at = from.at();
        while (at.isBefore(to.at())) {
            Instant hourEnds = at.truncatedTo(ChronoUnit.HOURS).plus(1, ChronoUnit.HOURS);
            Instant next = hourEnds.isBefore(to.at()) ? hourEnds : to.at();
            double span = Duration.between(at, next).toSeconds() / 3600.0;
            int hour = HourOfWeek.of(at, forecast.zone());
            first = first < 0 ? hour : first;
            // A busy hour says little of usual ones, and says it multiplied: it counts for less.
            rise[hour] += rate * span;
            hours[hour] += span * forecast.conditions().factor(of, at);
            at = next;
        }
    }

    /// Hours that were seen, busy ones counted once.
    double hours() {
        return Arrays.stream(hours).map(seen -> Math.min(1, seen)).sum();
    }

    /// Rates moved towards what was seen. None becomes negative: what noise takes from an hour
    /// beyond nothing is taken from the next one, for noise that lowers one reading raises the rise
    /// to the next. Cut off instead, it would add up to waste that never came.
    ///
    /// @param rates points per hour for each hour of the week
    /// @param weight of this day against what is known, 0..1
    List<Double> into(List<Double> rates, double weight) {
        double[] next = rates.stream().mapToDouble(rate -> rate).toArray();
        double owed = 0;
        for (int i = 0; i < HourOfWeek.COUNT; i++) {
            int hour = (Math.max(0, first) + i) % HourOfWeek.COUNT;
            if (hours[hour] > 0) {
                double share = weight * Math.min(1, hours[hour]);
                double moved = next[hour] + share * (rise[hour] / hours[hour] - next[hour]);
                owed = settle(next, hour, moved - owed);
            }
        }
        for (int i = HourOfWeek.COUNT - 1; i >= 0 && owed > 0; i--) {
            int hour = (Math.max(0, first) + i) % HourOfWeek.COUNT;
            owed = hours[hour] > 0 ? settle(next, hour, next[hour] - owed) : owed;
        }
        return Arrays.stream(next).boxed().toList();
    }

    private static double settle(double[] rates, int hour, double rate) {
        rates[hour] = Math.max(0, rate);
        return Math.max(0, -rate);
    }
}
