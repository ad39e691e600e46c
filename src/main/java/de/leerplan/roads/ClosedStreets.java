package de.leerplan.roads;

import com.graphhopper.storage.BaseGraph;
import com.graphhopper.storage.index.LocationIndex;
import com.graphhopper.storage.index.Snap;
import com.graphhopper.util.EdgeIteratorState;
import com.graphhopper.util.FetchMode;

import de.leerplan.model.GeoPoint;

import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Finds the streets that a closure, given as a line, means.
///
/// Steps along the line and asks at each for the street beside it that runs the same way, so that a
/// side street is not closed because the line passes its mouth. A line drawn across a street, which
/// no street follows, closes the streets it comes nearest to.
final class ClosedStreets {
    private static final double STEP_METRES = 5;
    private static final double REACH_METRES = 20;
    private static final double ENOUGH_METRES = 15;
    private static final double ALIGNED_DEGREES = 35;

    private final BaseGraph graph;
    private final LocationIndex index;

    ClosedStreets(TruckGraph roads) {
        graph = roads.getBaseGraph();
        index = roads.getLocationIndex();
    }

    /// Both directions of every street stretch along `line`.
    BitSet arcsOf(List<GeoPoint> line) {
        Map<Integer, Double> followed = follow(line, ALIGNED_DEGREES);
        BitSet arcs = new BitSet();
        followed.forEach(
                (edge, metres) -> {
                    double length =
                            graph.getEdgeIteratorState(edge, Integer.MIN_VALUE).getDistance();
                    if (metres >= Math.min(ENOUGH_METRES, length / 2)) {
                        close(arcs, edge);
                    }
                });
        if (arcs.isEmpty()) {
            follow(line, 90).keySet().forEach(edge -> close(arcs, edge));
        }
        return arcs;
    }

    /// Metres of the line that run beside each edge, within `degrees` of its direction.
    private Map<Integer, Double> follow(List<GeoPoint> line, double degrees) {
        Map<Integer, Double> metres = new HashMap<>();
        Course course = Course.of(line);
        int steps = Math.max(1, (int) Math.ceil(course.length() / STEP_METRES));
        double step = course.length() / steps;
        for (int i = 0; i < steps; i++) {
            GeoPoint at = course.at((i + 0.5) / steps);
            double bearing = course.at(i / (double) steps).bearingTo(course.at((i + 1.0) / steps));
            Snap snap =
                    index.findClosest(
                            at.lat(), at.lon(), edge -> runsLike(edge, at, bearing, degrees));
            if (snap.isValid() && snap.getQueryDistance() <= REACH_METRES) {
                metres.merge(snap.getClosestEdge().getEdge(), step, Double::sum);
            }
        }
        return metres;
    }

    private static boolean runsLike(
            EdgeIteratorState edge, GeoPoint at, double bearing, double degrees) {
        Course course = Course.of(edge.fetchWayGeometry(FetchMode.ALL));
        double angle = Math.abs(course.bearingBeside(at) - bearing) % 180;
        return Math.min(angle, 180 - angle) <= degrees;
    }

    private void close(BitSet arcs, int edge) {
        EdgeIteratorState state = graph.getEdgeIteratorState(edge, Integer.MIN_VALUE);
        graph.forEdgeAndCopiesOfEdge(
                graph.createEdgeExplorer(),
                state,
                copy -> {
                    arcs.set(copy.getEdgeKey());
                    arcs.set(copy.getReverseEdgeKey());
                });
    }
}
