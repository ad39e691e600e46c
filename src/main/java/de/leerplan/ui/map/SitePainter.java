package de.leerplan.ui.map;

import de.leerplan.model.Site;
import de.leerplan.model.SiteKind;
import de.leerplan.ui.Theme;
import de.leerplan.ui.Token;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.Path2D;
import java.awt.geom.RoundRectangle2D;

/// Paints depots (a roof) and disposal sites (a chimney) as dark plates with their names.
record SitePainter(Graphics2D g, Viewport view, Theme theme) {
    private static final double R = 9;
    private static final double NAMED_FROM = 12.2;
    private static final double ADDRESSED_FROM = 15.5;

    void paint(Site site) {
        double x = view.screenX(Mercator.x(site.place()));
        double y = view.screenY(Mercator.y(site.place()));
        if (!view.sheet().holds(x, y)) {
            return;
        }
        Color plate = Ink.of(theme, Token.TEXT);
        Color sign = Ink.of(theme, Token.PANEL);
        g.setColor(sign);
        g.fill(new RoundRectangle2D.Double(x - R - 1.5, y - R - 1.5, 2 * R + 3, 2 * R + 3, 8, 8));
        g.setColor(plate);
        g.fill(new RoundRectangle2D.Double(x - R, y - R, 2 * R, 2 * R, 6, 6));
        g.setColor(sign);
        g.setStroke(new BasicStroke(1.6f, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        if (site.kind() == SiteKind.DEPOT) {
            g.draw(house(x, y));
        } else {
            g.fill(plant(x, y));
        }
        if (view.zoom() >= NAMED_FROM) {
            Font font = Lettering.semibold(11);
            Label.level(name(site), font, 0, x, y + R + 10, plate, Ink.faint(sign, 0.9)).paint(g);
        }
    }

    /// From afar without the address.
    private String name(Site site) {
        int comma = site.name().indexOf(',');
        return comma < 0 || view.zoom() >= ADDRESSED_FROM
                ? site.name()
                : site.name().substring(0, comma);
    }

    private static Path2D house(double x, double y) {
        Path2D path = new Path2D.Double();
        path.moveTo(x - 5.5, y + 5);
        path.lineTo(x - 5.5, y - 1.5);
        path.lineTo(x, y - 5.5);
        path.lineTo(x + 5.5, y - 1.5);
        path.lineTo(x + 5.5, y + 5);
        path.moveTo(x - 2.5, y + 5);
        path.lineTo(x - 2.5, y + 1);
        path.lineTo(x + 2.5, y + 1);
        path.lineTo(x + 2.5, y + 5);
        return path;
    }

    private static Path2D plant(double x, double y) {
        Path2D path = new Path2D.Double();
        path.moveTo(x - 6, y + 5.5);
        path.lineTo(x - 6, y - 0.5);
        path.lineTo(x - 2, y + 1.5);
        path.lineTo(x - 2, y - 0.5);
        path.lineTo(x + 2, y + 1.5);
        path.lineTo(x + 2.6, y - 6);
        path.lineTo(x + 5, y - 6);
        path.lineTo(x + 6, y + 5.5);
        path.closePath();
        return path;
    }
}
