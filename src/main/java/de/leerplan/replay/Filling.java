package de.leerplan.replay;

import de.leerplan.forecast.Habit;
import de.leerplan.forecast.HourOfWeek;
import de.leerplan.model.Container;
import de.leerplan.model.Fraction;
import de.leerplan.replay.city.Spot;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;

/// How one container fills: its long-term habit and its course on a sample day. The day differs
/// from the habit by its own factor, by events and by chance from half hour to half hour.
final class Filling {
    private static final double DAY_SPREAD = 0.2;
    private static final double STEP_SPREAD = 0.45;

    private final Container container;
    private final Rhythm rhythm;
    private final double perDay;
    private final double weeks;

    /// @param dice the container's own, the same on all days
    Filling(Container container, Spot spot, Dice dice) {
        this.container = container;
        this.rhythm = Rhythm.of(spot);
        this.perDay = usualPerDay(spot) * StrictMath.exp(0.45 * dice.normal());
        this.weeks = 6 + dice.whole(20);
    }

    /// What earlier weeks have taught about it, with the small errors of such learning.
    Habit habit(Dice dice) {
        double error = learningError(weeks, dice);
        List<Double> rates = new ArrayList<>();
        for (int hour = 0; hour < HourOfWeek.COUNT; hour++) {
            rates.add(Math.round(rate(hour) * error * 100) / 100.0);
        }
        return new Habit(weeks, rates);
    }

    /// By what factor so many weeks of learning misjudge a container's pace.
    static double learningError(double weeks, Dice dice) {
        return Math.max(0.5, 1 + 0.3 * dice.normal() / Math.sqrt(weeks));
    }

    /// How much faster than usual a container fills on one day.
    static double dayFactor(Dice dice) {
        return Math.max(0.3, 1 + DAY_SPREAD * dice.normal());
    }

    /// How much more than usual comes in one half hour.
    static double chance(Dice dice) {
        return Math.max(0, 1 + STEP_SPREAD * dice.normal());
    }

    /// Usual rise in percentage points between two moments.
    double usualRise(Instant from, Instant to) {
        double rise = 0;
        for (Instant at = from; at.isBefore(to); at = at.plus(Truth.STEP)) {
            rise += rate(HourOfWeek.of(at, SampleCity.ZONE)) / 2;
        }
        return rise;
    }

    /// Percent each half hour of the day.
    double[] course(DayScript day, Dice dice) {
        int steps = 1 + (int) Duration.between(day.begin(), day.end()).dividedBy(Truth.STEP);
        double[] course = new double[steps];
        double factor = day.busy() * dayFactor(dice);
        course[0] = atDawn(dice);
        for (int step = 1; step < steps; step++) {
            Instant at = day.begin().plus(Truth.STEP.multipliedBy(step - 1L));
            double usual = rate(HourOfWeek.of(at, SampleCity.ZONE)) / 2;
            double chance = chance(dice);
            LocalTime clock = at.atZone(SampleCity.ZONE).toLocalTime();
            course[step] = course[step - 1] + usual * factor * chance * crowds(day, clock);
        }
        return Truth.rounded(course);
    }

    // Somewhere between two emptyings; a container that fills fast is emptied earlier.
    private double atDawn(Dice dice) {
        return dice.between(4, Math.max(45, 97 - 0.45 * perDay));
    }

    private double crowds(DayScript day, LocalTime clock) {
        double factor = 1;
        if (container.fraction() == Fraction.LITTER) {
            for (Crowd crowd : day.crowds()) {
                factor = Math.max(factor, crowd.factor(container.place(), clock));
            }
        }
        return factor;
    }

    private double rate(int hourOfWeek) {
        return perDay / 24 * rhythm.at(hourOfWeek);
    }

    /// Percentage points a day for containers of its kind; estimates.
    private static double usualPerDay(Spot spot) {
        return switch (spot.kind()) {
            case LITTER_BIN ->
                    switch (spot.surroundings()) {
                        case MARKET, PEDESTRIAN, STOP -> 50;
                        case SQUARE, PARK, RIVER -> 42;
                        case STADIUM, STREET -> 30;
                    };
            case SOLAR_PRESS -> 26;
            case WHEELIE_240 -> 24;
            case WHEELIE_1100 -> 32;
            case UNDERGROUND -> 30;
            case GLASS_IGLOO -> 14;
        };
    }
}
