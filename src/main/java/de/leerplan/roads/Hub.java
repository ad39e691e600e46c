package de.leerplan.roads;

/// A place from and to which all ways are known.
///
/// @param place its number
/// @param from it to all places
/// @param to it from all places
public record Hub(int place, Row from, Row to) {}
