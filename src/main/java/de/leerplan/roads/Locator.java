package de.leerplan.roads;

import com.graphhopper.routing.util.EdgeFilter;
import com.graphhopper.storage.BaseGraph;
import com.graphhopper.storage.index.LocationIndex;
import com.graphhopper.storage.index.Snap;
import com.graphhopper.util.EdgeIterator;
import com.graphhopper.util.EdgeIteratorState;
import com.graphhopper.util.FetchMode;

import de.leerplan.model.GeoPoint;
import de.leerplan.model.WeekHours;
import de.leerplan.roads.Anchor.Spot;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Finds where a place hangs on the street network.
final class Locator {
    /// Farther than this from all streets, a place has nothing to do with them.
    private static final double REACH_METRES = 1_000;

    private final BaseGraph graph;
    private final StreetGraph streets;
    private final LocationIndex index;
    private final EdgeFilter reachable;
    private final BusyStreets busy;
    private final Curbs curbs;

    Locator(TruckGraph roads, StreetGraph streets, Curbs curbs) {
        graph = roads.getBaseGraph();
        this.streets = streets;
        index = roads.getLocationIndex();
        reachable = roads.reachable();
        busy = new BusyStreets(roads.getEncodingManager());
        this.curbs = curbs;
    }

    Located locate(GeoPoint place) {
        Snap snap = snap(place);
        if (isBeyond(snap)) {
            return new Located(place, place, Double.POSITIVE_INFINITY, "");
        }
        GeoPoint street = new GeoPoint(snap.getSnappedPoint().lat, snap.getSnappedPoint().lon);
        return new Located(place, street, snap.getQueryDistance(), snap.getClosestEdge().getName());
    }

    /// When a truck may be where it stops for `place`; empty if at any time.
    Optional<WeekHours> hours(GeoPoint place) {
        Snap snap = snap(place);
        return isBeyond(snap) ? Optional.empty() : TruckHours.of(snap.getClosestEdge()).hours();
    }

    Anchor anchor(GeoPoint place) {
        return anchor(place, REACH_METRES);
    }

    /// @param metres farther than this from all streets, nothing is there
    Anchor anchor(GeoPoint place, double metres) {
        Snap snap = snap(place);
        if (isBeyond(snap) || snap.getQueryDistance() > metres) {
            return Anchor.NOWHERE;
        }
        return snap.getSnappedPosition() == Snap.Position.TOWER
                ? atJunction(snap.getClosestNode())
                : onStreet(snap, place);
    }

    private Snap snap(GeoPoint place) {
        return index.findClosest(place.lat(), place.lon(), reachable);
    }

    private static boolean isBeyond(Snap snap) {
        return !snap.isValid() || snap.getQueryDistance() > REACH_METRES;
    }

    private Anchor atJunction(int node) {
        List<Spot> starts = new ArrayList<>();
        List<Spot> ends = new ArrayList<>();
        EdgeIterator edge = graph.createEdgeExplorer().setBaseNode(node);
        while (edge.next()) {
            if (!streets.isForbidden(edge.getEdgeKey())) {
                starts.add(new Spot(edge.getEdgeKey(), 0));
            }
            if (!streets.isForbidden(edge.getReverseEdgeKey())) {
                ends.add(new Spot(edge.getReverseEdgeKey(), 1));
            }
        }
        return new Anchor(starts, ends, node);
    }

    private Anchor onStreet(Snap snap, GeoPoint place) {
        EdgeIteratorState edge = snap.getClosestEdge();
        Course course = Course.of(edge.fetchWayGeometry(FetchMode.ALL));
        GeoPoint stop = new GeoPoint(snap.getSnappedPoint().lat, snap.getSnappedPoint().lon);
        double share = course.shareAt(snap.getWayIndex(), stop);
        List<Spot> along = new ArrayList<>();
        List<Spot> against = new ArrayList<>();
        // Bans of turns over several streets make GraphHopper keep copies of an edge.
        graph.forEdgeAndCopiesOfEdge(
                graph.createEdgeExplorer(),
                edge,
                copy -> {
                    addUnlessForbidden(along, new Spot(copy.getEdgeKey(), share));
                    addUnlessForbidden(against, new Spot(copy.getReverseEdgeKey(), 1 - share));
                });
        if (snap.getQueryDistance() > curbs.from(place) && busy.have(edge)) {
            boolean right = course.isRight(snap.getWayIndex(), place);
            List<Spot> atCurb = right ? along : against;
            if (!atCurb.isEmpty()) {
                return Anchor.onStreet(atCurb);
            }
        }
        along.addAll(against);
        return Anchor.onStreet(along);
    }

    private void addUnlessForbidden(List<Spot> spots, Spot spot) {
        if (!streets.isForbidden(spot.arc())) {
            spots.add(spot);
        }
    }
}
