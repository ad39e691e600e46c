package de.leerplan.ui.map;

import de.leerplan.ui.Theme;
import de.leerplan.ui.Token;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;

/// Draws one bin around (0, 0): its outline, a bar of the fill's colour rising inside, marks.
record BinSprite(Graphics2D g, Theme theme, double size) {
    static final double DOT = 8;

    /// Below `DOT` pixels only a dot in the fill's colour.
    void draw(BinLook look) {
        if (size < DOT) {
            dot(look);
            return;
        }
        Shape shape = BinShape.of(look.kind(), size);
        boolean dead = look.mark() == BinLook.Mark.OUT_OF_ORDER;
        edge(shape);
        g.setColor(dead ? ink(Token.GROUND) : body());
        g.fill(shape);
        if (!dead) {
            bar(shape, look);
        }
        outline(shape, look, dead);
        mark(look);
        if (look.mark() != BinLook.Mark.FIRE) {
            need(look.need());
        }
    }

    /// A triangle above: dark where a truck is to come, larger and in the alarm's colour where none
    /// is.
    private void need(Need need) {
        switch (need) {
            case NONE -> {}
            case PLANNED -> triangle(-size * 0.5 - 2, Math.max(6, size * 0.4), ink(Token.TEXT));
            case UNPLANNED ->
                    triangle(-size * 0.5 - 2.5, Math.max(9.5, size * 0.62), ink(Token.ALARM));
        }
    }

    /// A thin rim in the colour of the land sets it off from lines and neighbours.
    private void edge(Shape shape) {
        g.setColor(Ink.faint(ink(Token.LAND), 0.85));
        g.setStroke(new BasicStroke(3f, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        g.draw(shape);
    }

    private void dot(BinLook look) {
        double r = size / 2;
        Ellipse2D disc = new Ellipse2D.Double(-r, -r, 2 * r, 2 * r);
        g.setColor(Ink.of(theme.fill(look.fill())));
        g.fill(disc);
        g.setColor(Ink.mix(ink(Token.LAND), ink(Token.TEXT), 0.45));
        g.setStroke(new BasicStroke(0.7f));
        g.draw(disc);
    }

    private Color body() {
        return switch (theme) {
            case LIGHT -> ink(Token.PANEL);
            case NIGHT -> ink(Token.GROUND);
        };
    }

    private void bar(Shape shape, BinLook look) {
        Rectangle2D all = shape.getBounds2D();
        double height = all.getHeight() * look.tenths() / 10;
        Shape clip = g.getClip();
        g.clip(shape);
        g.setColor(Ink.of(theme.fill(look.fill())));
        g.fill(new Rectangle2D.Double(all.getX(), all.getMaxY() - height, all.getWidth(), height));
        g.setClip(clip);
    }

    private void outline(Shape shape, BinLook look, boolean dead) {
        double quiet = dead ? 0.45 : look.tenths() < 4 ? 0.5 : 0.9;
        Color line = Ink.mix(ink(Token.LAND), ink(Token.TEXT), quiet);
        boolean left = look.mark() == BinLook.Mark.LEFT_TODAY;
        g.setColor(line);
        g.setStroke(
                left
                        ? new BasicStroke(
                                1.1f,
                                BasicStroke.CAP_BUTT,
                                BasicStroke.JOIN_MITER,
                                10,
                                new float[] {2, 2},
                                0)
                        : new BasicStroke(size < 12 ? 0.9f : 1.15f));
        g.draw(shape);
    }

    private void mark(BinLook look) {
        switch (look.mark()) {
            case NONE, LEFT_TODAY -> {}
            case OUT_OF_ORDER -> cross();
            case SENSOR -> question();
            case FIRE -> flame();
        }
    }

    private void cross() {
        double r = size * 0.36;
        g.setColor(ink(Token.MUTED));
        g.setStroke(new BasicStroke(1.5f, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        g.draw(new Line2D.Double(-r, -r, r, r));
        g.draw(new Line2D.Double(-r, r, r, -r));
    }

    /// A diamond at the upper right: no other mark stands there or looks so.
    private void question() {
        double r = Math.max(3.6, size * 0.3);
        double x = size * 0.52;
        double y = -size * 0.42;
        Path2D diamond = new Path2D.Double();
        diamond.moveTo(x, y - r);
        diamond.lineTo(x + r, y);
        diamond.lineTo(x, y + r);
        diamond.lineTo(x - r, y);
        diamond.closePath();
        onRim(diamond, ink(Token.WARNING));
        if (size >= 14) {
            g.setColor(body());
            g.fill(new Rectangle2D.Double(x - 0.7, y - r * 0.55, 1.4, r * 0.65));
            g.fill(new Rectangle2D.Double(x - 0.7, y + r * 0.28, 1.4, 1.4));
        }
    }

    /// @param bottom where its base lies
    void triangle(double bottom, double width, Color color) {
        Path2D path = new Path2D.Double();
        path.moveTo(-width / 2, bottom);
        path.lineTo(width / 2, bottom);
        path.lineTo(0, bottom - width * 0.88);
        path.closePath();
        onRim(path, color);
    }

    void flame() {
        double w = Math.max(8.5, size * 0.56);
        double bottom = -size * 0.5 - 1.5;
        Path2D path = new Path2D.Double();
        path.moveTo(0, bottom);
        path.curveTo(-w * 0.62, bottom, -w * 0.56, bottom - w * 0.66, -w * 0.16, bottom - w * 0.9);
        path.curveTo(-w * 0.1, bottom - w * 0.62, w * 0.02, bottom - w * 0.9, 0, bottom - w * 1.3);
        path.curveTo(w * 0.36, bottom - w, w * 0.66, bottom, 0, bottom);
        path.closePath();
        onRim(path, ink(Token.ALARM));
    }

    private void onRim(Shape shape, Color color) {
        g.setColor(Ink.faint(ink(Token.LAND), 0.95));
        g.setStroke(new BasicStroke(2.6f, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        g.draw(shape);
        g.setColor(color);
        g.fill(shape);
    }

    private Color ink(Token token) {
        return Ink.of(theme, token);
    }
}
