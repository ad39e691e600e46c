package de.leerplan.roads;

import de.leerplan.model.Direction;
import de.leerplan.model.Passage;
import de.leerplan.model.WeekHours;

import tools.jackson.databind.JsonNode;

import java.util.Optional;
import java.util.Set;

/// GeoJSON shaped like the Work Zone Data Exchange (WZDx 4.2, github.com/usdot-jpo-ode/wzdx): the
/// format for files written by hand or exported by other programs. It has no hours; ours stand in
/// `hours`, in the syntax of opening hours of OpenStreetMap: those at which the street is closed.
final class WzdxReport {
    /// Values of `vehicle_impact` that leave room to pass.
    private static final Set<String> PASSABLE =
            Set.of(
                    "all-lanes-open",
                    "some-lanes-closed",
                    "alternating-one-way",
                    "some-lanes-closed-merge-left",
                    "some-lanes-closed-merge-right",
                    "all-lanes-open-shift-left",
                    "all-lanes-open-shift-right",
                    "some-lanes-closed-split",
                    "flagging",
                    "unknown",
                    "temporary-traffic-signal");

    private static final double CM_PER_FOOT = 30.48;
    private static final double CM_PER_INCH = 2.54;
    private static final double KG_PER_POUND = 0.45359237;

    private WzdxReport() {}

    static ClosureNews read(JsonNode root, ClosureNews.Collector news) {
        for (JsonNode feature : root.path("features")) {
            JsonNode properties = feature.path("properties");
            JsonNode core = properties.path("core_details");
            new RoadWork(
                            feature.path("id").asString(properties.path("id").asString("")),
                            name(properties, core),
                            Coordinates.geoJson(feature.path("geometry")),
                            passage(properties),
                            direction(properties, core),
                            properties.path("start_date").asString(""),
                            properties.path("end_date").asString(""),
                            hours(feature, properties, news))
                    .tell(news);
        }
        return news.news();
    }

    private static WeekHours hours(
            JsonNode feature, JsonNode properties, ClosureNews.Collector news) {
        String text = properties.path("hours").asString("");
        Optional<WeekHours> hours =
                text.isBlank() ? Optional.of(WeekHours.ALWAYS) : HoursText.read(text);
        if (hours.isEmpty()) {
            String id = feature.path("id").asString("an entry without id");
            news.ignore(
                    id, "its hours '%s' cannot be read, it counts at all hours".formatted(text));
        }
        return hours.orElse(WeekHours.ALWAYS);
    }

    /// A work zone that names its direction is drawn along it.
    private static Direction direction(JsonNode properties, JsonNode core) {
        String named = core.path("direction").asString(properties.path("direction").asString(""));
        return switch (named) {
            case "", "undefined", "unknown", "both" -> Direction.BOTH;
            default -> Direction.ALONG;
        };
    }

    private static String name(JsonNode properties, JsonNode core) {
        String road = core.path("road_names").path(0).asString("");
        String what = core.path("description").asString(properties.path("name").asString(""));
        return road.isBlank() || what.isBlank() ? road + what : road + ", " + what;
    }

    private static Passage passage(JsonNode properties) {
        String impact = properties.path("vehicle_impact").asString("all-lanes-closed");
        Passage passage = PASSABLE.contains(impact) ? Passage.EVERYBODY : Passage.NOBODY;
        for (JsonNode restriction : properties.path("restrictions")) {
            // Before version 3 a restriction was its type alone.
            String type = restriction.asString(restriction.path("type").asString(""));
            passage = passage.and(passage(type, restriction));
        }
        return passage;
    }

    private static Passage passage(String type, JsonNode restriction) {
        double value = restriction.path("value").asDouble(Double.POSITIVE_INFINITY);
        String unit = restriction.path("unit").asString("");
        return switch (type) {
            case "no-trucks" -> Passage.NOBODY;
            case "reduced-width" -> Limits.width(centimetres(value, unit));
            case "reduced-height" -> Limits.height(centimetres(value, unit));
            case "reduced-weight" -> Limits.weight(kilograms(value, unit));
            default -> Passage.EVERYBODY;
        };
    }

    private static double centimetres(double value, String unit) {
        return switch (unit) {
            case "feet" -> value * CM_PER_FOOT;
            case "inches" -> value * CM_PER_INCH;
            case "centimeters" -> value;
            default -> value * 100;
        };
    }

    private static double kilograms(double value, String unit) {
        return switch (unit) {
            case "pounds" -> value * KG_PER_POUND;
            case "kilograms" -> value;
            default -> value * 1000;
        };
    }
}
