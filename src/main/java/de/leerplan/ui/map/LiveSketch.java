package de.leerplan.ui.map;

import de.leerplan.model.GeoPoint;
import de.leerplan.ui.Theme;
import de.leerplan.ui.Token;

import javafx.scene.canvas.GraphicsContext;
import javafx.scene.shape.StrokeLineCap;
import javafx.scene.shape.StrokeLineJoin;

import java.util.List;

/// Draws a stretch that is being drawn: its course, its points, arrows where only one direction is
/// meant, and a cross in the middle of the map for those who draw by keyboard.
final class LiveSketch {
    private static final double ARROWS_APART = 46;
    private static final double CROSS = 11;

    private LiveSketch() {}

    /// @param cross whether the map has the keyboard
    static void draw(GraphicsContext g, Viewport view, Theme theme, Sketch sketch, boolean cross) {
        g.setLineCap(StrokeLineCap.ROUND);
        g.setLineJoin(StrokeLineJoin.ROUND);
        if (sketch.drawn()) {
            line(g, view, theme.color(Token.PANEL), sketch.line(), 8);
            line(g, view, theme.color(Token.WARNING), sketch.line(), 5);
            if (sketch.oneWay()) {
                arrows(g, view, theme, sketch);
            }
        }
        for (GeoPoint point : sketch.points()) {
            double x = view.screenX(Mercator.x(point));
            double y = view.screenY(Mercator.y(point));
            g.setFill(theme.color(Token.WARNING));
            g.fillOval(x - 6, y - 6, 12, 12);
            g.setFill(theme.color(Token.PANEL));
            g.fillOval(x - 3.2, y - 3.2, 6.4, 6.4);
        }
        if (cross) {
            cross(g, view, theme);
        }
        g.setLineCap(StrokeLineCap.SQUARE);
        g.setLineJoin(StrokeLineJoin.MITER);
    }

    private static void line(
            GraphicsContext g,
            Viewport view,
            javafx.scene.paint.Color color,
            List<GeoPoint> line,
            double width) {
        g.setStroke(color);
        g.setLineWidth(width);
        g.beginPath();
        for (int i = 0; i < line.size(); i++) {
            double x = view.screenX(Mercator.x(line.get(i)));
            double y = view.screenY(Mercator.y(line.get(i)));
            if (i == 0) {
                g.moveTo(x, y);
            } else {
                g.lineTo(x, y);
            }
        }
        g.stroke();
    }

    private static void arrows(GraphicsContext g, Viewport view, Theme theme, Sketch sketch) {
        Polyline line = new Polyline(Course.of(sketch.line()).pixels(view));
        g.setStroke(theme.color(Token.PANEL));
        g.setLineWidth(1.8);
        for (double at = ARROWS_APART / 2; at < line.length(); at += ARROWS_APART) {
            Polyline.Spot spot = line.at(at);
            double cos = 4 * Math.cos(spot.angle());
            double sin = 4 * Math.sin(spot.angle());
            g.strokePolyline(
                    new double[] {spot.x() - cos + sin, spot.x() + cos, spot.x() - cos - sin},
                    new double[] {spot.y() - sin - cos, spot.y() + sin, spot.y() - sin + cos},
                    3);
        }
    }

    private static void cross(GraphicsContext g, Viewport view, Theme theme) {
        double x = Math.rint(view.width() / 2);
        double y = Math.rint(view.height() / 2);
        g.setStroke(theme.color(Token.TEXT));
        g.setLineWidth(1.4);
        g.strokeLine(x - CROSS, y, x - 4, y);
        g.strokeLine(x + 4, y, x + CROSS, y);
        g.strokeLine(x, y - CROSS, x, y - 4);
        g.strokeLine(x, y + 4, x, y + CROSS);
    }
}
