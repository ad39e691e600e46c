package de.leerplan.ui.map;

import de.leerplan.ui.Theme;
import de.leerplan.ui.Token;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.AffineTransform;
import java.awt.geom.Arc2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.RoundRectangle2D;

/// Draws a truck around (`MIDDLE`, `MIDDLE`): a disc in the tour's colour, a nose where it heads, a
/// ring that closes as it fills, its number.
record TruckSprite(Graphics2D g, TruckLook look) {
    static final double MIDDLE = 26;
    static final double HEIGHT = 2 * MIDDLE;
    static final double WIDTH = MIDDLE + 58;
    private static final double DISC = 9.5;

    /// The load, in twentieths, from which it counts as full.
    static final int FULL = 19;

    private static final double RING = 12.6;

    /// Where its disc ends, pixels from the middle.
    static final double EDGE = RING + 2.2;

    /// The middle of its nose, and how far that reaches from there.
    static final double NOSE = RING + 4;

    static final double NOSE_HALF = 7.5;

    /// The plate with its number, pixels.
    static final double PLATE_LEFT = RING + 3.5;

    static final double PLATE_HALF = 7.5;
    static final double PLATE_RIM = 0.8;

    void draw() {
        g.translate(MIDDLE, MIDDLE);
        Color tour = look.fit() ? Ink.of(Theme.tour(look.tour())) : ink(Token.MUTED);
        nose(tour);
        disc(EDGE, Ink.faint(ink(Token.LAND), 0.95));
        ring();
        disc(DISC, tour);
        if (look.fit() && look.far()) {
            numberInside(Ink.on(tour));
        } else if (look.fit()) {
            lorry(Ink.on(tour));
        } else {
            cross(ink(Token.PANEL));
        }
        if (!look.far()) {
            number();
        }
    }

    private void nose(Color color) {
        Path2D nose = new Path2D.Double();
        nose.moveTo(-7.2, -RING - 0.5);
        nose.lineTo(0, -RING - 9);
        nose.lineTo(7.2, -RING - 0.5);
        nose.closePath();
        AffineTransform before = g.getTransform();
        g.rotate(Math.toRadians(look.heading() * 10));
        g.setColor(ink(Token.LAND));
        g.setStroke(new BasicStroke(3f, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        g.draw(nose);
        g.setColor(color);
        g.fill(nose);
        g.setTransform(before);
    }

    private void ring() {
        double share = Math.min(1, look.load() / 20.0);
        boolean full = look.load() >= FULL;
        g.setStroke(new BasicStroke(3f, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND));
        g.setColor(Ink.mix(ink(Token.LAND), ink(Token.TEXT), 0.22));
        g.draw(arc(360));
        g.setColor(full ? ink(Token.WARNING) : ink(Token.TEXT));
        g.draw(arc(-360 * share));
    }

    private static Arc2D arc(double extent) {
        return new Arc2D.Double(-RING, -RING, 2 * RING, 2 * RING, 90, extent, Arc2D.OPEN);
    }

    private void lorry(Color color) {
        g.setColor(look.online() ? color : Ink.faint(color, 0.45));
        g.fill(new RoundRectangle2D.Double(-6, -3.8, 7, 6.6, 1.6, 1.6));
        Path2D cab = new Path2D.Double();
        cab.moveTo(1.7, -2);
        cab.lineTo(4.3, -2);
        cab.lineTo(6, 0.4);
        cab.lineTo(6, 2.8);
        cab.lineTo(1.7, 2.8);
        cab.closePath();
        g.fill(cab);
        g.fill(new Ellipse2D.Double(-4.6, 1.9, 2.9, 2.9));
        g.fill(new Ellipse2D.Double(2.2, 1.9, 2.9, 2.9));
    }

    private void cross(Color color) {
        g.setColor(color);
        g.setStroke(new BasicStroke(2.4f, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        Path2D cross = new Path2D.Double();
        cross.moveTo(-4, -4);
        cross.lineTo(4, 4);
        cross.moveTo(-4, 4);
        cross.lineTo(4, -4);
        g.draw(cross);
    }

    private void numberInside(Color color) {
        Font font = Lettering.semibold(9);
        g.setColor(look.online() ? color : Ink.faint(color, 0.45));
        g.setFont(font);
        g.drawString(look.name(), (float) (-Lettering.width(font, look.name()) / 2), 3.2f);
    }

    private void number() {
        double width = look.plateWidth();
        g.setColor(Ink.faint(ink(Token.LINE), 0.95));
        plate(width, PLATE_RIM);
        g.setColor(ink(Token.PANEL));
        plate(width, 0);
        g.setColor(look.online() ? ink(Token.TEXT) : ink(Token.MUTED));
        g.setFont(TruckLook.FONT);
        g.drawString(look.name(), (float) PLATE_LEFT + 4.5f, 3.8f);
    }

    private void plate(double width, double rim) {
        double half = PLATE_HALF + rim;
        g.fill(
                new RoundRectangle2D.Double(
                        PLATE_LEFT - rim, -half, width + 2 * rim, 2 * half, 7 + rim, 7 + rim));
    }

    private void disc(double radius, Color color) {
        g.setColor(color);
        g.fill(new Ellipse2D.Double(-radius, -radius, 2 * radius, 2 * radius));
    }

    private Color ink(Token token) {
        return Ink.of(look.theme(), token);
    }
}
