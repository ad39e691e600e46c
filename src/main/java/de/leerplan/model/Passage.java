package de.leerplan.model;

/// Which trucks still get through where a street is obstructed: those within all three measures.
///
/// @param widthCm widest, mirrors included, centimetres
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

    /// @param cm widest truck, mirrors included
    public static Passage upToWidth(int cm) {
        return new Passage(cm, Integer.MAX_VALUE, Integer.MAX_VALUE);
    }

    public static Passage upToHeight(int cm) {
        return new Passage(Integer.MAX_VALUE, cm, Integer.MAX_VALUE);
    }

    public static Passage upToWeight(int kg) {
        return new Passage(Integer.MAX_VALUE, Integer.MAX_VALUE, kg);
    }

    /// Whether a truck of these measures gets through.
    ///
    /// @param truckWidthCm with its mirrors
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
