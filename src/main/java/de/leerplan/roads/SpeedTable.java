package de.leerplan.roads;

import de.leerplan.model.Direction;
import de.leerplan.model.GeoPoint;
import de.leerplan.model.Slowdown;
import de.leerplan.model.TrafficStretch;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;

/// The table of speeds that OSRM takes (`from_osm_id,to_osm_id,edge_speed_in_km_h[,rate]`, one line
/// for each directed pair of neighbouring nodes; lines that begin with `#` and a heading are
/// skipped). Speeds are those of cars: they slow a truck down, but never make it faster.
final class SpeedTable {
    /// A street of which less is told is taken as usual.
    private static final double ENOUGH_SHARE = 0.3;

    /// Slower by less than this is no news.
    private static final double LEAST_FACTOR = 1.15;

    private static final double SLOWEST_KMH = 1;
    private static final int IGNORED_SHOWN = 20;

    private final StreetNodes nodes;
    private final MeantStreets streets;
    private final StreetGraph graph;
    private final Map<Integer, Told> told = new TreeMap<>();
    private final List<String> ignored = new ArrayList<>();
    private int unread;

    /// What is told of one arc: metres, and the seconds cars take for them.
    private record Told(double metres, double seconds) {
        Told and(double moreMetres, double kmh) {
            return new Told(metres + moreMetres, seconds + moreMetres * 3.6 / kmh);
        }
    }

    SpeedTable(StreetNodes nodes, MeantStreets streets, StreetGraph graph) {
        this.nodes = nodes;
        this.streets = streets;
        this.graph = graph;
    }

    /// Whether a text looks like such a table: its first line with content does.
    static boolean isOne(String text) {
        return text.lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                .findFirst()
                .map(line -> line.startsWith("from_osm_id") || line.matches("-?\\d+,-?\\d+,.*"))
                .orElse(false);
    }

    ClosureNews read(String text, Instant at) {
        text.lines().map(String::strip).forEach(this::line);
        if (unread > ignored.size()) {
            ignored.add((unread - ignored.size()) + " more lines like these");
        }
        List<TrafficStretch> slow = new ArrayList<>();
        told.forEach((arc, speed) -> stretch(arc, speed, at).ifPresent(slow::add));
        return new ClosureNews(List.of(), slow, ignored);
    }

    private void line(String line) {
        if (line.isEmpty() || line.startsWith("#") || line.startsWith("from_osm_id")) {
            return;
        }
        String[] cells = line.split(",", -1);
        try {
            if (cells.length < 3) {
                throw new IllegalArgumentException("fewer than three columns");
            }
            Optional<GeoPoint> from = nodes.place(Long.parseLong(cells[0].strip()));
            Optional<GeoPoint> to = nodes.place(Long.parseLong(cells[1].strip()));
            double kmh = Double.parseDouble(cells[2].strip());
            if (!(kmh >= 0) || Double.isInfinite(kmh)) {
                throw new IllegalArgumentException("no speed");
            }
            if (from.isEmpty() || to.isEmpty()) {
                throw new IllegalArgumentException("nodes that no street has");
            }
            tell(from.get(), to.get(), Math.max(SLOWEST_KMH, kmh));
        } catch (IllegalArgumentException e) {
            ignore(line, String.valueOf(e.getMessage()));
        }
    }

    private void tell(GeoPoint from, GeoPoint to, double kmh) {
        OptionalInt arc = streets.arcBetween(from, to);
        if (arc.isEmpty()) {
            throw new IllegalArgumentException("no street for trucks leads there");
        }
        told.merge(
                arc.getAsInt(),
                new Told(0, 0).and(from.metresTo(to), kmh),
                (a, b) -> new Told(a.metres() + b.metres(), a.seconds() + b.seconds()));
    }

    private void ignore(String line, String reason) {
        unread++;
        if (ignored.size() < IGNORED_SHOWN) {
            ignored.add(line + ": " + reason);
        }
    }

    private Optional<TrafficStretch> stretch(int arc, Told speed, Instant at) {
        double metres = graph.centimetres[arc] / 100.0;
        double usual = graph.millis[arc] / 1000.0;
        if (graph.isForbidden(arc) || speed.metres() < ENOUGH_SHARE * metres || usual == 0) {
            return Optional.empty();
        }
        double factor = speed.seconds() / speed.metres() * metres / usual;
        return factor < LEAST_FACTOR
                ? Optional.empty()
                : Optional.of(
                        Freshness.of(
                                streets.nameOf(arc),
                                new Slowdown(streets.course(arc), Direction.ALONG, factor),
                                at));
    }
}
