package de.leerplan.ui.phone;

import de.leerplan.model.GeoPoint;

/// A place that an order can be for.
///
/// @param name as crews say it: `Bieberer Straße 12`
/// @param kind what it is, as a word
public record Spot(String name, String kind, GeoPoint place) {}
