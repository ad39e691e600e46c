package de.leerplan.forecast;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

/// Learns a container's habit from what a day showed.
public final class HabitLearning {
    /// Older weeks fade: no habit counts for more.
    private static final double MOST_WEEKS = 12;

    private static final Duration LONGEST_GAP = Duration.ofHours(6);
    private static final double DAYS_PER_WEEK = 7;

    private HabitLearning() {}

    /// One trusted reading or emptying.
    public record Point(Instant at, double percent) {}

    /// The habit after a day: the rate of each hour of the week that was seen moves towards what
    /// was seen by one part in (weeks of evidence + 1). Falling fill is an emptying and teaches
    /// nothing, nor does a silence of more than six hours.
    ///
    /// @param day points of one day in the order of their time
    public static Habit after(Habit before, List<Point> day, ZoneId zone) {
        double[] rise = new double[HourOfWeek.COUNT];
        double[] hours = new double[HourOfWeek.COUNT];
        for (int i = 1; i < day.size(); i++) {
            spread(day.get(i - 1), day.get(i), zone, rise, hours);
        }
        List<Double> rates = new ArrayList<>(before.percentPerHour());
        double weight = 1 / (Math.min(before.weeks(), MOST_WEEKS) + 1);
        double seen = 0;
        for (int h = 0; h < HourOfWeek.COUNT; h++) {
            if (hours[h] > 0) {
                double share = weight * Math.min(1, hours[h]);
                rates.set(h, rates.get(h) + share * (rise[h] / hours[h] - rates.get(h)));
                seen += Math.min(1, hours[h]);
            }
        }
        double gained = seen / 24 / DAYS_PER_WEEK;
        return new Habit(Math.min(MOST_WEEKS, before.weeks() + gained), rates);
    }

    /// Spreads the rise between two points evenly over the hours between them.
    private static void spread(Point from, Point to, ZoneId zone, double[] rise, double[] hours) {
        Duration between = Duration.between(from.at(), to.at());
        boolean teaches =
                between.isPositive()
                        && between.compareTo(LONGEST_GAP) <= 0
                        && to.percent() >= from.percent();
        if (!teaches) {
            return;
        }
        double rate = (to.percent() - from.percent()) / (between.toSeconds() / 3600.0);
        Instant at = from.at();
        while (at.isBefore(to.at())) {
            Instant hourEnds = at.truncatedTo(ChronoUnit.HOURS).plus(1, ChronoUnit.HOURS);
            Instant next = hourEnds.isBefore(to.at()) ? hourEnds : to.at();
            double span = Duration.between(at, next).toSeconds() / 3600.0;
            int hour = HourOfWeek.of(at, zone);
            rise[hour] += rate * span;
            hours[hour] += span;
            at = next;
        }
    }
}
