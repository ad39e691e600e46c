package de.leerplan.ui.map;

import de.leerplan.model.City;
import de.leerplan.model.Container;
import de.leerplan.model.GeoPoint;

import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.operation.union.UnaryUnionOp;
import org.locationtech.jts.simplify.DouglasPeuckerSimplifier;
import org.locationtech.jts.triangulate.VoronoiDiagramBuilder;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// Where districts end, drawn from where their containers stand: every place near a container
/// belongs to the district of the nearest one. Not the official borders, but those the work has.
final class DistrictLines {
    private static final GeometryFactory SHAPES = new GeometryFactory();
    private static final double METRES_PER_DEGREE = 111_195;

    /// Farther from every container than this, nobody's.
    private static final double NEAR_METRES = 320;

    /// Corners are rounded off and wiggles left out, metres.
    private static final double ROUND = 90;

    private static final double FINE = 12;

    private final double shrink;

    private DistrictLines(City city) {
        shrink = Math.cos(Math.toRadians(city.depot().place().lat()));
    }

    static List<Course> of(City city) {
        return new DistrictLines(city).around(city);
    }

    private List<Course> around(City city) {
        Map<Coordinate, String> owners = new HashMap<>();
        for (Container container : city.containers().values()) {
            owners.put(metres(container.place()), container.district());
        }
        List<Course> lines = new ArrayList<>();
        if (owners.size() > 2) {
            cells(owners).values().forEach(cells -> outline(cells, lines));
        }
        return lines;
    }

    private static Map<String, List<Geometry>> cells(Map<Coordinate, String> owners) {
        VoronoiDiagramBuilder nearest = new VoronoiDiagramBuilder();
        nearest.setSites(owners.keySet());
        Geometry all = nearest.getDiagram(SHAPES);
        Map<String, List<Geometry>> cells = new TreeMap<>();
        for (int i = 0; i < all.getNumGeometries(); i++) {
            Geometry cell = all.getGeometryN(i);
            if (cell.getUserData() instanceof Coordinate site && owners.containsKey(site)) {
                cells.computeIfAbsent(owners.get(site), _ -> new ArrayList<>())
                        .add(near(cell, site));
            }
        }
        return cells;
    }

    /// Cut off where it is far from its container; most cells are not, and cutting takes time.
    private static Geometry near(Geometry cell, Coordinate site) {
        for (Coordinate corner : cell.getCoordinates()) {
            if (corner.distance(site) > NEAR_METRES) {
                return cell.intersection(SHAPES.createPoint(site).buffer(NEAR_METRES, 4));
            }
        }
        return cell;
    }

    private void outline(List<Geometry> cells, List<Course> lines) {
        Geometry whole = UnaryUnionOp.union(cells);
        Geometry round = whole.buffer(-ROUND, 3).buffer(2 * ROUND, 3).buffer(-ROUND, 3);
        Geometry shape = DouglasPeuckerSimplifier.simplify(round, FINE);
        for (int i = 0; i < shape.getNumGeometries(); i++) {
            List<GeoPoint> line = new ArrayList<>();
            for (Coordinate corner : shape.getGeometryN(i).getCoordinates()) {
                line.add(place(corner));
            }
            if (line.size() > 3) {
                lines.add(Course.of(line));
            }
        }
    }

    private Coordinate metres(GeoPoint place) {
        return new Coordinate(
                place.lon() * METRES_PER_DEGREE * shrink, place.lat() * METRES_PER_DEGREE);
    }

    private GeoPoint place(Coordinate metres) {
        return new GeoPoint(metres.y / METRES_PER_DEGREE, metres.x / METRES_PER_DEGREE / shrink);
    }
}
