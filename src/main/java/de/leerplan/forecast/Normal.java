package de.leerplan.forecast;

/// The standard normal distribution.
final class Normal {
    private Normal() {}

    /// The value below which a share of all lies (Abramowitz and Stegun 26.2.23, refined by one
    /// step of Newton's method).
    static double quantile(double probability) {
        double t = Math.sqrt(-2 * Math.log(Math.min(probability, 1 - probability)));
        double z =
                t
                        - (2.515517 + 0.802853 * t + 0.010328 * t * t)
                                / (1 + 1.432788 * t + 0.189269 * t * t + 0.001308 * t * t * t);
        double signed = probability < 0.5 ? -z : z;
        double density = Math.exp(-signed * signed / 2) / Math.sqrt(2 * Math.PI);
        return signed - (cumulative(signed) - probability) / density;
    }

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
