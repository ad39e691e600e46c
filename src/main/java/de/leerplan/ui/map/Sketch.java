package de.leerplan.ui.map;

import de.leerplan.model.GeoPoint;

import java.util.List;

/// A stretch of street being drawn.
///
/// @param points what was clicked, moved onto streets
/// @param line the course along streets through them; fewer than two points while there is none
/// @param street the street most of it runs along, empty if it has no name
/// @param metres its length
/// @param oneWay whether only the direction of drawing is meant
public record Sketch(
        List<GeoPoint> points, List<GeoPoint> line, String street, double metres, boolean oneWay) {
    public static final Sketch EMPTY = new Sketch(List.of(), List.of(), "", 0, false);

    public Sketch {
        points = List.copyOf(points);
        line = List.copyOf(line);
    }

    Sketch oneWay(boolean only) {
        return new Sketch(points, line, street, metres, only);
    }

    /// Whether it is a stretch already.
    public boolean drawn() {
        return line.size() > 1;
    }
}
