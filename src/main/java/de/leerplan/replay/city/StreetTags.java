package de.leerplan.replay.city;

import java.util.LinkedHashMap;
import java.util.Map;

/// The OSM tags of a street.
final class StreetTags {
    private StreetTags() {}

    static Map<String, String> of(Stretch stretch, boolean oneWay, boolean inTown) {
        Map<String, String> tags = new LinkedHashMap<>();
        tags.put("highway", stretch.kind());
        if (stretch.kind().equals("motorway")) {
            tags.put("ref", "A 661");
            tags.put("oneway", "no");
        }
        if (!stretch.name().isEmpty() && !stretch.name().equals("A 661")) {
            tags.put("name", stretch.name());
        }
        tags.put("maxspeed", String.valueOf(speed(stretch.kind(), inTown)));
        if (oneWay) {
            tags.put("oneway", "yes");
        }
        if (stretch.kind().equals("pedestrian")) {
            tags.put("motor_vehicle", "delivery");
            tags.put("motor_vehicle:conditional", "no @ (10:00-24:00)");
        }
        return tags;
    }

    private static int speed(String kind, boolean inTown) {
        return switch (kind) {
            case "motorway" -> 80;
            case "primary", "secondary" -> inTown ? 50 : 70;
            case "tertiary" -> inTown ? 40 : 60;
            case "pedestrian" -> 10;
            case "service" -> 20;
            default -> 30;
        };
    }
}
