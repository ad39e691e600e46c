package de.leerplan.ui.map;

import de.leerplan.model.Stop;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.RoundRectangle2D;
import java.util.List;

/// Writes at each stop which one of its tour it is, in the tour's colour.
record StopNumbers(Graphics2D g, Viewport view, Color rim, double binSize) {
    static final double FROM = 15.6;
    private static final double HEIGHT = 13;

    void paint(TourLine line, Color color, double strength) {
        List<Stop> stops = line.stops();
        for (int i = 0; i < stops.size(); i++) {
            double x = view.screenX(Mercator.x(stops.get(i).place()));
            double y = view.screenY(Mercator.y(stops.get(i).place()));
            boolean collects = stops.get(i) instanceof Stop.Collect;
            if (collects && view.sheet().holds(x, y)) {
                badge(Integer.toString(line.firstNumber() + i), x, y, color, strength);
            }
        }
    }

    private void badge(String number, double x, double y, Color color, double strength) {
        Font font = Lettering.semibold(9.5);
        double width = Math.max(HEIGHT, Lettering.width(font, number) + 7);
        double left = x + binSize * 0.58;
        double top = y - HEIGHT / 2;
        g.setColor(Ink.faint(rim, strength));
        g.fill(
                new RoundRectangle2D.Double(
                        left - 1.2, top - 1.2, width + 2.4, HEIGHT + 2.4, HEIGHT, HEIGHT));
        g.setColor(Ink.faint(color, strength));
        g.fill(new RoundRectangle2D.Double(left, top, width, HEIGHT, HEIGHT, HEIGHT));
        g.setColor(Ink.on(color));
        g.setFont(font);
        g.drawString(
                number,
                (float) (left + width / 2 - Lettering.width(font, number) / 2),
                (float) (top + HEIGHT / 2 + 3.4));
    }
}
