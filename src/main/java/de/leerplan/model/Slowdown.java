package de.leerplan.model;

import java.util.List;

/// A stretch of street on which driving takes longer than usual.
///
/// @param line the stretch, at least two points
/// @param factor how many times the usual time it takes, 1 or more
public record Slowdown(List<GeoPoint> line, Direction direction, double factor) {
    public Slowdown {
        line = List.copyOf(line);
        if (line.size() < 2 || !(factor >= 1) || Double.isInfinite(factor)) {
            throw new IllegalArgumentException(
                    "A slowdown has two points or more and a factor of 1 or more");
        }
    }
}
