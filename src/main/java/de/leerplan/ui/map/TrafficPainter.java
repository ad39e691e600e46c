package de.leerplan.ui.map;

import de.leerplan.model.Direction;
import de.leerplan.model.Slowdown;
import de.leerplan.ui.Theme;
import de.leerplan.ui.Token;

import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.geom.Path2D;

/// Tints streets where driving is slow, on the side it is slow on: the slower, the stronger, and
/// from twice the usual time on with a broken edge as a second sign.
record TrafficPainter(Graphics2D g, Viewport view, Theme theme) {
    private static final double JAM = 2;

    void paint(Slowdown slow) {
        Course course = Course.of(slow.line());
        if (!course.box().touches(view.box(20))) {
            return;
        }
        double width = Math.clamp(3.2 * Math.pow(2, (view.zoom() - 13) * 0.6), 3.5, 14);
        double[] points = course.pixels(view);
        if (slow.direction() == Direction.ALONG) {
            points = new Polyline(points).beside(width * 0.45);
        }
        Path2D path = new Path2D.Double();
        path.moveTo(points[0], points[1]);
        for (int i = 2; i < points.length; i += 2) {
            path.lineTo(points[i], points[i + 1]);
        }
        double strength = Math.clamp((slow.factor() - 1) / 2, 0.25, 0.8);
        g.setColor(Ink.faint(Ink.of(theme, Token.WARNING), strength));
        g.setStroke(new BasicStroke((float) width, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND));
        g.draw(path);
        if (slow.factor() >= JAM) {
            float dash = (float) Math.max(4, width);
            g.setColor(Ink.of(theme, Token.WARNING));
            g.setStroke(
                    new BasicStroke(
                            (float) Math.max(1.5, width * 0.3),
                            BasicStroke.CAP_BUTT,
                            BasicStroke.JOIN_ROUND,
                            1,
                            new float[] {dash, dash * 0.7f},
                            0));
            g.draw(path);
        }
    }
}
