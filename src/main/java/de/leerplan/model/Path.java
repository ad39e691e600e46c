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
}
