package de.leerplan.roads;

import tools.jackson.databind.JsonNode;

import java.util.Set;

/// GeoJSON shaped like the Work Zone Data Exchange (WZDx 4.2, github.com/usdot-jpo-ode/wzdx): the
/// format for files written by hand or exported by other programs.
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
                    "temporary-traffic-signal");

    private static final double CM_PER_FOOT = 30.48;
    private static final double CM_PER_INCH = 2.54;
    private static final double KG_PER_POUND = 0.45359237;

    private WzdxReport() {}

    static ClosureNews read(JsonNode root, TruckProfile truck) {
        ClosureNews.Collector news = new ClosureNews.Collector();
        for (JsonNode feature : root.path("features")) {
            JsonNode properties = feature.path("properties");
            JsonNode core = properties.path("core_details");
            new RoadWork(
                            feature.path("id").asString(""),
                            name(properties, core),
                            Coordinates.geoJson(feature.path("geometry")),
                            passable(properties, truck),
                            properties.path("start_date").asString(""),
                            properties.path("end_date").asString(""))
                    .tell(news);
        }
        return news.news();
    }

    private static String name(JsonNode properties, JsonNode core) {
        String road = core.path("road_names").path(0).asString("");
        String what = core.path("description").asString(properties.path("name").asString(""));
        return road.isBlank() || what.isBlank() ? road + what : road + ", " + what;
    }

    private static String passable(JsonNode properties, TruckProfile truck) {
        String impact = properties.path("vehicle_impact").asString("all-lanes-closed");
        for (JsonNode restriction : properties.path("restrictions")) {
            if (keepsOut(restriction, truck)) {
                return "";
            }
        }
        return PASSABLE.contains(impact) ? "passable (" + impact + ")" : "";
    }

    private static boolean keepsOut(JsonNode restriction, TruckProfile truck) {
        double value = restriction.path("value").asDouble(Double.POSITIVE_INFINITY);
        String unit = restriction.path("unit").asString("");
        return switch (restriction.path("type").asString("")) {
            case "no-trucks" -> true;
            case "reduced-width" -> centimetres(value, unit) < truck.widthCm();
            case "reduced-height" -> centimetres(value, unit) < truck.heightCm();
            case "reduced-weight" -> kilograms(value, unit) < truck.grossKg();
            default -> false;
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
