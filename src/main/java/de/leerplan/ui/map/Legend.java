package de.leerplan.ui.map;

import de.leerplan.model.ContainerKind;
import de.leerplan.ui.Texts;
import de.leerplan.ui.Theme;
import de.leerplan.ui.Token;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.RoundRectangle2D;

/// Draws what the signs on the map mean.
///
/// @param withKinds whether to explain the shapes too; from afar they can hardly be told apart
record Legend(Graphics2D g, Theme theme, Texts texts, boolean withKinds) {
    static final double WIDTH = 424;
    private static final double SIZE = 13;
    private static final double LEFT = 14;
    private static final double[] COLUMNS = {0, 152, 276};

    void draw() {
        g.setColor(ink(Token.PANEL));
        g.fill(new RoundRectangle2D.Double(0.5, 0.5, WIDTH - 1, height(withKinds) - 1, 12, 12));
        g.setColor(ink(Token.LINE));
        g.setStroke(new BasicStroke(1));
        g.draw(new RoundRectangle2D.Double(0.5, 0.5, WIDTH - 1, height(withKinds) - 1, 12, 12));
        fill();
        tours();
        marks();
        if (withKinds) {
            kinds();
        }
    }

    static double height(boolean withKinds) {
        return withKinds ? 112 : 68;
    }

    private void fill() {
        heading(texts.text("map.legend.fill"), LEFT, 20);
        for (int step = 0; step < 5; step++) {
            double x = LEFT + 82 + step * 38;
            bin(new BinLook(ContainerKind.LITTER_BIN, 2 * step + 1, false, NONE), x, 16);
            small(step * 20 + (step == 4 ? "+" : ""), x + 10, 20);
        }
    }

    private void tours() {
        double x = LEFT + 296;
        Color tour = Ink.of(Theme.tour(0));
        line(x, x + 20, 11, 4, tour);
        small(texts.text("map.legend.base"), x + 26, 15);
        line(x, x + 20, 24, 2.2, Ink.faint(tour, 0.62));
        small(texts.text("map.legend.horizon"), x + 26, 28);
    }

    private void marks() {
        double y = 48;
        double x = LEFT + 6;
        x = mark(new BinLook(ContainerKind.LITTER_BIN, 9, true, NONE), "mustGo", x, y);
        x = mark(new BinLook(ContainerKind.LITTER_BIN, 5, false, BinLook.Mark.FIRE), "fire", x, y);
        x =
                mark(
                        new BinLook(ContainerKind.LITTER_BIN, 5, false, BinLook.Mark.SENSOR),
                        "sensor",
                        x,
                        y);
        BinLook.Mark order = BinLook.Mark.OUT_OF_ORDER;
        mark(new BinLook(ContainerKind.LITTER_BIN, 0, false, order), "outOfOrder", x, y);
    }

    private double mark(BinLook look, String word, double x, double y) {
        bin(look, x, y);
        String text = texts.text("map.legend." + word);
        small(text, x + 13, y + 4);
        return x + 13 + Lettering.width(Lettering.regular(11), text) + 18;
    }

    private void kinds() {
        ContainerKind[] kinds = ContainerKind.values();
        for (int i = 0; i < kinds.length; i++) {
            double x = LEFT + 6 + COLUMNS[i % 3];
            double y = 73 + i / 3 * 21;
            bin(new BinLook(kinds[i], 3, false, NONE), x, y);
            small(texts.of(kinds[i]), x + 13, y + 4);
        }
    }

    private void bin(BinLook look, double x, double y) {
        g.translate(x, y);
        new BinSprite(g, theme, SIZE).draw(look);
        g.translate(-x, -y);
    }

    private void line(double from, double to, double y, double width, Color color) {
        g.setColor(color);
        g.setStroke(new BasicStroke((float) width, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        g.draw(new Line2D.Double(from, y, to, y));
    }

    private void heading(String text, double x, double y) {
        write(text, Lettering.semibold(11.5), Token.TEXT, x, y);
    }

    private void small(String text, double x, double y) {
        write(text, Lettering.regular(11), Token.MUTED, x, y);
    }

    private void write(String text, Font font, Token color, double x, double y) {
        g.setFont(font);
        g.setColor(ink(color));
        g.drawString(text, (float) x, (float) y);
    }

    private Color ink(Token token) {
        return Ink.of(theme, token);
    }

    private static final BinLook.Mark NONE = BinLook.Mark.NONE;
}
