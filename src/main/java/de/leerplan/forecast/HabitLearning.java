package de.leerplan.forecast;

import de.leerplan.model.Container;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Learns a container's habit from what a day showed.
public final class HabitLearning {
    /// Older weeks fade: no habit counts for more.
    private static final double MOST_WEEKS = 8;

    private static final Duration LONGEST_GAP = Duration.ofHours(6);
    private static final double DAYS_PER_WEEK = 7;

    /// A reading below the one before by no more than this is noise, not an emptying, points.
    private static final double NOISE = 8;

    /// From so full a container on a sensor may not see all that comes in, percent. What counts is
    /// where a rise begins: leaving out those that end high would leave out the steep ones.
    private static final double HIGHEST = 80;

    private HabitLearning() {}

    /// One trusted reading or emptying.
    public record Point(Instant at, double percent) {}

    /// The habit after a day: the rate of each hour of the week that was seen moves towards what
    /// was seen by one part in (weeks of evidence + 1). A steep fall is an emptying and teaches
    /// nothing, nor does a silence of more than six hours, nor a container that is full. What
    /// events and weather did is taken out; what is left teaches how far days differ.
    ///
    /// @param day points of one day in the order of their time
    /// @param forecast as it was on that day
    public static Habit after(Habit before, List<Point> day, Forecast forecast, Container of) {
        double[] rise = new double[HourOfWeek.COUNT];
        double[] hours = new double[HourOfWeek.COUNT];
        DayMisses misses = new DayMisses();
        for (int i = 1; i < day.size(); i++) {
            if (teaches(day.get(i - 1), day.get(i))) {
                spread(day.get(i - 1), day.get(i), forecast, of, rise, hours);
                misses.add(day.get(i - 1), day.get(i), forecast, of);
            }
        }
        List<Double> rates = new ArrayList<>(before.percentPerHour());
        double weight = 1 / (Math.min(before.weeks(), MOST_WEEKS) + 1);
        double seen = 0;
        for (int h = 0; h < HourOfWeek.COUNT; h++) {
            if (hours[h] > 0) {
                double share = weight * Math.min(1, hours[h]);
                double rate =
                        Math.max(0, rates.get(h) + share * (rise[h] / hours[h] - rates.get(h)));
                rates.set(h, rate);
                seen += Math.min(1, hours[h]);
            }
        }
        double gained = seen / 24 / DAYS_PER_WEEK;
        return new Habit(
                Math.min(MOST_WEEKS, before.weeks() + gained),
                rates,
                Optional.of(misses.into(before)),
                Optional.of(misses.trend(before, forecast.habits().pace(of).trend())));
    }

    static boolean teaches(Point from, Point to) {
        Duration between = Duration.between(from.at(), to.at());
        return between.isPositive()
                && between.compareTo(LONGEST_GAP) <= 0
                && to.percent() >= from.percent() - NOISE
                && from.percent() < HIGHEST;
    }

    /// Spreads the rise between two points over the hours between them, as conditions spread it.
    private static void spread(
            Point from, Point to, Forecast forecast, Container of, double[] rise, double[] hours) {
        double rate =
                (to.percent() - from.percent())
                        / (Duration.between(from.at(), to.at()).toSeconds() / 3600.0);
        Instant at = from.at();
        while (at.isBefore(to.at())) {
            Instant hourEnds = at.truncatedTo(ChronoUnit.HOURS).plus(1, ChronoUnit.HOURS);
            Instant next = hourEnds.isBefore(to.at()) ? hourEnds : to.at();
            double span = Duration.between(at, next).toSeconds() / 3600.0;
            int hour = HourOfWeek.of(at, forecast.zone());
            // A busy hour says little of usual ones, and says it multiplied: it counts for less.
            double factor = forecast.conditions().factor(of, at);
            rise[hour] += rate * span;
            hours[hour] += span * factor;
            at = next;
        }
    }
}
