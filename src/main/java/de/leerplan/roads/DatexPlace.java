package de.leerplan.roads;

import de.leerplan.model.GeoPoint;

import org.w3c.dom.Element;

import java.util.ArrayList;
import java.util.List;

/// Where something is, in DATEX II: lines of GML, else points. Latitude comes first, unless the
/// reference system of a line says otherwise.
final class DatexPlace {
    private DatexPlace() {}

    /// The course; of several lines, one after another; empty if no place is given in degrees.
    static List<GeoPoint> line(Element situation) {
        List<GeoPoint> points = new ArrayList<>();
        for (Element line : Xml.all(situation, "gmlLineString")) {
            for (Element course : Xml.all(line, "posList")) {
                points.addAll(course(line, course));
            }
        }
        if (points.isEmpty()) {
            for (Element point : Xml.all(situation, "pointCoordinates")) {
                String pair = Xml.text(point, "latitude") + " " + Xml.text(point, "longitude");
                points.addAll(Coordinates.latLon(pair));
            }
        }
        return points;
    }

    private static List<GeoPoint> course(Element line, Element course) {
        String system = Xml.attribute(line, "srsName") + Xml.attribute(course, "srsName");
        String dimension =
                Xml.attribute(line, "srsDimension") + Xml.attribute(course, "srsDimension");
        String text = course.getTextContent();
        String flat = dimension.contains("3") ? withoutHeights(text) : text;
        return system.contains("CRS84") ? Coordinates.lonLat(flat) : Coordinates.latLon(flat);
    }

    /// Every third number left out.
    private static String withoutHeights(String text) {
        String[] numbers = text.strip().split("[\\s,]+");
        StringBuilder flat = new StringBuilder();
        for (int i = 0; i < numbers.length; i++) {
            flat.append(i % 3 == 2 ? "" : numbers[i] + " ");
        }
        return flat.toString();
    }
}
