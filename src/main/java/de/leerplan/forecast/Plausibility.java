package de.leerplan.forecast;

import de.leerplan.model.FillLevel;

/// What to make of one reading, given what was expected.
public enum Plausibility {
    /// Fits, or differs no more than sensors and habits do.
    PLAUSIBLE,
    /// Far lower than expected and low: somebody emptied the container without saying so.
    EMPTIED_UNREPORTED,
    /// Does not fit; believed only when the next reading says the same.
    DOUBTFUL;

    private static final double GATE = 4;
    private static final double TOO_LOW_POINTS = 30;
    private static final double LOW_PERCENT = 20;

    /// @param expected the belief carried forward to the time of the reading
    public static Plausibility of(Belief expected, FillLevel reading) {
        if (reading.percent() < LOW_PERCENT
                && expected.mean() - reading.percent() > TOO_LOW_POINTS) {
            return EMPTIED_UNREPORTED;
        }
        boolean bothOver = reading.percent() >= 99 && expected.mean() >= 100;
        return bothOver || Math.abs(expected.surprise(reading)) <= GATE ? PLAUSIBLE : DOUBTFUL;
    }
}
