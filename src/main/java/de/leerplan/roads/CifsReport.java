package de.leerplan.roads;

import org.w3c.dom.Element;

import tools.jackson.databind.JsonNode;

/// The Closure and Incident Feed Specification of Waze, as XML and as JSON.
final class CifsReport {
    private static final String CLOSED = "ROAD_CLOSED";

    private CifsReport() {}

    static ClosureNews read(Element root) {
        ClosureNews.Collector news = new ClosureNews.Collector();
        for (Element incident : Xml.all(root, "incident")) {
            String id = Xml.attribute(incident, "id");
            entry(
                            id.isBlank() ? Xml.text(incident, "id") : id,
                            Xml.text(incident, "type"),
                            Xml.text(incident, "street"),
                            Xml.text(incident, "description"),
                            Xml.text(incident, "polyline"),
                            Xml.text(incident, "starttime"),
                            Xml.text(incident, "endtime"))
                    .tell(news);
        }
        return news.news();
    }

    static ClosureNews read(JsonNode root) {
        ClosureNews.Collector news = new ClosureNews.Collector();
        for (JsonNode incident : root.path("incidents")) {
            entry(
                            incident.path("id").asString(""),
                            incident.path("type").asString(""),
                            incident.path("street").asString(""),
                            incident.path("description").asString(""),
                            incident.path("polyline").asString(""),
                            incident.path("starttime").asString(""),
                            incident.path("endtime").asString(""))
                    .tell(news);
        }
        return news.news();
    }

    private static RoadWork entry(
            String id,
            String type,
            String street,
            String description,
            String polyline,
            String from,
            String until) {
        return new RoadWork(
                id,
                description.isBlank() ? street : street + ", " + description,
                Coordinates.latLon(polyline),
                type.startsWith(CLOSED) ? "" : "passable (" + type + ")",
                from,
                until);
    }
}
