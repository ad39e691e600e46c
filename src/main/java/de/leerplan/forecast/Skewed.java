package de.leerplan.forecast;

/// Turns values of a skewed distribution with mean 0 and deviation 1 into those of the normal
/// one and back (Wilson and Hilferty 1931).
final class Skewed {
    private static final double NONE = 1e-3;
    private static final double MOST = 3;

    private Skewed() {}

    /// The normal value that is exceeded as often as `x` is.
    static double normal(double x, double skew) {
        if (skew < NONE) {
            return x;
        }
        double g = Math.min(skew, MOST);
        double base = Math.max(0, 1 + g * x / 2);
        return 6 / g * (Math.cbrt(base) - 1) + g / 6;
    }

    /// The skewed value that is exceeded as often as the normal `z` is.
    static double standard(double z, double skew) {
        if (skew < NONE) {
            return z;
        }
        double g = Math.min(skew, MOST);
        double root = Math.max(0, 1 + g / 6 * (z - g / 6));
        return 2 / g * (root * root * root - 1);
    }
}
