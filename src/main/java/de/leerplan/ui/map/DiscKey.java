package de.leerplan.ui.map;

import de.leerplan.model.FillLevel;
import de.leerplan.ui.Texts;
import de.leerplan.ui.Theme;
import de.leerplan.ui.Token;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.util.List;

/// The legend of Google's map, drawn as its page (`google.html`) draws: bins and areas as discs,
/// what is amiss as a triangle above.
record DiscKey(Theme theme, Texts texts) {
    private static final double R = 6;
    private static final double STEP = 34;
    private static final double AVERAGE = 60;
    private static final double HALF_FULL = 50;

    List<LegendItem> items() {
        LegendLines lines = new LegendLines(theme, texts);
        return List.of(
                new LegendItem(this::ramp, 5 * STEP, lines.word("fill")),
                new LegendItem(this::area, 20, lines.word("cluster")),
                flagged(Token.TEXT, lines.word("planned")),
                flagged(Token.ALARM, lines.word("unplannedOrFire")),
                flagged(Token.WARNING, lines.word("sensor")),
                lines.order(),
                new LegendItem(this::closure, 22, lines.word("closure")),
                lines.base(),
                lines.horizon(),
                lines.traffic(),
                site("D", lines.word("depot")),
                site("E", lines.word("disposal")));
    }

    private void ramp(Graphics2D g) {
        for (int step = 0; step < 5; step++) {
            Color fill = Ink.of(theme.fill(new FillLevel(20.0 * step + 10)));
            disc(g, STEP * step + 8, 0, R, fill, ink(Token.TEXT));
            Legend.write(g, Legend.percent(step), STEP * step + 17, ink(Token.TEXT));
        }
    }

    private void area(Graphics2D g) {
        Color fill = Ink.ramp(theme, AVERAGE);
        disc(g, 10, 0, 8.5, fill, ink(Token.TEXT));
        letter(g, "7", 10, Ink.legible(fill));
    }

    private LegendItem flagged(Token flag, String word) {
        return new LegendItem(
                g -> {
                    Color fill = Ink.of(theme.fill(new FillLevel(HALF_FULL)));
                    disc(g, 8, 4, R, fill, ink(Token.TEXT));
                    triangle(g, 8, 4 - R - 1.5, 4, ink(flag));
                },
                16,
                word);
    }

    private LegendItem site(String letter, String word) {
        return new LegendItem(
                g -> {
                    disc(g, 9, 0, 7.5, ink(Token.TEXT), ink(Token.PANEL));
                    letter(g, letter, 9, ink(Token.PANEL));
                },
                17,
                word);
    }

    private void closure(Graphics2D g) {
        g.setColor(ink(Token.WARNING));
        float[] dashes = {4, 3};
        g.setStroke(new BasicStroke(6, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 1, dashes, 0));
        g.draw(new Line2D.Double(1, 0, 22, 0));
    }

    private static void disc(Graphics2D g, double x, double y, double r, Color fill, Color edge) {
        Ellipse2D disc = new Ellipse2D.Double(x - r, y - r, 2 * r, 2 * r);
        g.setColor(fill);
        g.fill(disc);
        g.setColor(edge);
        g.setStroke(new BasicStroke(1.2f));
        g.draw(disc);
    }

    private static void triangle(Graphics2D g, double x, double bottom, double half, Color color) {
        Path2D triangle = new Path2D.Double();
        triangle.moveTo(x - half, bottom);
        triangle.lineTo(x + half, bottom);
        triangle.lineTo(x, bottom - 1.8 * half);
        triangle.closePath();
        g.setColor(color);
        g.fill(triangle);
    }

    private static void letter(Graphics2D g, String letter, double x, Color color) {
        Font font = Lettering.semibold(10);
        g.setFont(font);
        g.setColor(color);
        g.drawString(letter, (float) (x - Lettering.width(font, letter) / 2), 3.6f);
    }

    private Color ink(Token token) {
        return Ink.of(theme, token);
    }
}
