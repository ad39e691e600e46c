package de.leerplan.operations;

import de.leerplan.model.GeoPoint;
import de.leerplan.model.Path;
import de.leerplan.model.TruckId;

/// Knows the course of a drive along streets. Safe for use from several threads.
public interface Streets {
    /// The course a truck takes; `Path.NONE` where no street leads there.
    Path path(GeoPoint from, GeoPoint to);

    /// The course this very truck takes, which may be too heavy or too wide for some streets.
    default Path path(TruckId truck, GeoPoint from, GeoPoint to) {
        return path(from, to);
    }
}
