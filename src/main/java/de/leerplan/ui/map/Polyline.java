package de.leerplan.ui.map;

/// A line in pixels that can be walked by length.
final class Polyline {
    /// A place on the line and the direction it runs there, radians.
    record Spot(double x, double y, double angle) {}

    private final double[] points;
    private final double[] upTo;

    /// @param points x, y, x, y …
    Polyline(double[] points) {
        this.points = points;
        this.upTo = new double[points.length / 2];
        for (int i = 1; i < upTo.length; i++) {
            upTo[i] =
                    upTo[i - 1]
                            + Math.hypot(
                                    points[2 * i] - points[2 * i - 2],
                                    points[2 * i + 1] - points[2 * i - 1]);
        }
    }

    double length() {
        return upTo[upTo.length - 1];
    }

    Spot at(double along) {
        int i = segment(along);
        double length = upTo[i + 1] - upTo[i];
        double share = length == 0 ? 0 : Math.clamp((along - upTo[i]) / length, 0, 1);
        double x0 = points[2 * i];
        double y0 = points[2 * i + 1];
        double x1 = points[2 * i + 2];
        double y1 = points[2 * i + 3];
        return new Spot(
                x0 + (x1 - x0) * share, y0 + (y1 - y0) * share, Math.atan2(y1 - y0, x1 - x0));
    }

    /// How far along the line its point nearest to (x, y) lies.
    double nearest(double x, double y) {
        double best = Double.POSITIVE_INFINITY;
        double along = 0;
        for (int i = 0; i + 1 < upTo.length; i++) {
            double x0 = points[2 * i];
            double y0 = points[2 * i + 1];
            double dx = points[2 * i + 2] - x0;
            double dy = points[2 * i + 3] - y0;
            double square = dx * dx + dy * dy;
            double share =
                    square == 0 ? 0 : Math.clamp(((x - x0) * dx + (y - y0) * dy) / square, 0, 1);
            double away = Math.hypot(x0 + share * dx - x, y0 + share * dy - y);
            if (away < best) {
                best = away;
                along = upTo[i] + share * Math.sqrt(square);
            }
        }
        return along;
    }

    /// What is left from `along` to the end.
    double[] from(double along) {
        Spot start = at(along);
        int next = segment(along) + 1;
        double[] rest = new double[points.length - 2 * next + 2];
        rest[0] = start.x();
        rest[1] = start.y();
        System.arraycopy(points, 2 * next, rest, 2, points.length - 2 * next);
        return rest;
    }

    /// The same line `offset` pixels to the right of its course.
    double[] beside(double offset) {
        double[] moved = new double[points.length];
        int last = upTo.length - 1;
        for (int i = 0; i <= last; i++) {
            double in = angle(Math.max(0, i - 1));
            double out = angle(Math.min(last - 1, i));
            double half = Math.IEEEremainder(out - in, 2 * Math.PI) / 2;
            // Farther out at corners, so that the pieces keep their distance; not at hairpins.
            double reach = offset / Math.max(0.5, Math.cos(half));
            moved[2 * i] = points[2 * i] - reach * Math.sin(in + half);
            moved[2 * i + 1] = points[2 * i + 1] + reach * Math.cos(in + half);
        }
        return moved;
    }

    private double angle(int segment) {
        return Math.atan2(
                points[2 * segment + 3] - points[2 * segment + 1],
                points[2 * segment + 2] - points[2 * segment]);
    }

    private int segment(double along) {
        int low = 0;
        int high = upTo.length - 2;
        while (low < high) {
            int middle = (low + high + 1) >>> 1;
            if (upTo[middle] <= along) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return low;
    }
}
