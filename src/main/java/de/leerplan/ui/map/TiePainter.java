package de.leerplan.ui.map;

import de.leerplan.ui.Theme;
import de.leerplan.ui.Token;

import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;

/// Draws the line from where something is to its sign that stepped aside.
record TiePainter(Graphics2D g, Theme theme) {
    private static final double DOT = 2.5;

    /// @param x world x of the sign, y world y
    /// @param step how it came there
    void paint(Viewport view, double x, double y, StepAside.Step step) {
        if (step.isNone()) {
            return;
        }
        double rest = 1 - step.clear();
        double toX = view.screenX(x);
        double toY = view.screenY(y);
        double fromX = toX - rest * step.dx();
        double fromY = toY - rest * step.dy();
        g.setColor(Ink.of(theme, Token.TEXT));
        g.setStroke(new BasicStroke(1.4f, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND));
        g.draw(new Line2D.Double(fromX, fromY, toX, toY));
        g.fill(new Ellipse2D.Double(fromX - DOT, fromY - DOT, 2 * DOT, 2 * DOT));
    }
}
