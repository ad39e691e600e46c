package de.leerplan.operations;

import de.leerplan.model.GeoPoint;
import de.leerplan.model.Path;

/// Knows the course of a drive along streets. Safe for use from several threads.
public interface Streets {
    /// The course a truck takes; `Path.NONE` where no street leads there.
    Path path(GeoPoint from, GeoPoint to);
}
