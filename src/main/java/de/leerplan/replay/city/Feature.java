package de.leerplan.replay.city;

/// A named area of the plan.
///
/// @param kind river, basin, water, built, town, industrial, park, cemetery, stadium, forest or
///     meadow
record Feature(String kind, String name, Area area) {}
