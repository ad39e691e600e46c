package de.leerplan.roads;

import com.graphhopper.storage.BaseGraph;
import com.graphhopper.storage.index.LocationIndex;
import com.graphhopper.storage.index.Snap;
import com.graphhopper.util.EdgeIteratorState;
import com.graphhopper.util.FetchMode;

import de.leerplan.model.Direction;
import de.leerplan.model.GeoPoint;

import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;

/// Finds the streets that a closure or a jam, given as a line, means.
///
/// Steps along the line and asks at each for the street beside it that runs the same way, so that a
/// side street is not meant because the line passes its mouth. A line drawn across a street, which
/// no street follows, means the streets it comes nearest to.
final class MeantStreets {
    private static final double STEP_METRES = 5;
    private static final double REACH_METRES = 20;
    private static final double SAME_METRES = 5;
    private static final double ENOUGH_METRES = 15;
    private static final double ALIGNED_DEGREES = 35;

    private final BaseGraph graph;
    private final LocationIndex index;

    MeantStreets(TruckGraph roads) {
        graph = roads.getBaseGraph();
        index = roads.getLocationIndex();
    }

    /// The arcs of every street stretch along `line`: both directions, or those that run
    /// as it does.
    BitSet arcsOf(List<GeoPoint> line, Direction direction) {
        BitSet arcs = new BitSet();
        follow(line, ALIGNED_DEGREES)
                .forEach(
                        (arc, metres) -> {
                            double length = edge(arc / 2).getDistance();
                            if (metres >= Math.min(ENOUGH_METRES, length / 2)) {
                                add(arcs, arc, direction);
                            }
                        });
        if (arcs.isEmpty()) {
            // Across a street there is no direction to go by.
            follow(line, 90).keySet().forEach(arc -> add(arcs, arc, Direction.BOTH));
        }
        return arcs;
    }

    /// The arc that leads from one point of a street to the next; none if there is no street.
    OptionalInt arcBetween(GeoPoint from, GeoPoint to) {
        GeoPoint at = from.towards(to, 0.5);
        double bearing = from.bearingTo(to);
        Snap snap =
                index.findClosest(
                        at.lat(), at.lon(), edge -> angle(edge, at, bearing) <= ALIGNED_DEGREES);
        return snap.isValid() && snap.getQueryDistance() <= SAME_METRES
                ? OptionalInt.of(arcAlong(snap.getClosestEdge().getEdge(), at, bearing))
                : OptionalInt.empty();
    }

    /// How an arc runs, in the direction in which it is driven.
    List<GeoPoint> course(int arc) {
        Course course = Course.of(edge(arc / 2).fetchWayGeometry(FetchMode.ALL));
        return (arc % 2 == 0 ? course : course.reversed()).points();
    }

    String nameOf(int arc) {
        return String.valueOf(edge(arc / 2).getName());
    }

    /// Metres of the line that run beside each arc, within `degrees` of its direction.
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
                            at.lat(), at.lon(), edge -> angle(edge, at, bearing) <= degrees);
            if (snap.isValid() && snap.getQueryDistance() <= REACH_METRES) {
                metres.merge(
                        arcAlong(snap.getClosestEdge().getEdge(), at, bearing), step, Double::sum);
            }
        }
        return metres;
    }

    /// Of the two arcs of an edge, the one that runs more along `bearing` than against it.
    private int arcAlong(int edge, GeoPoint at, double bearing) {
        Course course = Course.of(edge(edge).fetchWayGeometry(FetchMode.ALL));
        double turn = Math.abs(course.bearingBeside(at) - bearing) % 360;
        return 2 * edge + (Math.min(turn, 360 - turn) <= 90 ? 0 : 1);
    }

    /// How much a street turns away from `bearing` beside a place, 0..90 degrees, whichever way it
    /// is driven.
    private static double angle(EdgeIteratorState edge, GeoPoint at, double bearing) {
        Course course = Course.of(edge.fetchWayGeometry(FetchMode.ALL));
        double angle = Math.abs(course.bearingBeside(at) - bearing) % 180;
        return Math.min(angle, 180 - angle);
    }

    private void add(BitSet arcs, int arc, Direction direction) {
        boolean forwards = arc % 2 == 0;
        // Bans of turns over several streets make GraphHopper keep copies of an edge.
        graph.forEdgeAndCopiesOfEdge(
                graph.createEdgeExplorer(),
                edge(arc / 2),
                copy -> {
                    if (forwards || direction == Direction.BOTH) {
                        arcs.set(2 * copy.getEdge());
                    }
                    if (!forwards || direction == Direction.BOTH) {
                        arcs.set(2 * copy.getEdge() + 1);
                    }
                });
    }

    /// An edge in the direction in which it is stored.
    private EdgeIteratorState edge(int number) {
        return graph.getEdgeIteratorState(number, Integer.MIN_VALUE);
    }
}
