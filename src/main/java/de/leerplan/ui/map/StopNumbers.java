package de.leerplan.ui.map;

import de.leerplan.model.Stop;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.RoundRectangle2D;
import java.util.List;

/// Writes at each stop which one of its tour it is, in the tour's colour. Where
/// two would lie over each other the first has the place.
final class StopNumbers {
    static final double FROM = 15.6;
    private static final double HEIGHT = 13;

    private final Graphics2D g;
    private final Viewport view;
    private final Color rim;
    private final double binSize;
    private final LabelBoard board;

    StopNumbers(Graphics2D g, Viewport view, Color rim, double binSize) {
        this.g = g;
        this.view = view;
        this.rim = rim;
        this.binSize = binSize;
        this.board = new LabelBoard(view);
    }

    void paint(TourLine line, Color color) {
        List<Stop> stops = line.stops();
        for (int i = 0; i < stops.size(); i++) {
            double x = view.screenX(Mercator.x(stops.get(i).place()));
            double y = view.screenY(Mercator.y(stops.get(i).place()));
            boolean collects = stops.get(i).job().isPresent();
            if (collects && view.sheet().holds(x, y)) {
                badge(Integer.toString(line.firstNumber() + i), x, y, color);
            }
        }
    }

    private void badge(String number, double x, double y, Color color) {
        Font font = Lettering.semibold(9.5);
        double width = Math.max(HEIGHT, Lettering.width(font, number) + 7);
        double left = x + binSize * 0.58;
        double top = y - HEIGHT / 2;
        Box box = Box.around(left + width / 2, y, width / 2, HEIGHT / 2);
        if (!board.free(box)) {
            return;
        }
        board.take(box);
        g.setColor(rim);
        g.fill(
                new RoundRectangle2D.Double(
                        left - 1.2, top - 1.2, width + 2.4, HEIGHT + 2.4, HEIGHT, HEIGHT));
        g.setColor(color);
        g.fill(new RoundRectangle2D.Double(left, top, width, HEIGHT, HEIGHT, HEIGHT));
        g.setColor(Ink.on(color));
        g.setFont(font);
        g.drawString(
                number,
                (float) (left + width / 2 - Lettering.width(font, number) / 2),
                (float) (top + HEIGHT / 2 + 3.4));
    }
}
