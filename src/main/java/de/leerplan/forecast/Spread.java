package de.leerplan.forecast;

/// By how much what comes in differs from what was expected: bag by bag, and day by day.
///
/// @param perPoint points of variance per point of rise
/// @param daily share of a day's rise by which days differ
public record Spread(double perPoint, double daily) {
    /// Estimate for containers of which nothing is known.
    static final Spread USUAL = new Spread(2.5, 0.3);

    Spread times(double variance) {
        return new Spread(perPoint * variance, daily * Math.sqrt(variance));
    }
}
