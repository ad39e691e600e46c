package de.leerplan.ui.map;

import java.util.HashSet;
import java.util.Set;

/// How close together a city's bins stand; decides how large each may be drawn and from where on
/// they are gathered into clusters.
///
/// @param areaPerBin world units squared around one bin, where there are bins at all
record Density(double areaPerBin) {
    private static final double CELL = 1.0 / (1 << 16);
    private static final double CROWDED = 11.5;
    private static final double SMALLEST = 8;
    private static final double LARGEST = 22;

    static Density of(Bins bins) {
        Set<Long> cells = new HashSet<>();
        for (int i = 0; i < bins.size(); i++) {
            cells.add(((long) (bins.x(i) / CELL) << 32) | (long) (bins.y(i) / CELL));
        }
        return new Density(CELL * CELL * cells.size() / Math.max(1, bins.size()));
    }

    /// Pixels from one bin to the next, on the average.
    private double spacing(Viewport view) {
        return Math.sqrt(areaPerBin) * view.scale();
    }

    boolean clustered(Viewport view) {
        return spacing(view) < CROWDED && view.zoom() < 14.5;
    }

    /// Side of a bin, pixels; in half pixels, so that few sizes exist.
    double size(Viewport view) {
        double side = Math.clamp(spacing(view) * 0.6, SMALLEST, LARGEST);
        return Math.round(side * 2) / 2.0;
    }
}
