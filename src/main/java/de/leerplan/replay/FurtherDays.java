package de.leerplan.replay;

import de.leerplan.forecast.Habit;
import de.leerplan.forecast.HourOfWeek;
import de.leerplan.model.ContainerId;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;

/// How containers fill on the days after a recorded one, and by night: by what each usually does
/// in that hour of the week, faster or slower on a day of its own, and by chance from half hour to
/// half hour, with the spreads of [Filling]. What a container usually does differs from its learned
/// habit by as much as such learning errs.
///
/// The same seed gives the same days, whatever anybody does on them.
final class FurtherDays {
    static final int STEPS = (int) Duration.ofDays(1).dividedBy(Truth.STEP);

    private final ZoneId zone;
    private final long seed;

    FurtherDays(ZoneId zone, long seed) {
        this.zone = zone;
        this.seed = seed;
    }

    /// Percentage points risen since `from`, each half hour for a day.
    ///
    /// @param number of the day, from 0
    double[] course(ContainerId container, Habit learned, Instant from, int number) {
        long name = container.value().hashCode();
        double usual = Filling.learningError(learned.weeks(), new Dice(seed * 31 + name));
        Dice dice = new Dice((seed * 37 + name) * 41 + number);
        double factor = Filling.dayFactor(dice) / usual;
        double[] course = new double[STEPS + 1];
        for (int step = 1; step <= STEPS; step++) {
            Instant at = from.plus(Truth.STEP.multipliedBy(step - 1L));
            double perHour = learned.percentPerHour().get(HourOfWeek.of(at, zone));
            course[step] = course[step - 1] + perHour / 2 * factor * Filling.chance(dice);
        }
        return course;
    }
}
