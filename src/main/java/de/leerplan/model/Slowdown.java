package de.leerplan.model;

import java.util.List;
import java.util.Optional;

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

    /// What of it is beyond the pace of its hour. It is reported as it is at its time of day, so
    /// the hour must not be counted on top of it: the longer of the two counts. Empty if the hour
    /// alone takes as long.
    public Optional<Slowdown> beyond(double pace) {
        return factor <= pace
                ? Optional.empty()
                : Optional.of(new Slowdown(line, direction, Math.max(1, factor / pace)));
    }
}
