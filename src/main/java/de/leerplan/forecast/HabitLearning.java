package de.leerplan.forecast;

import de.leerplan.model.Container;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// Learns a container's habit from what a day showed.
public final class HabitLearning {
    /// Older weeks fade: no habit counts for more.
    private static final double MOST_WEEKS = 8;

    private static final Duration LONGEST_GAP = Duration.ofHours(6);

    /// A reading below the one before by no more than this is noise, not an emptying, points.
    private static final double NOISE = 8;

    /// From so full a container on a sensor may not see all that comes in, percent. What counts is
    /// where a rise begins: leaving out those that end high would leave out the steep ones.
    private static final double HIGHEST = 80;

    private HabitLearning() {}

    /// One trusted reading, or an emptying.
    ///
    /// @param measured false for an emptying: what crews leave behind is a guess, and held against
    ///     the next reading would look like waste that came in
    public record Point(Instant at, double percent, boolean measured) {}

    /// The habit after a day: the rate of each hour of the week that was seen moves towards what
    /// was seen by one part in (whole weeks of evidence + 1); hours that were never
    /// seen stay as its pool has them. A steep fall is an emptying and teaches nothing, nor does a
    /// silence of more than six hours, nor a container that is full. What events and weather did is
    /// taken out; what is left teaches how far days differ.
    ///
    /// @param day points of one day in the order of their time
    /// @param forecast as it was on that day
    public static Habit after(Habit before, List<Point> day, Forecast forecast, Container of) {
        HourSums seen = new HourSums();
        DayMisses misses = new DayMisses();
        for (int i = 1; i < day.size(); i++) {
            if (teaches(day.get(i - 1), day.get(i))) {
                seen.add(day.get(i - 1), day.get(i), forecast, of);
                misses.add(day.get(i - 1), day.get(i), forecast, of);
            }
        }
        Pace pace = forecast.habits().pace(of);
        // Whole weeks: in its first week each day counts in full, else Sundays would lag behind.
        double weight = 1 / (Math.floor(Math.min(before.weeks(), MOST_WEEKS)) + 1);
        double gained = seen.hours() / HourOfWeek.COUNT;
        return new Habit(
                Math.min(MOST_WEEKS, before.weeks() + gained),
                seen.into(before.weeks() > 0 ? before.percentPerHour() : pace.usual(), weight),
                Optional.of(misses.into(before)),
                Optional.of(misses.trend(before, pace.trend())));
    }

    static boolean teaches(Point from, Point to) {
        Duration between = Duration.between(from.at(), to.at());
        return from.measured()
                && to.measured()
                && between.isPositive()
                && between.compareTo(LONGEST_GAP) <= 0
                && to.percent() >= from.percent() - NOISE
                && from.percent() < HIGHEST;
    }
}
