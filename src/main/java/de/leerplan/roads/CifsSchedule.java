package de.leerplan.roads;

import de.leerplan.model.WeekHours;

import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

import tools.jackson.databind.JsonNode;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// The `schedule` of an incident in CIFS: times of the day for `everyday` and each day of the week,
/// such as `9:00-17:00, 22:00-23:59`.
///
/// @param times by the name of the day
record CifsSchedule(Map<String, String> times) {
    static CifsSchedule of(Element incident) {
        Map<String, String> times = new LinkedHashMap<>();
        for (Element schedule : Xml.all(incident, "schedule")) {
            NodeList days = schedule.getElementsByTagNameNS("*", "*");
            for (int i = 0; i < days.getLength(); i++) {
                add(times, days.item(i).getLocalName(), days.item(i).getTextContent());
            }
        }
        return new CifsSchedule(times);
    }

    static CifsSchedule of(JsonNode incident) {
        Map<String, String> times = new LinkedHashMap<>();
        for (Map.Entry<String, JsonNode> day : incident.path("schedule").properties()) {
            if (day.getValue().isArray()) {
                day.getValue().forEach(span -> add(times, day.getKey(), span.asString("")));
            } else {
                add(times, day.getKey(), day.getValue().asString(""));
            }
        }
        return new CifsSchedule(times);
    }

    private static void add(Map<String, String> times, String day, String text) {
        times.merge(day, text.strip(), (a, b) -> a + "," + b);
    }

    /// All hours where there is no schedule; empty if a part of it cannot be read.
    Optional<WeekHours> hours() {
        WeekHours hours = times.isEmpty() ? WeekHours.ALWAYS : WeekHours.NEVER;
        for (Map.Entry<String, String> day : times.entrySet()) {
            Optional<WeekHours> more = hours(day.getKey(), day.getValue());
            if (more.isEmpty()) {
                return more;
            }
            hours = hours.and(more.get());
        }
        return Optional.of(hours);
    }

    private static Optional<WeekHours> hours(String day, String text) {
        // A day ends with its last minute, which is meant to be in it.
        String ranges = text.replaceAll("-\\s*23:59", "-24:00");
        String days =
                switch (day.toLowerCase(Locale.ROOT)) {
                    case "everyday" -> "Mo-Su";
                    case "monday" -> "Mo";
                    case "tuesday" -> "Tu";
                    case "wednesday" -> "We";
                    case "thursday" -> "Th";
                    case "friday" -> "Fr";
                    case "saturday" -> "Sa";
                    case "sunday" -> "Su";
                    default -> "?";
                };
        return HoursText.read(days + " " + ranges);
    }
}
