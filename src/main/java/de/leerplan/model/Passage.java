package de.leerplan.model;

/// Which trucks still get through where a street is obstructed: those within all three measures.
///
/// @param widthCm widest, centimetres
/// @param heightCm highest, centimetres
/// @param grossKg heaviest, kilograms of permitted gross weight
public record Passage(int widthCm, int heightCm, int grossKg) {
    /// A street that is closed.
    public static final Passage NOBODY = new Passage(0, 0, 0);

    /// A street that is narrowed or slow, but open to every truck.
    public static final Passage EVERYBODY =
            new Passage(Integer.MAX_VALUE, Integer.MAX_VALUE, Integer.MAX_VALUE);

    public Passage {
        if (widthCm < 0 || heightCm < 0 || grossKg < 0) {
            throw new IllegalArgumentException("A passage has no negative measures");
        }
    }

    /// Whether a truck of these measures gets through.
    public boolean admits(int truckWidthCm, int truckHeightCm, int truckGrossKg) {
        return truckWidthCm <= widthCm && truckHeightCm <= heightCm && truckGrossKg <= grossKg;
    }

    /// The narrower of both in every measure.
    public Passage and(Passage other) {
        return new Passage(
                Math.min(widthCm, other.widthCm),
                Math.min(heightCm, other.heightCm),
                Math.min(grossKg, other.grossKg));
    }
}
