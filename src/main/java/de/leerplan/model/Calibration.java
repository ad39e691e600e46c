package de.leerplan.model;

/// Turns the distance that an ultrasonic or laser sensor measures into a fill level.
///
/// @param emptyMm distance to the floor of the empty container, millimetres
/// @param fullMm distance when the container counts as full, millimetres; below `emptyMm`
/// @param blindMm nearer than this the sensor sees nothing, millimetres; what it says then is no
///     fill. Below `fullMm`; −1 if there is no such zone
/// @param taper width of the floor as a share of that of the brim, above 0 to 1: 1 for a box
public record Calibration(int emptyMm, int fullMm, int blindMm, double taper) {
    /// The blind zone of usual ultrasonic sensors, millimetres (EM310-UDL, data sheet: 3 cm).
    private static final int USUAL_BLIND_MM = 30;

    public Calibration {
        if (fullMm < 0 || emptyMm <= fullMm) {
            throw new IllegalArgumentException(
                    "Empty distance must exceed full distance: %d mm, %d mm"
                            .formatted(emptyMm, fullMm));
        }
        if (blindMm >= fullMm || blindMm < -1) {
            throw new IllegalArgumentException(
                    "The blind zone must end before the full distance: %d mm, %d mm"
                            .formatted(blindMm, fullMm));
        }
        if (!(taper > 0 && taper <= 1)) {
            throw new IllegalArgumentException("A taper is above 0 to 1, not " + taper);
        }
    }

    /// Of a container as wide below as above, under a usual sensor.
    public Calibration(int emptyMm, int fullMm) {
        this(emptyMm, fullMm, Math.min(USUAL_BLIND_MM, fullMm - 1), 1);
    }

    public FillLevel fill(int distanceMm) {
        return FillLevel.clamped(percent(distanceMm));
    }

    /// Percent by volume, not cut off: below 0 deeper than the floor, above 100 above the brim.
    public double percent(int distanceMm) {
        double height = (emptyMm - distanceMm) / (double) (emptyMm - fullMm);
        return 100 * (height <= 0 || height >= 1 ? height : volume(height));
    }

    /// Whether a distance lies in the blind zone: something hangs before the sensor.
    public boolean blind(int distanceMm) {
        return distanceMm <= blindMm;
    }

    /// The distance a faultless sensor would measure, millimetres.
    public int distanceMm(FillLevel fill) {
        return (int) Math.round(emptyMm - height(fill.share()) * (emptyMm - fullMm));
    }

    /// Share of the volume below a share of the height: a frustum.
    private double volume(double height) {
        double width = taper + (1 - taper) * height;
        return taper == 1 ? height : (cube(width) - cube(taper)) / (1 - cube(taper));
    }

    private double height(double volume) {
        double width = Math.cbrt(volume * (1 - cube(taper)) + cube(taper));
        return taper == 1 ? volume : (width - taper) / (1 - taper);
    }

    private static double cube(double x) {
        return x * x * x;
    }
}
