package de.leerplan.roads;

import de.leerplan.model.Direction;
import de.leerplan.model.Passage;
import de.leerplan.model.WeekHours;

import org.w3c.dom.Element;

import tools.jackson.databind.JsonNode;

import java.util.Optional;
import java.util.Set;

/// The Closure and Incident Feed Specification of Waze, as XML and as JSON.
final class CifsReport {
    private static final String CLOSED = "ROAD_CLOSED";
    private static final Set<String> OBSTRUCTIONS =
            Set.of("CONSTRUCTION", "LANE_CLOSED", "ROAD_WORKS");

    private CifsReport() {}

    static ClosureNews read(Element root, ClosureNews.Collector news) {
        for (Element incident : Xml.all(root, "incident")) {
            tell(name -> text(incident, name), CifsSchedule.of(incident), news);
        }
        return news.news();
    }

    private static String text(Element incident, String name) {
        String attribute = "id".equals(name) ? Xml.attribute(incident, name) : "";
        return attribute.isBlank() ? Xml.text(incident, name) : attribute;
    }

    static ClosureNews read(JsonNode root, ClosureNews.Collector news) {
        for (JsonNode entry : root.path("incidents")) {
            // Written both ways in the specification's own examples.
            JsonNode incident = entry.has("incident") ? entry.path("incident") : entry;
            tell(name -> text(incident, name), CifsSchedule.of(incident), news);
        }
        return news.news();
    }

    private static String text(JsonNode incident, String name) {
        JsonNode here = incident.path(name);
        return (here.isMissingNode() ? incident.path("location").path(name) : here).asString("");
    }

    /// An entry that closes nothing is listed if somebody works on the street; hazards, jams and
    /// accidents are no road works.
    private static void tell(Fields incident, CifsSchedule schedule, ClosureNews.Collector news) {
        String type = incident.text("type");
        boolean closed = type.startsWith(CLOSED);
        if (!closed && !OBSTRUCTIONS.contains(type)) {
            news.ignore(incident.text("id"), "no road works (" + type + ")");
            return;
        }
        Optional<WeekHours> hours = schedule.hours();
        if (hours.isEmpty()) {
            news.ignore(incident.text("id"), "its schedule cannot be read, it counts at all hours");
        }
        String street = incident.text("street");
        String description = incident.text("description");
        new RoadWork(
                        incident.text("id"),
                        description.isBlank() ? street : street + ", " + description,
                        Coordinates.latLon(incident.text("polyline")),
                        closed ? Passage.NOBODY : Passage.EVERYBODY,
                        "ONE_DIRECTION".equals(incident.text("direction"))
                                ? Direction.ALONG
                                : Direction.BOTH,
                        incident.text("starttime"),
                        incident.text("endtime"),
                        hours.orElse(WeekHours.ALWAYS))
                .tell(news);
    }

    /// The fields of an incident by name, whatever it is written in.
    private interface Fields {
        String text(String name);
    }
}
