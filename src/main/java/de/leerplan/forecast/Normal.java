package de.leerplan.forecast;

/// The standard normal distribution.
final class Normal {
    private Normal() {}

    /// Probability of a value below `z`. Abramowitz and Stegun 26.2.17, error below 7.5e-8.
    static double cumulative(double z) {
        if (z < 0) {
            return 1 - cumulative(-z);
        }
        double t = 1 / (1 + 0.2316419 * z);
        double tail =
                t
                        * (0.319381530
                                + t
                                        * (-0.356563782
                                                + t
                                                        * (1.781477937
                                                                + t
                                                                        * (-1.821255978
                                                                                + t
                                                                                        * 1.330274429))));
        return 1 - Math.exp(-z * z / 2) / Math.sqrt(2 * Math.PI) * tail;
    }
}
