package de.leerplan.ui.map;

import de.leerplan.model.GeoPoint;

/// Spherical Mercator as web maps use it: the world is a square from 0 to 1, x to the east and y to
/// the south; at zoom z it is 256 · 2^z pixels wide (EPSG:3857, tiles of 256 pixels).
final class Mercator {
    private static final double TILE = 256;
    private static final double EARTH_METRES = 2 * Math.PI * 6_378_137;

    private Mercator() {}

    static double x(GeoPoint point) {
        return (point.lon() + 180) / 360;
    }

    static double y(GeoPoint point) {
        double sin = Math.sin(Math.toRadians(point.lat()));
        return 0.5 - Math.log((1 + sin) / (1 - sin)) / (4 * Math.PI);
    }

    static GeoPoint point(double x, double y) {
        double lat = Math.toDegrees(Math.atan(Math.sinh(Math.PI * (1 - 2 * y))));
        return new GeoPoint(Math.clamp(lat, -90, 90), Math.clamp(x * 360 - 180, -180, 180));
    }

    /// Pixels that the world is wide at a zoom.
    static double worldPixels(double zoom) {
        return TILE * Math.pow(2, zoom);
    }

    /// Metres on the ground that a pixel shows at a latitude given by its world y.
    static double metresPerPixel(double y, double zoom) {
        double lat = Math.toRadians(point(0.5, y).lat());
        return EARTH_METRES * Math.cos(lat) / worldPixels(zoom);
    }
}
