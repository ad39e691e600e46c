package de.leerplan.ui.map;

import de.leerplan.ui.Texts;
import de.leerplan.ui.Theme;
import de.leerplan.ui.Token;

import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;

/// What both maps draw alike, as the legend shows it: orders, tours, slow streets.
record LegendLines(Theme theme, Texts texts) {
    private static final double SMALLER = 0.8;

    LegendItem order() {
        return new LegendItem(this::hexagon, 22, word("order"));
    }

    LegendItem base() {
        return new LegendItem(g -> tour(g, 4, 1), 20, word("base"));
    }

    LegendItem horizon() {
        return new LegendItem(g -> tour(g, 2.2, TourPainter.FAINT), 20, word("horizon"));
    }

    LegendItem traffic() {
        return new LegendItem(this::slow, 22, word("traffic"));
    }

    String word(String key) {
        return texts.text("map.legend." + key);
    }

    private void hexagon(Graphics2D g) {
        g.translate(11, 0);
        g.scale(SMALLER, SMALLER);
        new OrderSign(g, theme).draw(OrderLook.WAITS);
        g.scale(1 / SMALLER, 1 / SMALLER);
        g.translate(-11, 0);
    }

    private void tour(Graphics2D g, double width, double opacity) {
        g.setColor(Ink.faint(Ink.of(Theme.tour(0)), opacity));
        g.setStroke(new BasicStroke((float) width, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        g.draw(new Line2D.Double(2, 0, 18, 0));
    }

    private void slow(Graphics2D g) {
        g.setColor(Ink.faint(Ink.of(theme, Token.WARNING), 0.5));
        g.setStroke(new BasicStroke(6, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND));
        g.draw(new Line2D.Double(1, 0, 21, 0));
    }
}
