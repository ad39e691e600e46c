package de.leerplan.ui.map;

import de.leerplan.model.BaseMap;
import de.leerplan.model.GeoPoint;
import de.leerplan.model.MapClass;
import de.leerplan.model.MapFeature;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.PriorityQueue;

/// The streets as they are drawn, to draw along: a place on them nearest to a click, and the
/// shortest course between two, whichever way they may be driven. Immutable.
final class StreetNet {
    private static final double REACH_METRES = 60;
    private static final double FAR_METRES = 6000;

    /// A place on a street.
    ///
    /// @param from node at one end of its piece, `to` at the other
    record Place(int from, int to, GeoPoint at, String street) {}

    private record Piece(int to, double metres) {}

    private record Segment(int from, int to, String street) {}

    private record Reached(int node, double metres) {}

    private final List<GeoPoint> nodes = new ArrayList<>();
    private final List<List<Piece>> pieces = new ArrayList<>();
    private final List<Segment> segments = new ArrayList<>();

    StreetNet(BaseMap base) {
        Map<GeoPoint, Integer> known = new HashMap<>();
        base.features().stream().filter(StreetNet::drivable).forEach(f -> add(f, known));
    }

    private static boolean drivable(MapFeature feature) {
        return feature.kind().compareTo(MapClass.MOTORWAY) >= 0
                && feature.kind().compareTo(MapClass.FOOTWAY) < 0;
    }

    private void add(MapFeature street, Map<GeoPoint, Integer> known) {
        int before = -1;
        for (GeoPoint point : street.points()) {
            int node = known.computeIfAbsent(point, this::node);
            if (before >= 0 && before != node) {
                double metres = nodes.get(before).metresTo(point);
                pieces.get(before).add(new Piece(node, metres));
                pieces.get(node).add(new Piece(before, metres));
                segments.add(new Segment(before, node, street.name()));
            }
            before = node;
        }
    }

    private int node(GeoPoint point) {
        nodes.add(point);
        pieces.add(new ArrayList<>(2));
        return nodes.size() - 1;
    }

    /// The place on a street nearest to `point`, if one is within 60 m.
    Optional<Place> nearest(GeoPoint point) {
        Place best = null;
        double least = REACH_METRES;
        double wide = 1 / Math.cos(Math.toRadians(point.lat()));
        double reach = REACH_METRES / 111_000;
        for (Segment segment : segments) {
            GeoPoint a = nodes.get(segment.from);
            GeoPoint b = nodes.get(segment.to);
            if (near(point.lat(), a.lat(), b.lat(), reach)
                    && near(point.lon(), a.lon(), b.lon(), reach * wide)) {
                GeoPoint at = foot(point, a, b);
                double away = point.metresTo(at);
                if (away < least) {
                    least = away;
                    best = new Place(segment.from, segment.to, at, segment.street);
                }
            }
        }
        return Optional.ofNullable(best);
    }

    private static boolean near(double at, double a, double b, double reach) {
        return at >= Math.min(a, b) - reach && at <= Math.max(a, b) + reach;
    }

    /// The point of a short straight piece nearest to `point`.
    private static GeoPoint foot(GeoPoint point, GeoPoint a, GeoPoint b) {
        double narrow = Math.cos(Math.toRadians(point.lat()));
        double dx = (b.lon() - a.lon()) * narrow;
        double dy = b.lat() - a.lat();
        double px = (point.lon() - a.lon()) * narrow;
        double py = point.lat() - a.lat();
        double square = dx * dx + dy * dy;
        double share = square == 0 ? 0 : Math.clamp((px * dx + py * dy) / square, 0, 1);
        return a.towards(b, share);
    }

    /// The shortest course along streets, both places included; the straight line where there is
    /// none within 6 km.
    List<GeoPoint> between(Place start, Place end) {
        boolean samePiece =
                start.from == end.from && start.to == end.to
                        || start.from == end.to && start.to == end.from;
        return samePiece ? List.of(start.at, end.at) : search(start, end);
    }

    private List<GeoPoint> search(Place start, Place end) {
        Map<Integer, Double> metres = new HashMap<>();
        Map<Integer, Integer> cameFrom = new HashMap<>();
        PriorityQueue<Reached> queue =
                new PriorityQueue<>(Comparator.comparingDouble(Reached::metres));
        for (int node : new int[] {start.from, start.to}) {
            double away = start.at.metresTo(nodes.get(node));
            metres.put(node, away);
            queue.add(new Reached(node, away));
        }
        int last = -1;
        double best = FAR_METRES;
        while (!queue.isEmpty() && queue.peek().metres < best) {
            Reached here = queue.remove();
            if (here.metres > metres.getOrDefault(here.node, here.metres)) {
                continue;
            }
            if (here.node == end.from || here.node == end.to) {
                double whole = here.metres + nodes.get(here.node).metresTo(end.at);
                if (whole < best) {
                    best = whole;
                    last = here.node;
                }
            }
            for (Piece piece : pieces.get(here.node)) {
                double there = here.metres + piece.metres;
                if (there < metres.getOrDefault(piece.to, Double.MAX_VALUE)) {
                    metres.put(piece.to, there);
                    cameFrom.put(piece.to, here.node);
                    queue.add(new Reached(piece.to, there));
                }
            }
        }
        return course(start, end, last, cameFrom);
    }

    private List<GeoPoint> course(
            Place start, Place end, int last, Map<Integer, Integer> cameFrom) {
        LinkedList<GeoPoint> line = new LinkedList<>();
        line.add(end.at);
        for (Integer node = last < 0 ? null : last; node != null; node = cameFrom.get(node)) {
            if (!nodes.get(node).equals(line.getFirst())) {
                line.addFirst(nodes.get(node));
            }
        }
        if (!start.at.equals(line.getFirst())) {
            line.addFirst(start.at);
        }
        return List.copyOf(line);
    }
}
