package de.leerplan.model;

import java.util.List;

/// What the offline map draws below bins, tours and trucks.
///
/// @param southWest lower left corner of everything
/// @param attribution who is to be named on the map, such as `© OpenStreetMap contributors`
/// @param addresses houses with their numbers, as far as they are known
public record BaseMap(
        List<MapFeature> features,
        GeoPoint southWest,
        GeoPoint northEast,
        String attribution,
        List<Address> addresses) {
    public BaseMap {
        features = List.copyOf(features);
        addresses = List.copyOf(addresses);
    }

    /// A map that knows no houses.
    public BaseMap(
            List<MapFeature> features, GeoPoint southWest, GeoPoint northEast, String attribution) {
        this(features, southWest, northEast, attribution, List.of());
    }
}
