package de.leerplan.replay.city;

import java.util.ArrayList;
import java.util.List;

/// Rounds hand-drawn corners: a centripetal Catmull-Rom curve through the given points.
final class Spline {
    private static final int PIECES = 12;

    private Spline() {}

    static Line open(List<Vec> points) {
        if (points.size() < 3) {
            return new Line(points);
        }
        Vec before = points.get(0).times(2).minus(points.get(1));
        Vec after = points.getLast().times(2).minus(points.get(points.size() - 2));
        List<Vec> padded = new ArrayList<>();
        padded.add(before);
        padded.addAll(points);
        padded.add(after);
        List<Vec> out = curve(padded);
        out.add(points.getLast());
        return new Line(out);
    }

    /// A closed ring; the first point is not repeated at the end.
    static List<Vec> closed(List<Vec> points) {
        List<Vec> padded = new ArrayList<>();
        padded.add(points.getLast());
        padded.addAll(points);
        padded.add(points.get(0));
        padded.add(points.get(1));
        return curve(padded);
    }

    private static List<Vec> curve(List<Vec> padded) {
        List<Vec> out = new ArrayList<>();
        for (int i = 1; i + 2 < padded.size(); i++) {
            for (int piece = 0; piece < PIECES; piece++) {
                out.add(
                        at(
                                padded.get(i - 1),
                                padded.get(i),
                                padded.get(i + 1),
                                padded.get(i + 2),
                                piece / (double) PIECES));
            }
        }
        return out;
    }

    // Barry and Goldman's pyramid with knots spaced by the root of the chord.
    private static Vec at(Vec p0, Vec p1, Vec p2, Vec p3, double share) {
        double t1 = knot(p0, p1);
        double t2 = t1 + knot(p1, p2);
        double t3 = t2 + knot(p2, p3);
        double t = t1 + (t2 - t1) * share;
        Vec a1 = mix(p0, p1, 0, t1, t);
        Vec a2 = mix(p1, p2, t1, t2, t);
        Vec a3 = mix(p2, p3, t2, t3, t);
        return mix(mix(a1, a2, 0, t2, t), mix(a2, a3, t1, t3, t), t1, t2, t);
    }

    private static double knot(Vec from, Vec to) {
        return Math.max(1e-6, Math.sqrt(from.distance(to)));
    }

    private static Vec mix(Vec from, Vec to, double t0, double t1, double t) {
        return from.towards(to, (t - t0) / (t1 - t0));
    }
}
