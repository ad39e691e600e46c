package de.leerplan.roads;

import de.leerplan.model.GeoPoint;

import tools.jackson.databind.JsonNode;

import java.util.ArrayList;
import java.util.List;

/// Reads courses in the three spellings of the formats. What is no course is an empty list.
final class Coordinates {
    private Coordinates() {}

    /// `lat lon lat lon …`, separated by blanks or commas.
    static List<GeoPoint> latLon(String text) {
        return pairs(text, true);
    }

    /// `lon lat lon lat …`.
    static List<GeoPoint> lonLat(String text) {
        return pairs(text, false);
    }

    private static List<GeoPoint> pairs(String text, boolean latFirst) {
        List<GeoPoint> line = new ArrayList<>();
        String[] numbers = text.strip().split("[\\s,]+");
        try {
            for (int i = 0; i + 1 < numbers.length; i += 2) {
                double a = Double.parseDouble(numbers[i]);
                double b = Double.parseDouble(numbers[i + 1]);
                line.add(latFirst ? new GeoPoint(a, b) : new GeoPoint(b, a));
            }
        } catch (IllegalArgumentException e) {
            return List.of();
        }
        return line;
    }

    /// A geometry of GeoJSON (RFC 7946): longitude first; of several lines, one after another.
    static List<GeoPoint> geoJson(JsonNode geometry) {
        List<GeoPoint> line = new ArrayList<>();
        try {
            gather(geometry.path("coordinates"), line);
        } catch (IllegalArgumentException e) {
            return List.of();
        }
        return line;
    }

    private static void gather(JsonNode coordinates, List<GeoPoint> line) {
        if (coordinates.path(0).isNumber() && coordinates.path(1).isNumber()) {
            line.add(
                    new GeoPoint(
                            coordinates.path(1).doubleValue(), coordinates.path(0).doubleValue()));
        } else {
            coordinates.forEach(part -> gather(part, line));
        }
    }
}
