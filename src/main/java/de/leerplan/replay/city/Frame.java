package de.leerplan.replay.city;

import de.leerplan.model.GeoPoint;

/// The flat frame the city is drawn in: an equirectangular projection about the market place, good
/// to a few decimetres over the ten kilometres of the city.
final class Frame {
    private static final double ORIGIN_LAT = 50.105;
    private static final double ORIGIN_LON = 8.765;
    private static final double METRES_PER_DEGREE_LAT = 111_229;
    private static final double METRES_PER_DEGREE_LON = 71_490;

    private Frame() {}

    static Vec point(double lat, double lon) {
        return new Vec(
                (lon - ORIGIN_LON) * METRES_PER_DEGREE_LON,
                (lat - ORIGIN_LAT) * METRES_PER_DEGREE_LAT);
    }

    /// The place on earth, to the sixth digit (a decimetre).
    static GeoPoint geo(Vec point) {
        return new GeoPoint(Math.round(lat(point) * 1e6) / 1e6, Math.round(lon(point) * 1e6) / 1e6);
    }

    static double lat(Vec point) {
        return ORIGIN_LAT + point.y() / METRES_PER_DEGREE_LAT;
    }

    static double lon(Vec point) {
        return ORIGIN_LON + point.x() / METRES_PER_DEGREE_LON;
    }
}
