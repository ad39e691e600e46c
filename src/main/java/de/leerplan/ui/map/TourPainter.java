package de.leerplan.ui.map;

import de.leerplan.ui.Theme;
import de.leerplan.ui.Token;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Path2D;
import java.util.ArrayList;
import java.util.List;

/// Paints one tour: the promised part as a strong line, the horizon thin, chevrons along the way.
///
/// @param strength 1 as usual, less for a tour that should step back behind a chosen one
/// @param chosen whether it is the chosen one
record TourPainter(
        Graphics2D g, Viewport view, Theme theme, Color color, double strength, boolean chosen) {
    private static final double CHEVRONS_FROM = 14.2;
    private static final double FINE_TO = 14;

    /// How wide and how opaque what is only planned is drawn, against what is promised.
    static final double FAINT = 0.62;

    private static final double ASIDE_FROM = 13.8;
    private static final double[] OUT_OF_SIGHT = {};
    private static final double CHEVRONS_APART = 84;

    void paint(TourLine line) {
        List<double[]> legs = legs(line);
        Path2D base = new Path2D.Double();
        Path2D horizon = new Path2D.Double();
        for (int i = 0; i < legs.size(); i++) {
            append(i < line.base() ? base : horizon, legs.get(i));
        }
        stroke(horizon, width() * FAINT, FAINT);
        stroke(base, width(), 1);
        if (view.zoom() >= CHEVRONS_FROM) {
            chevrons(line, legs);
        }
    }

    /// Every leg in pixels, the first from where the truck now is; those out of sight have no
    /// points. Drawn on the right, as one drives, there and back do not cover each other.
    private List<double[]> legs(TourLine line) {
        double aside = view.zoom() < ASIDE_FROM ? 0 : width() * 0.55;
        Box seen = view.box(10);
        List<double[]> legs = new ArrayList<>();
        for (Course course : line.legs()) {
            boolean first = legs.isEmpty();
            if (first || course.box().touches(seen)) {
                double[] points = first ? ahead(line) : course.pixels(view);
                legs.add(aside == 0 ? points : new Polyline(points).beside(aside));
            } else {
                legs.add(OUT_OF_SIGHT);
            }
        }
        return legs;
    }

    /// How wide a tour is drawn that is not chosen, pixels.
    static double usualWidth(Viewport view) {
        return view.zoom() < FINE_TO ? 2 : view.zoom() < 15 ? 3.8 : view.zoom() < 16.5 ? 5 : 6.5;
    }

    private double width() {
        double usual = usualWidth(view);
        return chosen ? Math.max(3, usual * 1.35) : usual;
    }

    private void stroke(Path2D path, double width, double opacity) {
        if (chosen || view.zoom() >= FINE_TO) {
            g.setStroke(round(width + 2.4));
            g.setColor(Ink.faint(Ink.of(theme, Token.LAND), 0.7 * strength * opacity));
            g.draw(path);
        }
        g.setStroke(round(width));
        g.setColor(Ink.faint(color, strength * opacity));
        g.draw(path);
    }

    private void chevrons(TourLine line, List<double[]> legs) {
        g.setColor(Ink.faint(Ink.on(color), 0.95 * strength));
        g.setStroke(round(1.5));
        double carried = CHEVRONS_APART / 2;
        for (int i = 0; i < legs.size(); i++) {
            if (legs.get(i).length > 0) {
                double size = i < line.base() ? 1 : 0.7;
                carried = chevrons(new Polyline(legs.get(i)), carried, size);
            }
        }
    }

    private double chevrons(Polyline line, double carried, double size) {
        double at = carried;
        double r = width() * 0.42 * size;
        for (; at < line.length(); at += CHEVRONS_APART) {
            Polyline.Spot spot = line.at(at);
            double cos = Math.cos(spot.angle());
            double sin = Math.sin(spot.angle());
            Path2D chevron = new Path2D.Double();
            chevron.moveTo(spot.x() - r * cos + r * sin, spot.y() - r * sin - r * cos);
            chevron.lineTo(spot.x() + r * cos, spot.y() + r * sin);
            chevron.lineTo(spot.x() - r * cos - r * sin, spot.y() - r * sin + r * cos);
            g.draw(chevron);
        }
        return at - line.length();
    }

    /// The first leg from where the truck now is.
    private double[] ahead(TourLine line) {
        Polyline whole = new Polyline(line.legs().getFirst().pixels(view));
        double x = view.screenX(Mercator.x(line.truck().place()));
        double y = view.screenY(Mercator.y(line.truck().place()));
        return whole.from(whole.nearest(x, y));
    }

    private static void append(Path2D path, double[] points) {
        if (points.length > 0) {
            path.moveTo(points[0], points[1]);
        }
        for (int i = 2; i < points.length; i += 2) {
            path.lineTo(points[i], points[i + 1]);
        }
    }

    private static BasicStroke round(double width) {
        return new BasicStroke((float) width, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND);
    }
}
