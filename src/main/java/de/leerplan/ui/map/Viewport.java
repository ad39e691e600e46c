package de.leerplan.ui.map;

import de.leerplan.model.GeoPoint;

import java.util.Collection;

/// The piece of the world that a screen shows.
///
/// @param x world x of its middle, y world y of its middle (see `Mercator`)
/// @param width pixels, height pixels; device-independent ones
record Viewport(double x, double y, double zoom, double width, double height) {
    static final double MIN_ZOOM = 9;
    static final double MAX_ZOOM = 19;

    Viewport {
        zoom = Math.clamp(zoom, MIN_ZOOM, MAX_ZOOM);
    }

    double scale() {
        return Mercator.worldPixels(zoom);
    }

    double screenX(double worldX) {
        return (worldX - x) * scale() + width / 2;
    }

    double screenY(double worldY) {
        return (worldY - y) * scale() + height / 2;
    }

    double worldX(double screenX) {
        return x + (screenX - width / 2) / scale();
    }

    double worldY(double screenY) {
        return y + (screenY - height / 2) / scale();
    }

    GeoPoint at(double screenX, double screenY) {
        return Mercator.point(worldX(screenX), worldY(screenY));
    }

    double metresPerPixel() {
        return Mercator.metresPerPixel(y, zoom);
    }

    Viewport sized(double newWidth, double newHeight) {
        return new Viewport(x, y, zoom, newWidth, newHeight);
    }

    /// With `margin` pixels more on every side.
    Viewport widened(double margin) {
        return sized(width + 2 * margin, height + 2 * margin);
    }

    /// As if the map had been dragged by so many pixels.
    Viewport dragged(double dx, double dy) {
        return new Viewport(x - dx / scale(), y - dy / scale(), zoom, width, height);
    }

    /// With the place under a point of the screen staying there.
    Viewport zoomedAbout(double screenX, double screenY, double newZoom) {
        Viewport near = new Viewport(x, y, newZoom, width, height);
        return near.dragged(
                screenX - near.screenX(worldX(screenX)), screenY - near.screenY(worldY(screenY)));
    }

    Viewport centredOn(GeoPoint point, double newZoom) {
        return new Viewport(Mercator.x(point), Mercator.y(point), newZoom, width, height);
    }

    /// Shows all of `points` with `padding` pixels around them; as it is if there are none.
    Viewport fitting(Collection<GeoPoint> points, double padding) {
        if (points.isEmpty()) {
            return this;
        }
        Box box = Box.NOTHING;
        for (GeoPoint point : points) {
            box = box.with(Mercator.x(point), Mercator.y(point));
        }
        double across = Math.max(1, width - 2 * padding) / Math.max(1e-9, box.width());
        double down = Math.max(1, height - 2 * padding) / Math.max(1e-9, box.height());
        double fit = Math.log(Math.min(across, down) / Mercator.worldPixels(0)) / Math.log(2);
        return new Viewport(box.midX(), box.midY(), Math.min(fit, 17), width, height);
    }

    /// What it shows, in world units, with `margin` pixels more on every side.
    Box box(double margin) {
        return new Box(
                worldX(-margin), worldY(-margin), worldX(width + margin), worldY(height + margin));
    }

    /// All of it, in its pixels.
    Box sheet() {
        return new Box(0, 0, width, height);
    }

    /// Where this view lies in the picture of another: left, top, width and height in that
    /// picture's pixels.
    double[] within(Viewport picture) {
        double left = picture.screenX(worldX(0));
        double top = picture.screenY(worldY(0));
        double share = picture.scale() / scale();
        return new double[] {left, top, width * share, height * share};
    }
}
