package de.leerplan.replay.city;

import java.util.ArrayList;
import java.util.List;

/// Leaves out points that lie nearly on the straight way (Douglas and Peucker 1973).
final class Simplified {
    private Simplified() {}

    /// @param tolerance metres a left-out point may lie beside the result
    static List<Vec> line(List<Vec> points, double tolerance) {
        List<Vec> out = new ArrayList<>();
        out.add(points.getFirst());
        split(points, 0, points.size() - 1, tolerance, out);
        out.add(points.getLast());
        return out;
    }

    private static void split(List<Vec> points, int from, int to, double tolerance, List<Vec> out) {
        int farthest = -1;
        double most = tolerance;
        for (int i = from + 1; i < to; i++) {
            Vec point = points.get(i);
            Vec straight = Line.nearestOnSegment(points.get(from), points.get(to), point);
            if (straight.distance(point) > most) {
                most = straight.distance(point);
                farthest = i;
            }
        }
        if (farthest >= 0) {
            split(points, from, farthest, tolerance, out);
            out.add(points.get(farthest));
            split(points, farthest, to, tolerance, out);
        }
    }
}
