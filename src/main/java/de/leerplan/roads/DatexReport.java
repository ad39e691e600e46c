package de.leerplan.roads;

import de.leerplan.model.Direction;
import de.leerplan.model.GeoPoint;
import de.leerplan.model.Passage;

import org.w3c.dom.Element;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.DoubleFunction;

/// DATEX II, version 2 and 3 (CEN/TS 16157), by local names: German feeds still use the namespace
/// of version 2.
final class DatexReport {
    /// Values of `roadOrCarriagewayOrLaneManagementType` that leave no way.
    private static final Set<String> CLOSED = Set.of("roadClosed", "carriagewayClosures");

    private DatexReport() {}

    static ClosureNews read(Element root, Instant at) {
        ClosureNews.Collector news = new ClosureNews.Collector(at);
        for (Element situation : Xml.all(root, "situationRecord")) {
            String id = Xml.attribute(situation, "id");
            if ("suspended".equals(Xml.text(situation, "validityStatus"))) {
                news.ignore(id, "suspended");
            } else if (!Xml.all(situation, "abnormalTrafficType").isEmpty()) {
                DatexTraffic.tell(situation, id, name(situation), line(situation), news);
            } else {
                work(situation, id).tell(news);
            }
        }
        return news.news();
    }

    private static RoadWork work(Element situation, String id) {
        return new RoadWork(
                id,
                name(situation),
                line(situation),
                passage(situation),
                direction(situation),
                Xml.text(situation, "overallStartTime"),
                Xml.text(situation, "overallEndTime"));
    }

    /// A closure for vehicles of certain measures lets the others through.
    private static Passage passage(Element situation) {
        String kind = Xml.text(situation, "roadOrCarriagewayOrLaneManagementType");
        Passage limits =
                limit(situation, "vehicleWidth", metres -> Limits.width(metres * 100))
                        .and(limit(situation, "vehicleHeight", m -> Limits.height(m * 100)))
                        .and(limit(situation, "grossVehicleWeight", t -> Limits.weight(t * 1000)));
        boolean forAll = limits.equals(Passage.EVERYBODY);
        return CLOSED.contains(kind) && forAll ? Passage.NOBODY : limits;
    }

    private static Passage limit(Element situation, String name, DoubleFunction<Passage> passage) {
        String value = Xml.text(situation, name);
        try {
            return value.isBlank() ? Passage.EVERYBODY : passage.apply(Double.parseDouble(value));
        } catch (NumberFormatException e) {
            return Passage.EVERYBODY;
        }
    }

    /// Of a road with two carriageways, one is closed: that along which the line is drawn.
    private static Direction direction(Element situation) {
        String relative = Xml.text(situation, "directionRelativeOnLinearSection");
        String named = Xml.text(situation, "tpegDirection");
        String kind = Xml.text(situation, "roadOrCarriagewayOrLaneManagementType");
        if ("both".equals(relative) || "bothWays".equals(named)) {
            return Direction.BOTH;
        }
        boolean one = "aligned".equals(relative) || !named.isBlank();
        return one || "carriagewayClosures".equals(kind) ? Direction.ALONG : Direction.BOTH;
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
