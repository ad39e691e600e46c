package de.leerplan.ui.map;

import de.leerplan.model.GeoPoint;
import de.leerplan.model.MapClass;
import de.leerplan.model.MapFeature;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// All pieces of one street that hang together, as one line, so that its name finds room. Maps cut
/// streets at every crossing.
record Chain(MapClass kind, String name, Course course) {
    private record Street(MapClass kind, String name) {}

    /// The chains of all named lines, the most important streets first.
    static List<Chain> of(List<MapFeature> features) {
        Map<Street, List<MapFeature>> streets = new LinkedHashMap<>();
        for (MapFeature feature : features) {
            MapClass kind = feature.kind();
            boolean line = !kind.isArea() && !kind.isLabel() && kind != MapClass.RAIL;
            if (line && !feature.name().isBlank() && feature.points().size() > 1) {
                streets.computeIfAbsent(new Street(kind, feature.name()), _ -> new ArrayList<>())
                        .add(feature);
            }
        }
        List<Chain> chains = new ArrayList<>();
        streets.forEach(
                (street, pieces) -> {
                    for (List<GeoPoint> line : joined(pieces)) {
                        chains.add(new Chain(street.kind, street.name, Course.of(line)));
                    }
                });
        chains.sort(Comparator.comparing(Chain::kind));
        return List.copyOf(chains);
    }

    private static List<List<GeoPoint>> joined(List<MapFeature> pieces) {
        Map<GeoPoint, Deque<MapFeature>> byEnd = new HashMap<>();
        for (MapFeature piece : pieces) {
            byEnd.computeIfAbsent(piece.points().getFirst(), _ -> new ArrayDeque<>()).add(piece);
            byEnd.computeIfAbsent(piece.points().getLast(), _ -> new ArrayDeque<>()).add(piece);
        }
        List<List<GeoPoint>> lines = new ArrayList<>();
        for (MapFeature piece : pieces) {
            if (take(piece, byEnd)) {
                Deque<GeoPoint> line = new ArrayDeque<>(piece.points());
                boolean more = true;
                while (more) {
                    more = extend(line, byEnd, true) || extend(line, byEnd, false);
                }
                lines.add(List.copyOf(line));
            }
        }
        return lines;
    }

    /// Whether `piece` was still free.
    private static boolean take(MapFeature piece, Map<GeoPoint, Deque<MapFeature>> byEnd) {
        boolean free = drop(byEnd, piece.points().getFirst(), piece);
        drop(byEnd, piece.points().getLast(), piece);
        return free;
    }

    /// The very piece: another may run the same way.
    @SuppressWarnings("ReferenceEquality")
    private static boolean drop(
            Map<GeoPoint, Deque<MapFeature>> byEnd, GeoPoint end, MapFeature piece) {
        Deque<MapFeature> there = byEnd.get(end);
        return there != null && there.remove(piece);
    }

    private static boolean extend(
            Deque<GeoPoint> line, Map<GeoPoint, Deque<MapFeature>> byEnd, boolean atEnd) {
        GeoPoint end = atEnd ? line.getLast() : line.getFirst();
        Deque<MapFeature> there = byEnd.get(end);
        MapFeature next = there == null ? null : there.peek();
        if (next == null) {
            return false;
        }
        take(next, byEnd);
        List<GeoPoint> points =
                next.points().getFirst().equals(end) ? next.points() : next.points().reversed();
        for (GeoPoint point : points.subList(1, points.size())) {
            if (atEnd) {
                line.addLast(point);
            } else {
                line.addFirst(point);
            }
        }
        return true;
    }
}
