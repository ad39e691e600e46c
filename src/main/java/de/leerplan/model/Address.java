package de.leerplan.model;

/// A house of a street.
///
/// @param number as it is written on the house: `12a`
public record Address(String street, String number, GeoPoint place) {}
