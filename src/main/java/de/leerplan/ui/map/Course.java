package de.leerplan.ui.map;

import de.leerplan.model.GeoPoint;

import java.awt.geom.Path2D;
import java.util.List;

/// A line in world units, ready to be drawn in any view.
final class Course {
    private final double[] xs;
    private final double[] ys;
    private final Box box;

    private Course(double[] xs, double[] ys, Box box) {
        this.xs = xs;
        this.ys = ys;
        this.box = box;
    }

    static Course of(List<GeoPoint> points) {
        double[] xs = new double[points.size()];
        double[] ys = new double[points.size()];
        Box box = Box.NOTHING;
        for (int i = 0; i < xs.length; i++) {
            xs[i] = Mercator.x(points.get(i));
            ys[i] = Mercator.y(points.get(i));
            box = box.with(xs[i], ys[i]);
        }
        return new Course(xs, ys, box);
    }

    Box box() {
        return box;
    }

    /// World x of its first point.
    double startX() {
        return xs[0];
    }

    /// World y of its first point.
    double startY() {
        return ys[0];
    }

    int size() {
        return xs.length;
    }

    /// Adds it to `path` in pixels of `view`. Points nearer than half a pixel to the one before are
    /// left out: they cost time and cannot be seen.
    void addTo(Path2D path, Viewport view) {
        double scale = view.scale();
        double dx = view.width() / 2 - view.x() * scale;
        double dy = view.height() / 2 - view.y() * scale;
        double lastX = xs[0] * scale + dx;
        double lastY = ys[0] * scale + dy;
        path.moveTo(lastX, lastY);
        for (int i = 1; i < xs.length; i++) {
            double px = xs[i] * scale + dx;
            double py = ys[i] * scale + dy;
            boolean end = i == xs.length - 1;
            if (end || Math.abs(px - lastX) + Math.abs(py - lastY) >= 0.5) {
                path.lineTo(px, py);
                lastX = px;
                lastY = py;
            }
        }
    }

    /// Its points in world units: x, y, x, y …
    double[] world() {
        double[] world = new double[2 * xs.length];
        for (int i = 0; i < xs.length; i++) {
            world[2 * i] = xs[i];
            world[2 * i + 1] = ys[i];
        }
        return world;
    }

    /// Its points in pixels of `view`: x, y, x, y …
    double[] pixels(Viewport view) {
        double[] pixels = new double[2 * xs.length];
        for (int i = 0; i < xs.length; i++) {
            pixels[2 * i] = view.screenX(xs[i]);
            pixels[2 * i + 1] = view.screenY(ys[i]);
        }
        return pixels;
    }
}
