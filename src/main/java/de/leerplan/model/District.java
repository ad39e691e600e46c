package de.leerplan.model;

/// A district of the city with the place of its name on the map.
public record District(String name, GeoPoint centre) {}
