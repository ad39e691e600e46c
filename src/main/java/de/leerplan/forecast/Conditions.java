package de.leerplan.forecast;

import de.leerplan.model.Container;

import java.time.Instant;

/// What besides its habit decides how fast a container fills: events and weather.
@FunctionalInterface
public interface Conditions {
    /// Nothing out of the ordinary.
    Conditions USUAL = (_, _) -> 1;

    /// How many times faster than usual it fills at this time; positive.
    double factor(Container container, Instant at);
}
