package de.leerplan.replay.city;

import java.util.List;

/// A polygon without holes; the first corner is not repeated.
record Area(List<Vec> corners) {

    Area {
        corners = List.copyOf(corners);
        if (corners.size() < 3) {
            throw new IllegalArgumentException("An area needs three corners");
        }
    }

    boolean contains(Vec point) {
        boolean inside = false;
        for (int i = 0, j = corners.size() - 1; i < corners.size(); j = i++) {
            Vec a = corners.get(i);
            Vec b = corners.get(j);
            if ((a.y() > point.y()) != (b.y() > point.y())
                    && point.x()
                            < (b.x() - a.x()) * (point.y() - a.y()) / (b.y() - a.y()) + a.x()) {
                inside = !inside;
            }
        }
        return inside;
    }

    /// Metres to the border, from inside or outside.
    double distanceToBorder(Vec point) {
        double best = Double.MAX_VALUE;
        for (int i = 0, j = corners.size() - 1; i < corners.size(); j = i++) {
            Vec nearest = Line.nearestOnSegment(corners.get(j), corners.get(i), point);
            best = Math.min(best, nearest.distance(point));
        }
        return best;
    }

    /// Whether the point lies inside or nearer than `margin` metres.
    boolean touches(Vec point, double margin) {
        return contains(point) || distanceToBorder(point) < margin;
    }

    Vec centre() {
        double x = 0;
        double y = 0;
        for (Vec corner : corners) {
            x += corner.x();
            y += corner.y();
        }
        return new Vec(x / corners.size(), y / corners.size());
    }
}
