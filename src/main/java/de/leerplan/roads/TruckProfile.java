package de.leerplan.roads;

import de.leerplan.model.Passage;
import de.leerplan.model.Truck;

/// What decides where a truck may drive: its outer measures. One profile holds for one network; the
/// largest truck of a class is the safe choice.
///
/// @param widthCm width with mirrors, centimetres
/// @param heightCm height, centimetres
/// @param grossKg permitted gross weight, kilograms
/// @param uTurnSeconds what turning round in the street takes; a truck with a crew behind it turns
///     rarely, so this is both its time and its price
public record TruckProfile(int widthCm, int heightCm, int grossKg, int uTurnSeconds) {
    /// Raised whenever the rules of `TruckWeighting`, `TruckAccess` or `TruckHours` change: old
    /// caches then age out.
    private static final int RULES = 3;

    /// A three-axle rear loader of 26 t, as most cities drive it.
    public static final TruckProfile REAR_LOADER =
            new TruckProfile(285, Truck.USUAL_HEIGHT_CM, 26_000, 45);

    public TruckProfile {
        if (widthCm <= 0 || heightCm <= 0 || grossKg <= 0 || uTurnSeconds < 0) {
            throw new IllegalArgumentException("A truck has a width, a height and a weight");
        }
    }

    /// This profile for another truck: its width with mirrors, its height and its weight.
    TruckProfile of(Truck truck) {
        return new TruckProfile(
                truck.widthWithMirrorsCm(), truck.heightCm(), truck.grossKg(), uTurnSeconds);
    }

    /// The smallest that is at least as large as both.
    TruckProfile and(TruckProfile other) {
        return new TruckProfile(
                Math.max(widthCm, other.widthCm),
                Math.max(heightCm, other.heightCm),
                Math.max(grossKg, other.grossKg),
                uTurnSeconds);
    }

    boolean passes(Passage passage) {
        return passage.admits(widthCm, heightCm, grossKg);
    }

    /// Names everything a cached network depends on, besides its file.
    String key() {
        return "r%d-w%d-h%d-g%d-u%d".formatted(RULES, widthCm, heightCm, grossKg, uTurnSeconds);
    }
}
