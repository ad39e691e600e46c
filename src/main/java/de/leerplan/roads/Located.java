package de.leerplan.roads;

import de.leerplan.model.GeoPoint;

/// A place and the point of the street network where a truck stops for it.
///
/// @param street the nearest point of a street that trucks may use; the place itself if there is
///     none near
/// @param metres how far the place is from it; infinite if no street is within about a kilometre
/// @param name of the street, empty where it has none
public record Located(GeoPoint place, GeoPoint street, double metres, String name) {
    /// Farther than this from any street, something is wrong with the place or with the map.
    public static final double STRAY_METRES = 200;

    /// Whether a person should look at it: a wrong coordinate, or a street the map lacks.
    public boolean isStray() {
        return metres > STRAY_METRES;
    }
}
