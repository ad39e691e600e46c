package de.leerplan.model;

/// A place on earth in WGS 84: latitude −90..90 and longitude −180..180, in degrees.
public record GeoPoint(double lat, double lon) {
    private static final double EARTH_RADIUS_METRES = 6_371_008.8;

    public GeoPoint {
        if (!(Math.abs(lat) <= 90 && Math.abs(lon) <= 180)) {
            throw new IllegalArgumentException(
                    "No place on earth: lat %s lon %s".formatted(lat, lon));
        }
    }

    /// Great-circle distance in metres (haversine; mean earth radius of IUGG).
    public double metresTo(GeoPoint other) {
        double dLat = Math.toRadians(other.lat - lat) / 2;
        double dLon = Math.toRadians(other.lon - lon) / 2;
        double a =
                Math.pow(Math.sin(dLat), 2)
                        + Math.cos(Math.toRadians(lat))
                                * Math.cos(Math.toRadians(other.lat))
                                * Math.pow(Math.sin(dLon), 2);
        return 2 * EARTH_RADIUS_METRES * Math.asin(Math.min(1, Math.sqrt(a)));
    }

    /// The point at `share` (0..1) of the straight way to `other`; good within a city.
    public GeoPoint towards(GeoPoint other, double share) {
        return new GeoPoint(lat + (other.lat - lat) * share, lon + (other.lon - lon) * share);
    }

    /// The point of the straight way from `a` to `b` that is nearest to this one; good within a
    /// city.
    public GeoPoint nearestBetween(GeoPoint a, GeoPoint b) {
        double eastward = Math.cos(Math.toRadians(a.lat));
        double dx = (b.lon - a.lon) * eastward;
        double dy = b.lat - a.lat;
        double along = (lon - a.lon) * eastward * dx + (lat - a.lat) * dy;
        double square = dx * dx + dy * dy;
        return square == 0 ? a : a.towards(b, Math.clamp(along / square, 0, 1));
    }

    /// Compass bearing towards `other` in degrees, 0 (north) to below 360, clockwise.
    public double bearingTo(GeoPoint other) {
        double dLon = Math.toRadians(other.lon - lon);
        double from = Math.toRadians(lat);
        double to = Math.toRadians(other.lat);
        double y = Math.sin(dLon) * Math.cos(to);
        double x = Math.cos(from) * Math.sin(to) - Math.sin(from) * Math.cos(to) * Math.cos(dLon);
        return (Math.toDegrees(Math.atan2(y, x)) + 360) % 360;
    }
}
