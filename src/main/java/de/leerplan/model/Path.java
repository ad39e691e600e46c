package de.leerplan.model;

import java.util.List;

/// A drive along streets.
///
/// @param line its course, from start to end; empty where nothing leads there
public record Path(List<GeoPoint> line, int metres, int seconds) {
    public static final Path NONE = new Path(List.of(), 0, 0);

    public Path {
        line = List.copyOf(line);
    }

    /// The same way, taking `pace` times as long.
    public Path at(double pace) {
        return pace == 1 ? this : new Path(line, metres, (int) Math.round(seconds * pace));
    }
}
