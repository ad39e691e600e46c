package de.leerplan.planning;

import de.leerplan.model.City;
import de.leerplan.model.GeoPoint;

import java.util.LinkedHashMap;
import java.util.Map;

/// All places that trucks of a city go to, by id.
final class PlaceNames {
    private PlaceNames() {}

    static Map<String, GeoPoint> of(City city) {
        Map<String, GeoPoint> places = new LinkedHashMap<>();
        city.sites().values().forEach(site -> places.put(site.id().value(), site.place()));
        city.containers().values().forEach(bin -> places.put(bin.id().value(), bin.place()));
        return places;
    }
}
