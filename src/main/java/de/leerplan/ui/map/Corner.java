package de.leerplan.ui.map;

import de.leerplan.ui.Texts;
import de.leerplan.ui.Theme;
import de.leerplan.ui.Token;

import java.awt.BasicStroke;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.Path2D;
import java.awt.geom.RoundRectangle2D;
import java.util.ArrayList;
import java.util.List;

/// Draws the lower right corner: scale, whose data it is, and whether the network is a sketch.
record Corner(Graphics2D g, Theme theme, Texts texts) {
    static final double WIDTH = 420;
    static final double HEIGHT = 48;
    private static final double LONGEST_BAR = 110;

    /// @param metresPerPixel at the middle of the view
    void draw(double metresPerPixel, String attribution, boolean schematic) {
        double metres = roundBelow(LONGEST_BAR * metresPerPixel);
        double length = metres / metresPerPixel;
        Path2D bar = new Path2D.Double();
        bar.moveTo(WIDTH - 8 - length, 8);
        bar.lineTo(WIDTH - 8 - length, 14);
        bar.lineTo(WIDTH - 8, 14);
        bar.lineTo(WIDTH - 8, 8);
        List<String> words = new ArrayList<>();
        if (schematic) {
            words.add(texts.text("map.schematic"));
        }
        if (!attribution.isBlank()) {
            words.add(attribution);
        }
        String source = String.join("  ·  ", words);
        plate(Math.max(length + 64, Lettering.width(Lettering.regular(11), source) + 14));
        g.setColor(Ink.faint(Ink.of(theme, Token.LAND), 0.85));
        g.setStroke(new BasicStroke(4.5f, BasicStroke.CAP_SQUARE, BasicStroke.JOIN_MITER));
        g.draw(bar);
        g.setColor(Ink.of(theme, Token.TEXT));
        g.setStroke(new BasicStroke(1.5f, BasicStroke.CAP_SQUARE, BasicStroke.JOIN_MITER));
        g.draw(bar);
        write(distance(metres), Lettering.semibold(11), Token.TEXT, WIDTH - 14 - length, 11);
        write(source, Lettering.regular(11), Token.LABEL, WIDTH - 7, 34);
    }

    /// Keeps bins and streets from running into the words.
    private void plate(double width) {
        g.setColor(Ink.faint(Ink.of(theme, Token.LAND), 0.78));
        g.fill(new RoundRectangle2D.Double(WIDTH - width, 0, width + 8, HEIGHT + 8, 10, 10));
    }

    private String distance(double metres) {
        return metres >= 1000
                ? texts.number(metres / 1000, 0) + "\u00a0km"
                : texts.number(metres, 0) + "\u00a0m";
    }

    private void write(String text, Font font, Token color, double right, double y) {
        if (!text.isEmpty()) {
            double middle = right - Lettering.width(font, text) / 2;
            Label.level(
                            text,
                            font,
                            0,
                            middle,
                            y,
                            Ink.of(theme, color),
                            Ink.faint(Ink.of(theme, Token.LAND), 0.85))
                    .paint(g);
        }
    }

    /// The largest of 1, 2, 5, 10, 20, 50 … that is not above `most`.
    static double roundBelow(double most) {
        double ten = Math.pow(10, Math.floor(Math.log10(most)));
        return most >= 5 * ten ? 5 * ten : most >= 2 * ten ? 2 * ten : ten;
    }
}
