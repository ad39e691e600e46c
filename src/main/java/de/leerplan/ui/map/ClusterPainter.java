package de.leerplan.ui.map;

import de.leerplan.ui.Theme;
import de.leerplan.ui.Token;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.Arc2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.RoundRectangle2D;
import java.util.ArrayList;
import java.util.List;

/// Paints a cluster as a gauge: its colour and the arc about it say how full its bins are on the
/// average, the number how many must go today. Only what nobody is on the way to, or may burn, is
/// flagged in the colour of alarms; where nothing is to be done there is a small disc.
record ClusterPainter(Graphics2D g, Viewport view, Theme theme) {
    private static final float ARC = 2.4f;
    private static final Font FLAG_FONT = Lettering.semibold(9.5);
    private static final double FLAG_RIGHT = 0.55;
    private static final double FLAG_UP = 0.95;

    void paint(Cluster cluster) {
        paint(cluster, cluster.radius());
    }

    /// @param r radius, pixels
    void paint(Cluster cluster, double r) {
        double x = view.screenX(cluster.x());
        double y = view.screenY(cluster.y());
        Color fill = Ink.ramp(theme, cluster.percent());
        disc(x, y, r + 2, Ink.faint(ink(Token.LAND), 0.85));
        disc(x, y, r, fill);
        g.setColor(Ink.mix(fill, ink(Token.TEXT), 0.35));
        g.setStroke(new BasicStroke(0.8f));
        g.draw(new Ellipse2D.Double(x - r, y - r, 2 * r, 2 * r));
        if (cluster.mustGo() > 0) {
            arc(cluster.percent(), x, y, r + 2.2);
            Font font = Lettering.semibold(r > 14 ? 12 : r > 9 ? 11 : 9);
            write(Integer.toString(cluster.mustGo()), font, x, y, Ink.legible(fill));
        }
        if (cluster.fire()) {
            g.translate(x, y);
            new BinSprite(g, theme, 2 * r).flame();
            g.translate(-x, -y);
        } else if (cluster.unplanned() > 0) {
            flag(cluster.unplanned(), x + r * FLAG_RIGHT, y - r * FLAG_UP);
        }
    }

    private void arc(double percent, double x, double y, double r) {
        g.setStroke(new BasicStroke(ARC, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND));
        g.setColor(Ink.mix(ink(Token.LAND), ink(Token.TEXT), 0.18));
        g.draw(new Ellipse2D.Double(x - r, y - r, 2 * r, 2 * r));
        g.setColor(ink(Token.TEXT));
        g.draw(new Arc2D.Double(x - r, y - r, 2 * r, 2 * r, 90, -3.6 * percent, Arc2D.OPEN));
    }

    /// What must stay legible of a cluster: its number with the arc about it, and its flag.
    static List<Figure> figures(Cluster cluster) {
        List<Figure> figures = new ArrayList<>();
        if (cluster.mustGo() > 0) {
            figures.add(new Figure(cluster.x(), cluster.y(), cluster.radius() + 2.2 + ARC / 2));
        }
        if (cluster.unplanned() > 0 && !cluster.fire()) {
            double half = flagWidth(cluster.unplanned()) / 2;
            Patch flag =
                    Patch.box(
                            Box.around(
                                    cluster.radius() * FLAG_RIGHT - 7 + half,
                                    -cluster.radius() * FLAG_UP,
                                    half + 1,
                                    8));
            figures.add(new Figure(cluster.x(), cluster.y(), flag, Figure.Worth.NUMBER));
        }
        return figures;
    }

    private static double flagWidth(int count) {
        return Lettering.width(FLAG_FONT, Integer.toString(count)) + 17;
    }

    private void flag(int count, double x, double y) {
        String text = Integer.toString(count);
        double width = flagWidth(count);
        g.setColor(Ink.faint(ink(Token.LAND), 0.95));
        g.fill(new RoundRectangle2D.Double(x - 8, y - 8, width + 2, 16, 8, 8));
        g.setColor(ink(Token.ALARM));
        g.fill(new RoundRectangle2D.Double(x - 7, y - 7, width, 14, 7, 7));
        Color on = Ink.on(ink(Token.ALARM));
        g.setColor(on);
        Path2D triangle = new Path2D.Double();
        triangle.moveTo(x - 3.5, y + 3);
        triangle.lineTo(x + 3.5, y + 3);
        triangle.lineTo(x, y - 3.4);
        triangle.closePath();
        g.fill(triangle);
        write(text, FLAG_FONT, x + width / 2 - 1.5, y, on);
    }

    private void write(String text, Font font, double x, double y, Color color) {
        g.setColor(color);
        g.setFont(font);
        g.drawString(
                text,
                (float) (x - Lettering.width(font, text) / 2),
                (float) (y + font.getSize2D() * 0.36));
    }

    private void disc(double x, double y, double r, Color color) {
        g.setColor(color);
        g.fill(new Ellipse2D.Double(x - r, y - r, 2 * r, 2 * r));
    }

    private Color ink(Token token) {
        return Ink.of(theme, token);
    }
}
