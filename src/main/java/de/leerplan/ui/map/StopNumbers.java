package de.leerplan.ui.map;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.RoundRectangle2D;

/// Writes at stops which one of its tour each is, in the tour's colour.
///
/// @param rim colour about it
record StopNumbers(Graphics2D g, Viewport view, Color rim) {
    private static final double HALF = StopBadge.HALF;
    private static final double RIM = StopBadge.RIM;

    void paint(StopBadge badge, Color color) {
        double x = view.screenX(badge.x());
        double y = view.screenY(badge.y());
        g.setColor(rim);
        plate(x, y, badge.halfWidth() + RIM, HALF + RIM);
        g.setColor(color);
        plate(x, y, badge.halfWidth(), HALF);
        g.setColor(Ink.on(color));
        g.setFont(StopBadge.FONT);
        double width = Lettering.width(StopBadge.FONT, badge.number());
        g.drawString(badge.number(), (float) (x - width / 2), (float) (y + 3.4));
    }

    private void plate(double x, double y, double halfWidth, double half) {
        g.fill(
                new RoundRectangle2D.Double(
                        x - halfWidth, y - half, 2 * halfWidth, 2 * half, 2 * half, 2 * half));
    }
}
