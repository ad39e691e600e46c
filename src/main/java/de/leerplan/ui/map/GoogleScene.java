package de.leerplan.ui.map;

import de.leerplan.model.Closure;
import de.leerplan.model.SiteKind;
import de.leerplan.model.Slowdown;
import de.leerplan.operations.DayState;
import de.leerplan.operations.TruckState;
import de.leerplan.ui.Selection;
import de.leerplan.ui.Theme;
import de.leerplan.ui.Token;

import tools.jackson.databind.json.JsonMapper;

import java.awt.Color;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// All that lies on Google's map, as the one text that its page draws from: the same signs as on
/// the offline map, simplified to discs, in world units.
record GoogleScene(
        DayState state,
        Viewport view,
        Bins bins,
        Density density,
        LegBook legs,
        Theme theme,
        Set<MapLayer> layers,
        Selection selection,
        StepAside aside,
        Optional<Sketch> sketch) {
    /// What the page draws from.
    record Written(String json, StillSigns signs) {}

    /// Half the width of the flag above a mark, pixels.
    private static final double FLAG = 5;

    private static final JsonMapper JSON = JsonMapper.builder().build();

    /// Written down, with where signs stand on it.
    Written written() {
        legs.heed(state);
        List<TourLine> tours = tours();
        List<Cluster> clusters = clusters();
        List<GoogleBin> single = single();
        SignBoard board = new SignBoard(view, figures(clusters, single));
        List<SitePlate> plates = SitePlate.of(state.city().sites().values(), board, aside);
        List<OrderSpot> orders =
                layers.contains(MapLayer.ORDERS) ? OrderSpot.of(state, board, aside) : List.of();
        List<StopBadge> badges = StopBadge.of(tours, board, orders, density.size(view));
        StillSigns signs = new StillSigns(board.figures(), orders);
        TruckMotion standing = new TruckMotion(aside);
        standing.show(state);
        List<TruckSpot> trucks =
                layers.contains(MapLayer.TRUCKS)
                        ? TruckSpot.of(state, standing, board, false, theme)
                        : List.of();
        RingSpots rings = new RingSpots(view, state, signs, trucks, density.size(view));
        Map<String, Object> scene = new LinkedHashMap<>();
        scene.put("lines", lines(tours));
        scene.put("marks", marks(clusters, single, plates));
        GoogleSigns written = new GoogleSigns(state, view, theme);
        scene.putAll(written.of(plates, orders, badges, trucks));
        scene.putAll(written.of(rings.of(selection)));
        return new Written(JSON.writeValueAsString(scene), signs);
    }

    private List<TourLine> tours() {
        return layers.contains(MapLayer.TOURS)
                ? state.trucks().values().stream()
                        .filter(truck -> truck.tour().isPresent() && truck.fit())
                        .map(this::tour)
                        .toList()
                : List.of();
    }

    private TourLine tour(TruckState truck) {
        return TourLine.of(truck, state.city().depot().place(), legs::course);
    }

    private List<Object> lines(List<TourLine> tours) {
        List<Object> lines = new ArrayList<>();
        tours.forEach(tour -> addTour(tour, lines));
        if (layers.contains(MapLayer.CLOSURES)) {
            for (Closure closure : state.closures().values()) {
                boolean holds = closure.holdsAt(state.now());
                lines.add(line(Course.of(closure.line()), Token.WARNING, holds ? 7 : 3, true));
            }
        }
        if (layers.contains(MapLayer.TRAFFIC)) {
            for (Slowdown slow : state.roads().inForce().slow()) {
                double strength = Math.clamp((slow.factor() - 1) / 2, 0.25, 0.8);
                String color = web(Token.WARNING);
                lines.add(line(Course.of(slow.line()), color, 6, strength, false, false));
            }
        }
        sketch.filter(Sketch::drawn)
                .ifPresent(s -> lines.add(line(Course.of(s.line()), Token.WARNING, 5, false)));
        return lines;
    }

    private void addTour(TourLine tour, List<Object> lines) {
        String color = Theme.web(Theme.tour(state.city(), tour.truck().truck().id()));
        double width = TourPainter.usualWidth(view);
        for (int i = 0; i < tour.legs().size(); i++) {
            double strength = i < tour.base() ? 1 : TourPainter.FAINT;
            lines.add(
                    line(
                            tour.legs().get(i),
                            color,
                            width * strength,
                            strength,
                            false,
                            view.zoom() >= 14));
        }
    }

    private Map<String, Object> line(Course course, Token color, double width, boolean dashed) {
        return line(course, web(color), width, 1, dashed, false);
    }

    private static Map<String, Object> line(
            Course course,
            String color,
            double width,
            double opacity,
            boolean dashed,
            boolean arrows) {
        return Map.of(
                "at",
                course.world(),
                "color",
                color,
                "width",
                width,
                "opacity",
                opacity,
                "dash",
                dashed,
                "arrows",
                arrows);
    }

    /// None where bins stand by themselves.
    private List<Cluster> clusters() {
        return showsBins() && density.clustered(view)
                ? Cluster.of(bins, state, view.zoom())
                : List.of();
    }

    /// None where they are gathered.
    private List<GoogleBin> single() {
        return showsBins() && !density.clustered(view)
                ? GoogleBin.of(bins, state, density, view)
                : List.of();
    }

    private boolean showsBins() {
        return layers.contains(MapLayer.BINS);
    }

    private List<Object> marks(
            List<Cluster> clusters, List<GoogleBin> single, List<SitePlate> plates) {
        List<Object> marks = new ArrayList<>();
        clusters.forEach(cluster -> marks.add(mark(cluster)));
        single.forEach(bin -> marks.add(mark(bin)));
        for (SitePlate plate : plates) {
            String sign = plate.site().kind() == SiteKind.DEPOT ? "D" : "E";
            marks.add(
                    mark(
                            view.worldX(plate.x()),
                            view.worldY(plate.y()),
                            SitePlate.R,
                            web(Token.TEXT),
                            web(Token.PANEL),
                            sign,
                            web(Token.PANEL),
                            ""));
        }
        return marks;
    }

    private List<Object> mark(Cluster cluster) {
        Color fill = Ink.ramp(theme, cluster.percent());
        String count = cluster.mustGo() == 0 ? "" : Integer.toString(cluster.mustGo());
        return mark(
                cluster.x(),
                cluster.y(),
                cluster.radius(),
                web(fill),
                web(Token.TEXT),
                count,
                web(Ink.legible(fill)),
                isFlagged(cluster) ? web(Token.ALARM) : "");
    }

    private List<Object> mark(GoogleBin bin) {
        BinLook look = bin.look();
        String flag =
                look.need() == Need.UNPLANNED || look.mark() == BinLook.Mark.FIRE
                        ? web(Token.ALARM)
                        : look.need() == Need.PLANNED
                                ? web(Token.TEXT)
                                : look.mark() == BinLook.Mark.SENSOR ? web(Token.WARNING) : "";
        Color fill = Ink.of(theme.fill(look.fill()));
        String ink = web(Ink.legible(fill));
        return mark(
                bin.x(),
                bin.y(),
                bin.radius(),
                web(fill),
                web(Token.TEXT),
                bin.number(),
                ink,
                flag);
    }

    /// What no sign may lie on.
    static List<Figure> figures(List<Cluster> clusters, List<GoogleBin> single) {
        List<Figure> figures = new ArrayList<>();
        clusters.stream()
                .filter(cluster -> cluster.mustGo() > 0)
                .map(cluster -> new Figure(cluster.x(), cluster.y(), cluster.radius() + 1))
                .forEach(figures::add);
        clusters.stream()
                .filter(GoogleScene::isFlagged)
                .map(GoogleScene::flag)
                .forEach(figures::add);
        single.stream().filter(GoogleBin::matters).map(GoogleBin::figure).forEach(figures::add);
        return figures;
    }

    private static boolean isFlagged(Cluster cluster) {
        return cluster.unplanned() > 0 || cluster.fire();
    }

    /// The triangle that the page draws above it.
    private static Figure flag(Cluster cluster) {
        Patch triangle = Patch.box(Box.around(0, -cluster.radius() - 2 - FLAG, FLAG, FLAG));
        return new Figure(cluster.x(), cluster.y(), triangle, Figure.Worth.NUMBER);
    }

    private static List<Object> mark(
            double x,
            double y,
            double radius,
            String fill,
            String edge,
            String text,
            String ink,
            String flag) {
        return List.of(x, y, radius, fill, edge, text, ink, flag);
    }

    private String web(Token token) {
        return Theme.web(theme.color(token));
    }

    static String web(Color color) {
        return "#%02x%02x%02x".formatted(color.getRed(), color.getGreen(), color.getBlue());
    }
}
