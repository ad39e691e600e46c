package de.leerplan.forecast;

/// How the last weeks went against the habit: the season, learned as it comes.
///
/// @param expected points by habit, events and weather, added up and fading
/// @param came points that came in, likewise
public record Trend(double expected, double came) {
    public static final Trend NONE = new Trend(0, 0);

    /// A day counts half after three. Were it slower, a turn of the weather would lie on the
    /// forecasts of a week.
    private static final double FADES = 0.78;

    private static final double PRIOR = 150;

    Trend day(double dueByHabit, double rose) {
        return new Trend(FADES * expected + dueByHabit, FADES * came + rose);
    }

    Trend plus(Trend other, int sign) {
        return new Trend(expected + sign * other.expected, came + sign * other.came);
    }

    /// How many times faster than by habit; 1 while little is known.
    double factor() {
        return Math.clamp((came + PRIOR) / (expected + PRIOR), 0.6, 1.6);
    }
}
