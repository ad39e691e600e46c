package de.leerplan.roads;

import com.graphhopper.storage.BaseGraph;
import com.graphhopper.util.FetchMode;

import de.leerplan.model.GeoPoint;
import de.leerplan.model.Path;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/// Finds the course of a drive, and remembers those asked for lately.
final class PathFinder {
    private static final int KEPT = 5_000;

    private final BaseGraph graph;
    private final Searches searches;
    private final Locator locator;
    private final Map<List<GeoPoint>, Path> known = new ConcurrentHashMap<>();

    PathFinder(TruckGraph graph, Searches searches, Locator locator) {
        this.graph = graph.getBaseGraph();
        this.searches = searches;
        this.locator = locator;
    }

    Path path(GeoPoint from, GeoPoint to) {
        if (known.size() > KEPT) {
            known.clear();
        }
        return known.computeIfAbsent(List.of(from, to), _ -> searched(from, to));
    }

    private Path searched(GeoPoint from, GeoPoint to) {
        Anchor start = locator.anchor(from);
        Anchor goal = locator.anchor(to);
        return searches.with(
                search ->
                        search.towards(start, goal)
                                .map(way -> path(search.stretches(way), way))
                                .orElse(Path.NONE));
    }

    private Path path(List<Stretch> stretches, Search.Way way) {
        List<GeoPoint> line = new ArrayList<>();
        for (Stretch stretch : stretches) {
            for (GeoPoint point : course(stretch.arc()).between(stretch.from(), stretch.to())) {
                if (line.isEmpty() || !line.getLast().equals(point)) {
                    line.add(point);
                }
            }
        }
        return new Path(line, way.metres(), way.seconds());
    }

    /// How an arc runs.
    Course course(int arc) {
        return Course.of(graph.getEdgeIteratorStateForKey(arc).fetchWayGeometry(FetchMode.ALL));
    }
}
