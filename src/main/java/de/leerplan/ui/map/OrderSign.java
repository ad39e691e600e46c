package de.leerplan.ui.map;

import de.leerplan.ui.Theme;
import de.leerplan.ui.Token;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Path2D;
import java.awt.geom.RoundRectangle2D;
import java.util.List;

/// Draws citizens' orders as hexagons with an armchair: no bin, site or mark looks so.
record OrderSign(Graphics2D g, Theme theme) {
    /// Pixels from the middle to a corner.
    static final double R = 10;

    /// Of the rim about it, pixels.
    static final double RIM = 1.7;

    static final Outline OUTLINE = Outline.of(Patch.disc(0, 0, R + RIM));

    /// Rectangles of the armchair: left, top, width, height, and across a round corner.
    static final List<List<Double>> ARMCHAIR =
            List.of(
                    List.of(-3.6, -5.0, 7.2, 6.0, 2.4),
                    List.of(-6.0, -1.0, 2.6, 5.0, 1.6),
                    List.of(3.4, -1.0, 2.6, 5.0, 1.6),
                    List.of(-4.0, 1.4, 8.0, 2.6, 1.0));

    private static final float[] DASHES = {2.5f, 2};

    /// Where they stand in a view.
    void paint(Viewport view, List<OrderSpot> spots) {
        TiePainter ties = new TiePainter(g, theme);
        spots.forEach(spot -> ties.paint(view, spot.x(), spot.y(), spot.step()));
        for (OrderSpot spot : spots) {
            double x = view.screenX(spot.x());
            double y = view.screenY(spot.y());
            g.translate(x, y);
            draw(spot.look());
            g.translate(-x, -y);
        }
    }

    /// Around (0, 0).
    void draw(OrderLook look) {
        Path2D edge = hexagon();
        g.setColor(ink(Token.PANEL));
        float rim = (float) (2 * RIM);
        g.setStroke(new BasicStroke(rim, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        g.draw(edge);
        g.setColor(ink(look.plate()));
        g.fill(edge);
        g.setColor(ink(look.line()));
        g.setStroke(
                look.dashed()
                        ? new BasicStroke(
                                1.3f, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 10, DASHES, 0)
                        : new BasicStroke(1.4f, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        g.draw(edge);
        g.setColor(ink(look.chair()));
        ARMCHAIR.forEach(this::part);
    }

    private void part(List<Double> of) {
        g.fill(
                new RoundRectangle2D.Double(
                        of.get(0), of.get(1), of.get(2), of.get(3), of.get(4), of.get(4)));
    }

    private static Path2D hexagon() {
        Path2D path = new Path2D.Double();
        for (int corner = 0; corner < 6; corner++) {
            double angle = Math.PI / 6 + corner * Math.PI / 3;
            double x = R * Math.cos(angle);
            double y = R * Math.sin(angle);
            if (corner == 0) {
                path.moveTo(x, y);
            } else {
                path.lineTo(x, y);
            }
        }
        path.closePath();
        return path;
    }

    private Color ink(Token token) {
        return Ink.of(theme, token);
    }
}
