package de.leerplan.operations;

/// A place that no truck can get to.
///
/// @param place id of a container, a site or an order
/// @param because names of the closures that cut it off, for people
public record CutOff(String place, String because) {}
