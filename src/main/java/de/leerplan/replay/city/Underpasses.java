package de.leerplan.replay.city;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Finds where a street passes below a railway or above water, and tags just that piece.
final class Underpasses {
    private static final double HALF = 16;

    private final List<Line> rails;
    private final List<Area> waters;

    /// A straight piece of street with its extra tags.
    record Piece(Vec from, Vec to, Map<String, String> tags) {}

    Underpasses(CityPlan plan) {
        rails = plan.railways().stream().map(Street::course).toList();
        waters = plan.features("river").stream().map(Feature::area).toList();
    }

    List<Piece> pieces(Stretch stretch, Line course) {
        List<Piece> out = new ArrayList<>();
        for (int i = 1; i < course.points().size(); i++) {
            cut(stretch, course.points().get(i - 1), course.points().get(i), out);
        }
        return out;
    }

    private void cut(Stretch stretch, Vec from, Vec to, List<Piece> out) {
        boolean above = stretch.kind().equals("motorway");
        if (waters.stream().anyMatch(w -> w.contains(from) || w.contains(to))) {
            out.add(new Piece(from, to, bridge()));
            return;
        }
        for (Line rail : rails) {
            if (Crossing.crosses(from, to, rail)) {
                double length = from.distance(to);
                double at = from.distance(crossing(from, to, rail));
                Vec enter = from.towards(to, Math.max(0, at - HALF) / length);
                Vec leave = from.towards(to, Math.min(length, at + HALF) / length);
                add(from, enter, Map.of(), out);
                add(enter, leave, above ? bridge() : tunnel(), out);
                add(leave, to, Map.of(), out);
                return;
            }
        }
        out.add(new Piece(from, to, Map.of()));
    }

    private static void add(Vec from, Vec to, Map<String, String> tags, List<Piece> out) {
        if (from.distance(to) > 0.5) {
            out.add(new Piece(from, to, tags));
        }
    }

    private static Vec crossing(Vec from, Vec to, Line rail) {
        Vec best = from;
        for (int step = 0; step <= 40; step++) {
            Vec point = from.towards(to, step / 40.0);
            if (rail.distance(point) < rail.distance(best)) {
                best = point;
            }
        }
        return best;
    }

    private static Map<String, String> bridge() {
        Map<String, String> tags = new LinkedHashMap<>();
        tags.put("bridge", "yes");
        tags.put("layer", "1");
        return tags;
    }

    private static Map<String, String> tunnel() {
        Map<String, String> tags = new LinkedHashMap<>();
        tags.put("tunnel", "yes");
        tags.put("layer", "-1");
        return tags;
    }
}
