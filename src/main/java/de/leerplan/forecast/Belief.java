package de.leerplan.forecast;

import de.leerplan.model.FillLevel;

import java.time.Instant;

/// What we believe about a container's fill at one moment: a distribution with mean, spread and
/// skew (Pearson type III, by the approximation of Wilson and Hilferty).
///
/// @param mean percent of capacity; may exceed 100 where waste piles up beside the container
/// @param sd standard deviation, percentage points, positive
/// @param skew how much longer the upper tail is, 0 for a normal distribution: what comes in
///     comes in lumps, and crowded days are more crowded than quiet ones are quiet
public record Belief(Instant asOf, double mean, double sd, double skew) {
    /// Standard deviation of a faultless distance sensor, percentage points (estimate).
    public static final double SENSOR_SD = 3;

    /// Percent that lies in an emptied container as far as we believe.
    public static final double EMPTIED_MEAN = 1;

    /// Left in a container after a crew emptied it: next to nothing.
    public static final double EMPTIED_SD = 2;

    public Belief {
        if (!(sd > 0) || !(mean >= 0) || !(skew >= 0)) {
            throw new IllegalArgumentException("No belief: %s ± %s".formatted(mean, sd));
        }
    }

    /// A normal distribution.
    public Belief(Instant asOf, double mean, double sd) {
        this(asOf, mean, sd, 0);
    }

    public static Belief emptied(Instant at) {
        return new Belief(at, EMPTIED_MEAN, EMPTIED_SD);
    }

    public static Belief measured(Instant at, FillLevel fill) {
        return new Belief(at, fill.percent(), SENSOR_SD);
    }

    /// The believed fill as a level that a container can have.
    public FillLevel fill() {
        return FillLevel.clamped(mean);
    }

    /// How many standard deviations a reading lies from what was expected; negative below.
    public double surprise(FillLevel reading) {
        return (reading.percent() - mean) / Math.hypot(sd, SENSOR_SD);
    }

    /// The belief after a plausible reading of this moment (Kalman update).
    public Belief seeing(FillLevel reading) {
        double gain = sd * sd / (sd * sd + SENSOR_SD * SENSOR_SD);
        double updated = Math.max(0, mean + gain * (reading.percent() - mean));
        return new Belief(asOf, updated, Math.sqrt(1 - gain) * sd);
    }

    /// The belief after a reading that only says that at least so much lies in: a sensor sees no
    /// farther than the brim. Moments of the normal distribution given a noisy threshold (Rasmussen
    /// and Williams 2006, 3.9).
    ///
    /// @param percent where the sensor's sight ends
    public Belief seeingAtLeast(double percent) {
        double noisy = Math.hypot(sd, SENSOR_SD);
        double z = (mean - percent) / noisy;
        double below = Normal.cumulative(z);
        if (below < 1e-6) {
            return measured(asOf, FillLevel.clamped(percent));
        }
        double ratio = Math.exp(-z * z / 2) / Math.sqrt(2 * Math.PI) / below;
        double gain = sd * sd / noisy;
        double variance = sd * sd - gain * gain * ratio * (ratio + z);
        return new Belief(asOf, mean + gain * ratio, Math.sqrt(Math.max(0.1, variance)), skew);
    }

    /// Probability that the fill exceeds `percent`.
    public double chanceAbove(double percent) {
        return 1 - Normal.cumulative(Skewed.normal((percent - mean) / sd, skew));
    }

    /// The fill that is not exceeded with this probability, percent.
    ///
    /// @param probability above 0, below 1
    public double quantile(double probability) {
        return Math.max(0, mean + sd * Skewed.standard(Normal.quantile(probability), skew));
    }
}
