package de.leerplan.roads;

import de.leerplan.model.BaseMap;
import de.leerplan.model.City;
import de.leerplan.model.GeoPoint;
import de.leerplan.model.Stray;

import java.util.ArrayList;
import java.util.List;

/// Finds the containers and sites that an extract has no street for.
record Strays(RoadNetwork network, BaseMap map) {
    /// Sites first, then containers, each in the order of the master data.
    List<Stray> of(City city) {
        List<Stray> strays = new ArrayList<>();
        city.sites()
                .values()
                .forEach(site -> look(strays, site.id().value(), site.name(), site.place()));
        city.containers()
                .values()
                .forEach(bin -> look(strays, bin.id().value(), bin.name(), bin.place()));
        return strays;
    }

    private void look(List<Stray> strays, String id, String name, GeoPoint place) {
        Located located = network.locate(place);
        if (located.isStray()) {
            strays.add(new Stray(id, name, place, located.metres(), isOutside(place)));
        }
    }

    private boolean isOutside(GeoPoint place) {
        return place.lat() < map.southWest().lat()
                || place.lat() > map.northEast().lat()
                || place.lon() < map.southWest().lon()
                || place.lon() > map.northEast().lon();
    }
}
