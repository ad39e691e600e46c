package de.leerplan.model;

import java.util.List;

/// One line, area or label of the base map.
///
/// @param name empty where it has none
/// @param points course of a line (closed for an area), or the single place of a label
public record MapFeature(MapClass kind, String name, List<GeoPoint> points) {
    public MapFeature {
        points = List.copyOf(points);
    }
}
