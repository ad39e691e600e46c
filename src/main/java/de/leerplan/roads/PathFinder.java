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
    private static final int KEPT = 20_000;

    private final BaseGraph graph;
    private final Searches searches;
    private final Locator locator;
    private final Map<List<GeoPoint>, Drive> known = new ConcurrentHashMap<>();

    PathFinder(TruckGraph graph, Searches searches, Locator locator) {
        this.graph = graph.getBaseGraph();
        this.searches = searches;
        this.locator = locator;
    }

    Drive drive(GeoPoint from, GeoPoint to) {
        if (known.size() > KEPT) {
            known.clear();
        }
        return known.computeIfAbsent(List.of(from, to), _ -> searched(from, to));
    }

    private Drive searched(GeoPoint from, GeoPoint to) {
        return searches.with(
                search ->
                        search.towards(locator.anchor(from), locator.anchor(to))
                                .map(way -> drive(search.stretches(way), way))
                                .orElse(Drive.NONE));
    }

    private Drive drive(List<Stretch> stretches, Way way) {
        List<GeoPoint> line = new ArrayList<>();
        for (Stretch stretch : stretches) {
            for (GeoPoint point : course(stretch.arc()).between(stretch.from(), stretch.to())) {
                if (line.isEmpty() || !line.getLast().equals(point)) {
                    line.add(point);
                }
            }
        }
        return new Drive(new Path(line, way.metres(), way.seconds()), stretches);
    }

    /// How an arc runs.
    Course course(int arc) {
        return Course.of(graph.getEdgeIteratorStateForKey(arc).fetchWayGeometry(FetchMode.ALL));
    }
}
