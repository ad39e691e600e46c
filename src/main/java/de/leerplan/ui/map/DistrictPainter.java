package de.leerplan.ui.map;

import de.leerplan.ui.Theme;
import de.leerplan.ui.Token;

import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.geom.Path2D;

/// Draws where districts end, as thin as what is only for finding one's way may be.
record DistrictPainter(Graphics2D g, Viewport view, Theme theme) {
    /// Nearer, names of streets tell where one is.
    static final double TO = 14.4;

    void paint(Course border) {
        if (!border.box().touches(view.box(20))) {
            return;
        }
        Path2D path = new Path2D.Double();
        border.addTo(path, view);
        g.setColor(Ink.faint(Ink.of(theme, Token.LABEL), 0.55));
        g.setStroke(
                new BasicStroke(
                        1.1f,
                        BasicStroke.CAP_ROUND,
                        BasicStroke.JOIN_ROUND,
                        1,
                        new float[] {1.5f, 4},
                        0));
        g.draw(path);
    }
}
