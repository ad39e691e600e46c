package de.leerplan.forecast;

/// What is expected to come in.
///
/// @param mean percentage points
/// @param daySquares the squares of each day's share added up: days differ independently
record Rise(double mean, double daySquares) {
    static final Rise NONE = new Rise(0, 0);

    /// @param unlearned share by which the container's usual rate itself is uncertain
    double variance(Spread spread, double unlearned) {
        return spread.perPoint() * mean
                + spread.daily() * spread.daily() * daySquares
                + unlearned * unlearned * mean * mean;
    }
}
