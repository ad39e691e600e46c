package de.leerplan.model;

import java.util.List;

/// What the offline map draws below bins, tours and trucks.
///
/// @param southWest lower left corner of everything
/// @param attribution who is to be named on the map, such as `© OpenStreetMap contributors`
public record BaseMap(
        List<MapFeature> features, GeoPoint southWest, GeoPoint northEast, String attribution) {
    public BaseMap {
        features = List.copyOf(features);
    }
}
