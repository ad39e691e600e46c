package de.leerplan.model;

/// Turns the distance that an ultrasonic or laser sensor measures into a fill level.
///
/// @param emptyMm distance to the floor of the empty container, millimetres
/// @param fullMm distance when the container counts as full, millimetres; below `emptyMm`
public record Calibration(int emptyMm, int fullMm) {
    public Calibration {
        if (fullMm < 0 || emptyMm <= fullMm) {
            throw new IllegalArgumentException(
                    "Empty distance must exceed full distance: %d mm, %d mm"
                            .formatted(emptyMm, fullMm));
        }
    }

    public FillLevel fill(int distanceMm) {
        return FillLevel.clamped(100.0 * (emptyMm - distanceMm) / (emptyMm - fullMm));
    }

    /// The distance a faultless sensor would measure, millimetres.
    public int distanceMm(FillLevel fill) {
        return (int) Math.round(emptyMm - fill.share() * (emptyMm - fullMm));
    }
}
