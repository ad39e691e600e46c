package de.leerplan.roads;

import de.leerplan.model.Direction;
import de.leerplan.model.GeoPoint;
import de.leerplan.model.Passage;
import de.leerplan.model.WeekHours;

import tools.jackson.databind.JsonNode;

import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The JSON of the Autobahn GmbH (autobahn.api.bund.dev): lists named `closure`, `roadworks` or
/// `warning`. Their end stands only in the text of the description.
final class AutobahnReport {
    private static final List<String> LISTS = List.of("closure", "roadworks", "warning");
    private static final Pattern END =
            Pattern.compile("Ende:\\s*(\\d{2}\\.\\d{2}\\.)(?:20)?(\\d{2})\\D{1,6}(\\d{2}:\\d{2})");
    private static final Pattern WEIGHT = Pattern.compile("WEIGHT_LIMIT_(\\d{1,3})");
    private static final DateTimeFormatter GERMAN = DateTimeFormatter.ofPattern("dd.MM.yy HH:mm");
    private static final ZoneId GERMANY = ZoneId.of("Europe/Berlin");

    private AutobahnReport() {}

    static boolean isOne(JsonNode root) {
        return LISTS.stream().anyMatch(list -> root.path(list).isArray());
    }

    static ClosureNews read(JsonNode root, ClosureNews.Collector news) {
        for (String list : LISTS) {
            for (JsonNode entry : root.path(list)) {
                new RoadWork(
                                entry.path("identifier").asString(""),
                                entry.path("title").asString(""),
                                line(entry),
                                passage(entry),
                                Direction.ALONG,
                                entry.path("startTimestamp").asString(""),
                                end(entry.path("description")),
                                WeekHours.ALWAYS)
                        .tell(news);
            }
        }
        return news.news();
    }

    private static String kind(JsonNode entry) {
        return entry.path("display_type").asString("no display_type");
    }

    /// `WEIGHT_LIMIT_35` is one of 3.5 t.
    private static Passage passage(JsonNode entry) {
        if (isClosed(entry)) {
            return Passage.NOBODY;
        }
        Matcher weight = WEIGHT.matcher(kind(entry));
        return weight.matches()
                ? Limits.weight(Integer.parseInt(weight.group(1)) * 100.0)
                : Passage.EVERYBODY;
    }

    private static boolean isClosed(JsonNode entry) {
        return kind(entry).startsWith("CLOSURE")
                || "true".equalsIgnoreCase(entry.path("isBlocked").asString(""));
    }

    private static List<GeoPoint> line(JsonNode entry) {
        List<GeoPoint> course = Coordinates.geoJson(entry.path("geometry"));
        JsonNode point = entry.path("coordinate");
        return course.isEmpty()
                ? Coordinates.latLon(
                        point.path("lat").asString("") + " " + point.path("long").asString(""))
                : course;
    }

    private static String end(JsonNode description) {
        for (JsonNode sentence : description) {
            Matcher end = END.matcher(sentence.asString(""));
            if (end.find()) {
                return LocalDateTime.parse(end.group(1) + end.group(2) + " " + end.group(3), GERMAN)
                        .atZone(GERMANY)
                        .toOffsetDateTime()
                        .toString();
            }
        }
        return "";
    }
}
