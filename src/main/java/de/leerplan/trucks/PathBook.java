package de.leerplan.trucks;

import de.leerplan.model.GeoPoint;
import de.leerplan.model.TruckId;
import de.leerplan.operations.Streets;

import java.util.List;
import java.util.Optional;

/// The courses of a truck's drives as the streets are now; the network remembers what it found.
record PathBook(Streets streets, TruckId truck) {
    /// Nearer to its way than this, a truck is on it: satellites err, and streets have two sides.
    private static final double ON_WAY_METRES = 40;

    List<GeoPoint> line(GeoPoint from, GeoPoint to) {
        return streets.path(truck, from, to).line();
    }

    /// Where the way to the first stop of an order begins: at the stop before, unless the truck is
    /// elsewhere already, as when its way was closed behind it or before it.
    ///
    /// @param stopped where the truck made its last stop
    /// @param seen where it is, as far as it told
    GeoPoint start(GeoPoint stopped, Optional<GeoPoint> seen, GeoPoint to) {
        return seen.filter(place -> place.metresTo(stopped) > ON_WAY_METRES)
                .filter(place -> metresTo(line(stopped, to), place) > ON_WAY_METRES)
                .orElse(stopped);
    }

    private static double metresTo(List<GeoPoint> line, GeoPoint place) {
        double least = Double.POSITIVE_INFINITY;
        for (int i = 1; i < line.size(); i++) {
            GeoPoint nearest = place.nearestBetween(line.get(i - 1), line.get(i));
            least = Math.min(least, nearest.metresTo(place));
        }
        return least;
    }
}
