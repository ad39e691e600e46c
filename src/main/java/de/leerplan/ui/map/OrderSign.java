package de.leerplan.ui.map;

import de.leerplan.model.GeoPoint;
import de.leerplan.ui.Theme;
import de.leerplan.ui.Token;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Path2D;
import java.awt.geom.RoundRectangle2D;
import java.util.ArrayList;
import java.util.List;

/// Draws citizens' orders as hexagons with an armchair: no bin, site or mark looks so.
record OrderSign(Graphics2D g, Theme theme) {
    /// Pixels from the middle to a corner.
    static final double R = 10;

    private static final float[] DASHES = {2.5f, 2};

    /// @return where signs lie, for what gives way to them
    List<Figure> paint(Viewport view, List<OrderLook.Looking> orders) {
        List<Figure> figures = new ArrayList<>();
        for (OrderLook.Looking each : orders) {
            GeoPoint place = each.order().order().place();
            double x = view.screenX(Mercator.x(place));
            double y = view.screenY(Mercator.y(place));
            if (view.sheet().holds(x, y)) {
                g.translate(x, y);
                draw(each.look());
                g.translate(-x, -y);
                figures.add(new Figure(Mercator.x(place), Mercator.y(place), R));
            }
        }
        return figures;
    }

    /// Around (0, 0).
    void draw(OrderLook look) {
        Path2D edge = hexagon(R);
        g.setColor(ink(Token.PANEL));
        g.setStroke(new BasicStroke(3.4f, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        g.draw(edge);
        g.setColor(plate(look));
        g.fill(edge);
        g.setColor(line(look));
        g.setStroke(
                look == OrderLook.LEFT
                        ? new BasicStroke(
                                1.3f, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 10, DASHES, 0)
                        : new BasicStroke(1.4f, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        g.draw(edge);
        g.setColor(chair(look));
        armchair();
    }

    private Color plate(OrderLook look) {
        return switch (look) {
            case LEFT, WAITS -> ink(Token.PANEL);
            case PLANNED -> ink(Token.TEXT);
            case UNPLANNED -> ink(Token.ALARM);
        };
    }

    private Color line(OrderLook look) {
        return switch (look) {
            case LEFT -> ink(Token.MUTED);
            case WAITS, PLANNED -> ink(Token.TEXT);
            case UNPLANNED -> ink(Token.ALARM);
        };
    }

    private Color chair(OrderLook look) {
        return switch (look) {
            case LEFT -> ink(Token.MUTED);
            case WAITS -> ink(Token.TEXT);
            case PLANNED, UNPLANNED -> ink(Token.PANEL);
        };
    }

    private void armchair() {
        g.fill(new RoundRectangle2D.Double(-3.6, -5, 7.2, 6, 2.4, 2.4));
        g.fill(new RoundRectangle2D.Double(-6, -1, 2.6, 5, 1.6, 1.6));
        g.fill(new RoundRectangle2D.Double(3.4, -1, 2.6, 5, 1.6, 1.6));
        g.fill(new RoundRectangle2D.Double(-4, 1.4, 8, 2.6, 1, 1));
    }

    private static Path2D hexagon(double r) {
        Path2D path = new Path2D.Double();
        for (int corner = 0; corner < 6; corner++) {
            double angle = Math.PI / 6 + corner * Math.PI / 3;
            double x = r * Math.cos(angle);
            double y = r * Math.sin(angle);
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
