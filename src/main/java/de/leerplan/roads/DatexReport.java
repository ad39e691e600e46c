package de.leerplan.roads;

import de.leerplan.model.GeoPoint;

import org.w3c.dom.Element;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// DATEX II, version 2 and 3 (CEN/TS 16157), by local names: German feeds still use the namespace
/// of version 2.
final class DatexReport {
    /// Values of `roadOrCarriagewayOrLaneManagementType` that leave no way.
    private static final Set<String> CLOSED = Set.of("roadClosed", "carriagewayClosures");

    private DatexReport() {}

    static ClosureNews read(Element root) {
        ClosureNews.Collector news = new ClosureNews.Collector();
        for (Element situation : Xml.all(root, "situationRecord")) {
            new RoadWork(
                            Xml.attribute(situation, "id"),
                            name(situation),
                            line(situation),
                            passable(situation),
                            Xml.text(situation, "overallStartTime"),
                            Xml.text(situation, "overallEndTime"))
                    .tell(news);
        }
        return news.news();
    }

    private static String passable(Element situation) {
        if ("suspended".equals(Xml.text(situation, "validityStatus"))) {
            return "suspended";
        }
        String kind = Xml.text(situation, "roadOrCarriagewayOrLaneManagementType");
        return CLOSED.contains(kind) ? "" : "passable (" + (kind.isBlank() ? "?" : kind) + ")";
    }

    private static String name(Element situation) {
        String road = Xml.text(situation, "roadName");
        String comment = Xml.text(situation, "comment");
        return road.isBlank() || comment.isBlank() ? road + comment : road + ", " + comment;
    }

    /// Latitude first, unless the reference system says otherwise.
    private static List<GeoPoint> line(Element situation) {
        for (Element line : Xml.all(situation, "gmlLineString")) {
            String course = Xml.text(line, "posList");
            boolean lonFirst = Xml.attribute(line, "srsName").contains("CRS84");
            return lonFirst ? Coordinates.lonLat(course) : Coordinates.latLon(course);
        }
        List<GeoPoint> points = new ArrayList<>();
        for (Element point : Xml.all(situation, "pointCoordinates")) {
            String pair = Xml.text(point, "latitude") + " " + Xml.text(point, "longitude");
            points.addAll(Coordinates.latLon(pair));
        }
        return points;
    }
}
