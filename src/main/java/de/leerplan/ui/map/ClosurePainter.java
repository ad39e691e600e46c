package de.leerplan.ui.map;

import de.leerplan.model.Closure;
import de.leerplan.ui.Theme;
import de.leerplan.ui.Token;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.TexturePaint;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;

/// Paints closed stretches of street hatched, with a no-entry sign in the middle; those that do not
/// hold yet only as a broken line.
record ClosurePainter(Graphics2D g, Viewport view, Theme theme) {
    private static final int HATCH = 6;

    void paint(Closure closure, boolean holds) {
        Course course = Course.of(closure.line());
        if (!course.box().touches(view.box(20))) {
            return;
        }
        Path2D path = new Path2D.Double();
        course.addTo(path, view);
        double width = Math.clamp(3.5 * Math.pow(2, (view.zoom() - 13) * 0.6), 5, 18);
        if (holds) {
            hatched(path, width);
            sign(new Polyline(course.pixels(view)), Math.clamp(width, 8, 13));
        } else {
            coming(path, width);
        }
    }

    /// @param width of the stripes, pixels
    void hatched(Path2D path, double width) {
        stroke(path, width + 3, ink(Token.WARNING));
        stroke(path, width + 0.6, ink(Token.PANEL));
        g.setPaint(hatch());
        g.setStroke(butt(width + 0.6));
        g.draw(path);
    }

    private void coming(Path2D path, double width) {
        g.setColor(ink(Token.WARNING));
        float dash = (float) width;
        g.setStroke(
                new BasicStroke(
                        (float) (width * 0.4),
                        BasicStroke.CAP_BUTT,
                        BasicStroke.JOIN_ROUND,
                        1,
                        new float[] {dash * 0.8f, dash * 0.8f},
                        0));
        g.draw(path);
    }

    private void stroke(Path2D path, double width, Color color) {
        g.setStroke(butt(width));
        g.setColor(color);
        g.draw(path);
    }

    private void sign(Polyline line, double radius) {
        Polyline.Spot spot = line.at(line.length() / 2);
        disc(spot, radius + 1.6, ink(Token.PANEL));
        disc(spot, radius, ink(Token.WARNING));
        g.setColor(ink(Token.PANEL));
        g.fill(
                new Rectangle2D.Double(
                        spot.x() - radius * 0.6,
                        spot.y() - radius * 0.17,
                        radius * 1.2,
                        radius * 0.34));
    }

    private void disc(Polyline.Spot spot, double radius, Color color) {
        g.setColor(color);
        g.fill(new Ellipse2D.Double(spot.x() - radius, spot.y() - radius, 2 * radius, 2 * radius));
    }

    private TexturePaint hatch() {
        int side = HATCH * 4;
        BufferedImage tile = new BufferedImage(side, side, BufferedImage.TYPE_INT_ARGB_PRE);
        int stripe = ink(Token.WARNING).getRGB();
        int ground = ink(Token.PANEL).getRGB();
        for (int y = 0; y < side; y++) {
            for (int x = 0; x < side; x++) {
                tile.setRGB(x, y, (x + y) % (2 * HATCH * 2) < 2 * HATCH ? stripe : ground);
            }
        }
        return new TexturePaint(tile, new Rectangle2D.Double(0, 0, HATCH * 2, HATCH * 2));
    }

    private Color ink(Token token) {
        return Ink.of(theme, token);
    }

    private static BasicStroke butt(double width) {
        return new BasicStroke((float) width, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND);
    }
}
