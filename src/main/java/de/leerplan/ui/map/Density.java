package de.leerplan.ui.map;

import java.util.HashMap;
import java.util.Map;

/// How close together a city's bins stand; decides how large each may be drawn and from where on
/// they are gathered into clusters.
///
/// @param areaPerBin world units squared around one bin, where there are bins at all
record Density(double areaPerBin) {
    private static final double CELL = 1.0 / (1 << 16);
    private static final double CROWDED = 15;
    private static final double ROOMY = 30;
    private static final double SMALLEST = 9;
    private static final double LARGEST = 22;
    private static final double NUMBERED = 17;

    /// As the average bin sees it: most stand where it is crowded.
    static Density of(Bins bins) {
        Map<Long, Integer> cells = new HashMap<>();
        for (int i = 0; i < bins.size(); i++) {
            long cell = ((long) (bins.x(i) / CELL) << 32) | (long) (bins.y(i) / CELL);
            cells.merge(cell, 1, Integer::sum);
        }
        double neighbours = cells.values().stream().mapToDouble(n -> (double) n * n).sum();
        return new Density(CELL * CELL * bins.size() / Math.max(1, neighbours));
    }

    /// Pixels from one bin to the next, on the average.
    private double spacing(Viewport view) {
        return Math.sqrt(areaPerBin) * view.scale();
    }

    boolean clustered(Viewport view) {
        return spacing(view) < CROWDED && view.zoom() < 14.6;
    }

    /// Whether there is room for every bin; else those that can wait are only dots.
    boolean roomy(Viewport view) {
        return spacing(view) >= ROOMY || view.zoom() >= 16;
    }

    /// Whether bins are so large that their fill is written on the map.
    boolean numbered(Viewport view) {
        return size(view) >= NUMBERED;
    }

    /// Side of a bin, pixels; in half pixels, so that few sizes exist.
    double size(Viewport view) {
        double side = Math.clamp(spacing(view) * 0.7, SMALLEST, LARGEST);
        return Math.round(side * 2) / 2.0;
    }
}
