package de.leerplan.ui.map;

import de.leerplan.model.FillLevel;
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

/// Paints a cluster: how many in the middle, how full they are as a ring that starts at the top
/// with the fullest, how many must go as a flag.
record ClusterPainter(Graphics2D g, Viewport view, Theme theme) {
    private static final double RING = 4.5;
    private static final double LEAST_SEEN = 16;

    void paint(Cluster cluster) {
        double x = view.screenX(cluster.x());
        double y = view.screenY(cluster.y());
        double r = cluster.radius();
        disc(x, y, r + 1.6, Ink.faint(ink(Token.LAND), 0.9));
        disc(x, y, r, ink(Token.PANEL));
        ring(cluster, x, y, r - RING / 2);
        g.setColor(Ink.mix(ink(Token.LAND), ink(Token.TEXT), 0.7));
        g.setStroke(new BasicStroke(0.9f));
        g.draw(new Ellipse2D.Double(x - r, y - r, 2 * r, 2 * r));
        String count = Integer.toString(cluster.size());
        Font font = Lettering.semibold(r > 15 ? 11 : 9.5);
        write(count, font, x, y, ink(Token.TEXT));
        if (cluster.mustGo() > 0) {
            flag(cluster.mustGo(), x + r * 0.55, y - r * 0.95);
        }
    }

    private void ring(Cluster cluster, double x, double y, double r) {
        double[] share = shares(cluster);
        double start = 90;
        g.setStroke(new BasicStroke((float) RING, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND));
        for (int step = 4; step >= 0; step--) {
            double extent = 360 * share[step];
            g.setColor(Ink.of(theme.fill(new FillLevel(step * 20.0 + 10))));
            g.draw(new Arc2D.Double(x - r, y - r, 2 * r, 2 * r, start, -extent, Arc2D.OPEN));
            start -= extent;
        }
    }

    /// One full bin among a hundred must still be seen.
    private static double[] shares(Cluster cluster) {
        double[] share = new double[5];
        double sum = 0;
        for (int i = 0; i < 5; i++) {
            double own = 360.0 * cluster.steps().get(i) / cluster.size();
            share[i] = cluster.steps().get(i) == 0 ? 0 : Math.max(LEAST_SEEN, own);
            sum += share[i];
        }
        for (int i = 0; i < 5; i++) {
            share[i] /= sum;
        }
        return share;
    }

    private void flag(int count, double x, double y) {
        Font font = Lettering.semibold(9.5);
        String text = Integer.toString(count);
        double width = Lettering.width(font, text) + 17;
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
        write(text, font, x + width / 2 - 1.5, y, on);
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
