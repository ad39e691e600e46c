package de.leerplan.roads;

import de.leerplan.model.GeoPoint;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/// Builds areas from the pieces of a multipolygon relation.
final class Rings {
    private Rings() {}

    /// Joins lines end to end into closed rings; what does not close is left out.
    static List<List<GeoPoint>> closed(List<List<GeoPoint>> pieces) {
        List<List<GeoPoint>> rings = new ArrayList<>();
        List<List<GeoPoint>> open = new ArrayList<>();
        for (List<GeoPoint> piece : pieces) {
            (isClosed(piece) ? rings : open).add(piece);
        }
        while (!open.isEmpty()) {
            List<GeoPoint> ring = new ArrayList<>(open.removeLast());
            while (!isClosed(ring) && extend(ring, open)) {}
            if (isClosed(ring)) {
                rings.add(ring);
            }
        }
        return rings;
    }

    /// Appends one of `open` that continues `ring`, and says whether there was one.
    private static boolean extend(List<GeoPoint> ring, List<List<GeoPoint>> open) {
        for (int i = 0; i < open.size(); i++) {
            List<GeoPoint> piece = open.get(i);
            if (piece.getLast().equals(ring.getLast())) {
                piece = piece.reversed();
            }
            if (piece.getFirst().equals(ring.getLast())) {
                ring.addAll(piece.subList(1, piece.size()));
                open.remove(i);
                return true;
            }
        }
        return false;
    }

    private static boolean isClosed(List<GeoPoint> line) {
        return line.size() > 3 && line.getFirst().equals(line.getLast());
    }

    /// One outline for an area with holes: it walks along the outer ring, and from its first point
    /// over to each hole, around it the other way, and back. Filled by either rule of a canvas, the
    /// holes stay empty.
    static List<GeoPoint> withHoles(List<GeoPoint> outer, List<List<GeoPoint>> inner) {
        boolean direction = isClockwise(outer);
        List<GeoPoint> outline = new ArrayList<>(outer);
        for (List<GeoPoint> hole : inner) {
            List<GeoPoint> around = new ArrayList<>(hole);
            if (isClockwise(hole) == direction) {
                Collections.reverse(around);
            }
            outline.addAll(around);
            outline.add(outer.getFirst());
        }
        return outline;
    }

    private static boolean isClockwise(List<GeoPoint> ring) {
        double twice = 0;
        for (int i = 1; i < ring.size(); i++) {
            GeoPoint a = ring.get(i - 1);
            GeoPoint b = ring.get(i);
            twice += (b.lon() - a.lon()) * (b.lat() + a.lat());
        }
        return twice > 0;
    }

    /// Whether `point` lies within `ring` (ray casting).
    static boolean contains(List<GeoPoint> ring, GeoPoint point) {
        boolean inside = false;
        for (int i = 1; i < ring.size(); i++) {
            GeoPoint a = ring.get(i - 1);
            GeoPoint b = ring.get(i);
            if ((a.lat() > point.lat()) != (b.lat() > point.lat())) {
                double share = (point.lat() - a.lat()) / (b.lat() - a.lat());
                inside ^= point.lon() < a.lon() + share * (b.lon() - a.lon());
            }
        }
        return inside;
    }
}
