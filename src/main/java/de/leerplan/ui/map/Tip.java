package de.leerplan.ui.map;

import de.leerplan.ui.Theme;
import de.leerplan.ui.Token;

import javafx.scene.image.Image;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.RoundRectangle2D;
import java.util.List;

/// A few words beside the pointer. Part of the map's picture, not a window of its own: an open
/// pop-up makes some systems crash when the program ends.
record Tip(List<String> lines, Theme theme) {
    private static final double PAD = 9;
    private static final double LINE = 17;

    double width() {
        double widest = 0;
        for (int i = 0; i < lines.size(); i++) {
            widest = Math.max(widest, Lettering.width(font(i), lines.get(i)));
        }
        return Math.ceil(widest + 2 * PAD);
    }

    double height() {
        return lines.size() * LINE + PAD + 3;
    }

    Image picture(double pixelScale) {
        return Pictures.drawn(width(), height(), pixelScale, this::draw);
    }

    private void draw(Graphics2D g) {
        RoundRectangle2D plate =
                new RoundRectangle2D.Double(0.5, 0.5, width() - 1, height() - 1, 10, 10);
        g.setColor(Ink.of(theme, Token.PANEL));
        g.fill(plate);
        g.setColor(Ink.of(theme, Token.LINE));
        g.setStroke(new BasicStroke(1));
        g.draw(plate);
        for (int i = 0; i < lines.size(); i++) {
            Color color = Ink.of(theme, i == 0 ? Token.TEXT : Token.MUTED);
            g.setColor(color);
            g.setFont(font(i));
            g.drawString(lines.get(i), (float) PAD, (float) (PAD + 9 + i * LINE));
        }
    }

    private static Font font(int line) {
        return line == 0 ? Lettering.semibold(12) : Lettering.regular(11.5);
    }
}
