package de.leerplan.forecast;

/// What leaving a container means for the time until it can be emptied next.
///
/// @param chance probability that it overflows until then, 0..1
/// @param relief how much emptying it at once would lower that, 0..1; small where a container fills
///     so fast that it overflows anyway
/// @param saved share of a later visit that emptying it at once would save, 0..1; see [Turn]
public record OverflowRisk(double chance, double relief, double saved) {
    public static final OverflowRisk NONE = new OverflowRisk(0, 0, 0);
}
