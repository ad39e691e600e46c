package de.leerplan.forecast;

/// How strongly something speeds filling up, learned by least squares from what came in against
/// what was expected without it, and pulled towards no effect while evidence is thin.
///
/// @param with cause times expected times surplus, added up
/// @param square cause times expected, squared and added up
public record Effect(double with, double square) {
    static final Effect NONE = new Effect(0, 0);

    /// Each day counts for less; half after five weeks.
    private static final double FADES = 0.98;
    private static final double PRIOR = 60;
    private static final double MOST = 9;

    /// @param cause how much of it there was
    /// @param expected points without it
    /// @param came points
    Effect seeing(double cause, double expected, double came) {
        double x = cause * expected;
        return new Effect(with + x * (came - expected), square + x * x);
    }

    Effect aDayLater() {
        return new Effect(FADES * with, FADES * square);
    }

    /// Further share of the usual per unit of the cause; at least −0.9.
    double strength() {
        return Math.clamp(with / (square + PRIOR), -0.9, MOST);
    }
}
