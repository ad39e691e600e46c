package de.leerplan.reports;

import de.leerplan.model.Closure;
import de.leerplan.model.Direction;
import de.leerplan.model.GeoPoint;
import de.leerplan.model.Passage;

import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

/// The overview as GeoJSON shaped like WZDx 4.2, which `import closures` reads again.
public final class ClosureGeoJson {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private ClosureGeoJson() {}

    public static String write(ClosureOverview overview) {
        ObjectNode root = JSON.createObjectNode().put("type", "FeatureCollection");
        ArrayNode features = root.putArray("features");
        Stream.concat(overview.today().stream(), overview.coming().stream())
                .forEach(closure -> feature(features.addObject(), closure));
        return JSON.writerWithDefaultPrettyPrinter().writeValueAsString(root) + "\n";
    }

    private static void feature(ObjectNode feature, Closure closure) {
        feature.put("type", "Feature").put("id", closure.id());
        ObjectNode properties = feature.putObject("properties");
        ObjectNode core = properties.putObject("core_details");
        core.put("event_type", "work-zone").put("description", closure.name());
        // The direction's name is not known, only that there is one: that of the line.
        core.put("direction", closure.direction() == Direction.ALONG ? "along-line" : "undefined");
        time(properties, "start_date", closure.from());
        time(properties, "end_date", closure.until());
        if (!closure.recurrence().isAlways()) {
            properties.put("hours", HoursSyntax.write(closure.recurrence().hours()));
            properties.put("time_zone", closure.recurrence().zone().getId());
        }
        boolean closed = closure.passage().equals(Passage.NOBODY);
        properties.put("vehicle_impact", closed ? "all-lanes-closed" : "some-lanes-closed");
        restrictions(properties.putArray("restrictions"), closure.passage(), closed);
        line(feature.putObject("geometry"), closure.line());
    }

    private static void time(ObjectNode properties, String name, Instant at) {
        if (at.isAfter(Instant.EPOCH) && at.isBefore(Instant.MAX)) {
            properties.put(name, at.toString());
        }
    }

    private static void restrictions(ArrayNode restrictions, Passage passage, boolean closed) {
        if (!closed) {
            limit(restrictions, "reduced-width", passage.widthCm(), "centimeters");
            limit(restrictions, "reduced-height", passage.heightCm(), "centimeters");
            limit(restrictions, "reduced-weight", passage.grossKg(), "kilograms");
        }
    }

    private static void limit(ArrayNode restrictions, String type, int value, String unit) {
        if (value < Integer.MAX_VALUE) {
            restrictions.addObject().put("type", type).put("value", value).put("unit", unit);
        }
    }

    private static void line(ObjectNode geometry, List<GeoPoint> line) {
        ArrayNode coordinates = geometry.put("type", "LineString").putArray("coordinates");
        line.forEach(point -> coordinates.addArray().add(point.lon()).add(point.lat()));
    }
}
