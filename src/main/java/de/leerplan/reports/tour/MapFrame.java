package de.leerplan.reports.tour;

import de.leerplan.model.GeoPoint;

import java.util.List;

/// A rectangle on paper that shows a part of the earth, true to scale in both directions.
///
/// @param x left edge and `y` upper edge, in points from the top left corner of the page
/// @param scale points per metre
record MapFrame(float x, float y, float width, float height, GeoPoint centre, double scale) {
    private static final double METRES_PER_DEGREE = 111_195;
    private static final float PADDING = 14;
    private static final double LEAST_METRES = 400;

    /// As large as fits `places`.
    static MapFrame around(List<GeoPoint> places, float x, float y, float width, float height) {
        double south = places.stream().mapToDouble(GeoPoint::lat).min().orElseThrow();
        double north = places.stream().mapToDouble(GeoPoint::lat).max().orElseThrow();
        double west = places.stream().mapToDouble(GeoPoint::lon).min().orElseThrow();
        double east = places.stream().mapToDouble(GeoPoint::lon).max().orElseThrow();
        GeoPoint centre = new GeoPoint((south + north) / 2, (west + east) / 2);
        double high = Math.max(LEAST_METRES, (north - south) * METRES_PER_DEGREE);
        double wide = Math.max(LEAST_METRES, (east - west) * perDegreeEast(centre));
        double scale = Math.min((width - 2 * PADDING) / wide, (height - 2 * PADDING) / high);
        return new MapFrame(x, y, width, height, centre, scale);
    }

    /// Where `place` lies on the page, x and y from the top left corner.
    float[] at(GeoPoint place) {
        double east = (place.lon() - centre.lon()) * perDegreeEast(centre);
        double north = (place.lat() - centre.lat()) * METRES_PER_DEGREE;
        return new float[] {
            (float) (x + width / 2 + east * scale), (float) (y + height / 2 - north * scale)
        };
    }

    /// Whether the box around `points` touches the frame.
    boolean meets(List<GeoPoint> points) {
        float left = Float.MAX_VALUE;
        float right = -Float.MAX_VALUE;
        float top = Float.MAX_VALUE;
        float bottom = -Float.MAX_VALUE;
        for (GeoPoint point : points) {
            float[] at = at(point);
            left = Math.min(left, at[0]);
            right = Math.max(right, at[0]);
            top = Math.min(top, at[1]);
            bottom = Math.max(bottom, at[1]);
        }
        return left <= x + width && right >= x && top <= y + height && bottom >= y;
    }

    /// Metres from its left edge to its right one.
    double metres() {
        return width / scale;
    }

    private static double perDegreeEast(GeoPoint centre) {
        return METRES_PER_DEGREE * Math.cos(Math.toRadians(centre.lat()));
    }
}
