package de.leerplan.ui.map;

import de.leerplan.model.MapClass;
import de.leerplan.ui.Theme;
import de.leerplan.ui.Token;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Path2D;

/// Paints areas, rails and streets of the base map, without names.
record GroundPainter(Graphics2D g, Ground ground, Viewport view, Theme theme) {
    private static final double BUILDINGS_FROM = 15.2;

    void paint() {
        fillLand();
        paintAreas();
        paintRivers();
        if (view.zoom() >= BUILDINGS_FROM) {
            paintBuildings();
        }
        paintRails();
        paintCasings();
        paintStreets();
    }

    private void fillLand() {
        g.setColor(ink(Token.LAND));
        g.fillRect(0, 0, (int) Math.ceil(view.width()), (int) Math.ceil(view.height()));
    }

    private void paintAreas() {
        Color land = ink(Token.LAND);
        Color text = ink(Token.TEXT);
        fill(MapClass.RESIDENTIAL_AREA, Ink.mix(land, text, 0.025));
        fill(MapClass.INDUSTRIAL_AREA, Ink.mix(land, ink(Token.MUTED), 0.10));
        fill(MapClass.GREEN, ink(Token.GREEN));
        fill(MapClass.FOREST, forest());
        fill(MapClass.WATER, ink(Token.WATER));
        shore();
    }

    private Color forest() {
        double share =
                switch (theme) {
                    case LIGHT -> 0.13;
                    case NIGHT -> 0.06;
                };
        return Ink.mix(ink(Token.GREEN), ink(Token.GOOD), share);
    }

    /// A hairline between water and land, so that water reads as water at night too.
    private void shore() {
        g.setColor(Ink.mix(ink(Token.WATER), ink(Token.ACCENT), 0.22));
        g.setStroke(new BasicStroke(1f, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        g.draw(path(MapClass.WATER));
    }

    private void paintRivers() {
        g.setColor(ink(Token.WATER));
        double width = Math.max(0.8, 2.2 * Math.pow(2, (view.zoom() - 15) * 0.7));
        g.setStroke(round(width));
        g.draw(path(MapClass.RIVER_LINE));
    }

    private void paintBuildings() {
        Color land = ink(Token.LAND);
        Path2D path = path(MapClass.BUILDING);
        g.setColor(Ink.mix(land, ink(Token.TEXT), 0.075));
        g.fill(path);
        if (view.zoom() >= 16) {
            g.setColor(Ink.mix(land, ink(Token.TEXT), 0.16));
            g.setStroke(new BasicStroke(0.7f));
            g.draw(path);
        }
    }

    /// A thin line, and sleepers across it once they can be told apart.
    private void paintRails() {
        Path2D path = path(MapClass.RAIL);
        g.setColor(Ink.mix(ink(Token.LAND), ink(Token.MUTED), 0.55));
        g.setStroke(round(view.zoom() < 14 ? 1 : 1.4));
        g.draw(path);
        if (view.zoom() >= 12.5) {
            float width = view.zoom() < 14.5 ? 4 : 6;
            float[] sleepers = {1.3f, view.zoom() < 14.5 ? 5.2f : 6.7f};
            g.setStroke(
                    new BasicStroke(
                            width, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 1, sleepers, 0));
            g.draw(path);
        }
    }

    private void paintCasings() {
        g.setColor(ink(Token.CASING));
        for (StreetStyle style : StreetStyle.ALL) {
            if (view.zoom() >= style.casedFrom()) {
                double width = style.width(view.zoom()) + 2 * StreetStyle.casing(view.zoom());
                g.setStroke(round(width));
                g.draw(path(style.kind()));
            }
        }
    }

    private void paintStreets() {
        for (StreetStyle style : StreetStyle.ALL) {
            if (view.zoom() >= style.fromZoom()) {
                g.setColor(color(style));
                g.setStroke(
                        style.kind() == MapClass.FOOTWAY
                                ? dotted(style.width(view.zoom()))
                                : round(style.width(view.zoom())));
                g.draw(path(style.kind()));
            }
        }
    }

    /// What has no casing yet is drawn a shade darker, or it would vanish on the land.
    private Color color(StreetStyle style) {
        Color street = ink(Token.STREET);
        Color main = ink(Token.MAIN_STREET);
        boolean bare = view.zoom() < style.casedFrom();
        return switch (style.kind()) {
            case MOTORWAY -> Ink.mix(main, ink(Token.WARNING), 0.18);
            case MAIN_STREET -> main;
            case SECONDARY_STREET -> Ink.mix(street, main, 0.45);
            case PEDESTRIAN_STREET -> Ink.mix(street, ink(Token.LABEL), bare ? 0.25 : 0.14);
            case FOOTWAY -> Ink.mix(ink(Token.LAND), ink(Token.LABEL), 0.4);
            default -> bare ? Ink.mix(street, ink(Token.CASING), 0.6) : street;
        };
    }

    /// One by one: in one path, areas that overlap would cancel each other out.
    private void fill(MapClass kind, Color color) {
        g.setColor(color);
        Box seen = view.box(20);
        for (Ground.Feature feature : ground.of(kind)) {
            if (feature.course().box().touches(seen)) {
                Path2D area = new Path2D.Double(Path2D.WIND_EVEN_ODD);
                feature.course().addTo(area, view);
                g.fill(area);
            }
        }
    }

    private Path2D path(MapClass kind) {
        Path2D path = new Path2D.Double(Path2D.WIND_EVEN_ODD);
        Box seen = view.box(20);
        double pixel = 1 / view.scale();
        for (Ground.Feature feature : ground.of(kind)) {
            Course course = feature.course();
            boolean large = course.box().width() > pixel || course.box().height() > pixel;
            if (large && course.box().touches(seen)) {
                course.addTo(path, view);
            }
        }
        return path;
    }

    private Color ink(Token token) {
        return Ink.of(theme, token);
    }

    private static BasicStroke round(double width) {
        return new BasicStroke((float) width, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND);
    }

    private static BasicStroke dotted(double width) {
        float[] dots = {(float) width, (float) width * 2.4f};
        return new BasicStroke(
                (float) width, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND, 1, dots, 0);
    }
}
