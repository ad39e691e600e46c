package de.leerplan.roads;

import com.graphhopper.util.PointList;

import de.leerplan.model.GeoPoint;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/// The course of a stretch of street: its points, and how far along each lies.
///
/// @param points at least two
/// @param metres from the first point to each, along the course
record Course(List<GeoPoint> points, List<Double> metres) {
    private static final double METRES_PER_DEGREE = 111_195;

    static Course of(PointList list) {
        List<GeoPoint> points = new ArrayList<>(list.size());
        for (int i = 0; i < list.size(); i++) {
            points.add(new GeoPoint(list.getLat(i), list.getLon(i)));
        }
        return of(points);
    }

    static Course of(List<GeoPoint> points) {
        List<Double> metres = new ArrayList<>(points.size());
        double sum = 0;
        for (int i = 0; i < points.size(); i++) {
            sum += i == 0 ? 0 : points.get(i - 1).metresTo(points.get(i));
            metres.add(sum);
        }
        return new Course(points, metres);
    }

    double length() {
        return metres.getLast();
    }

    Course reversed() {
        List<GeoPoint> backwards = new ArrayList<>(points);
        Collections.reverse(backwards);
        return of(backwards);
    }

    /// Share of the length (0..1) at a point that lies on the segment after point `index`.
    double shareAt(int index, GeoPoint point) {
        double along = metres.get(index) + points.get(index).metresTo(point);
        return length() == 0 ? 0 : Math.min(1, along / length());
    }

    /// Whether `place` lies to the right of the segment after point `index`.
    boolean isRight(int index, GeoPoint place) {
        int from = Math.min(index, points.size() - 2);
        GeoPoint a = points.get(from);
        GeoPoint b = points.get(from + 1);
        double eastward = Math.cos(Math.toRadians(a.lat()));
        double cross =
                (b.lon() - a.lon()) * eastward * (place.lat() - a.lat())
                        - (b.lat() - a.lat()) * (place.lon() - a.lon()) * eastward;
        return cross < 0;
    }

    /// The points between two shares of the length, the ends included.
    List<GeoPoint> between(double from, double to) {
        List<GeoPoint> part = new ArrayList<>();
        part.add(at(from));
        for (int i = 1; i < points.size() - 1; i++) {
            if (metres.get(i) > from * length() && metres.get(i) < to * length()) {
                part.add(points.get(i));
            }
        }
        part.add(at(to));
        return part;
    }

    /// The point at a share of the length.
    GeoPoint at(double share) {
        double along = share * length();
        for (int i = 1; i < points.size(); i++) {
            double segment = metres.get(i) - metres.get(i - 1);
            if (along <= metres.get(i) && segment > 0) {
                double part = (along - metres.get(i - 1)) / segment;
                return points.get(i - 1).towards(points.get(i), part);
            }
        }
        return share <= 0 ? points.getFirst() : points.getLast();
    }

    /// The place so far to the right of the course at a share of its length.
    GeoPoint rightOf(double share, double aside) {
        GeoPoint at = at(share);
        double right = Math.toRadians(bearingBeside(at) + 90);
        double north = Math.cos(right) * aside / METRES_PER_DEGREE;
        double east = Math.sin(right) * aside / METRES_PER_DEGREE;
        return new GeoPoint(at.lat() + north, at.lon() + east / Math.cos(Math.toRadians(at.lat())));
    }

    /// Compass bearing, degrees, of the segment nearest to `place`.
    double bearingBeside(GeoPoint place) {
        double nearest = Double.POSITIVE_INFINITY;
        double bearing = 0;
        for (int i = 1; i < points.size(); i++) {
            GeoPoint a = points.get(i - 1);
            GeoPoint b = points.get(i);
            double metres = place.metresTo(place.nearestBetween(a, b));
            if (metres < nearest) {
                nearest = metres;
                bearing = a.bearingTo(b);
            }
        }
        return bearing;
    }
}
