package de.leerplan.reports.tour;

import de.leerplan.model.GeoPoint;
import de.leerplan.model.Stop;

import tools.jackson.databind.json.JsonMapper;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// A tour as GeoJSON (RFC 7946): the course as a line, then every stop as a point, in order.
final class GeoJson {
    private GeoJson() {}

    static String of(TourSheet sheet, SheetWords words) {
        List<Object> features = new ArrayList<>();
        List<GeoPoint> line = sheet.stops().stream().flatMap(stop -> stop.path().stream()).toList();
        if (line.size() > 1) {
            features.add(feature("LineString", coordinates(line), course(sheet)));
        }
        for (SheetStop stop : sheet.stops()) {
            features.add(feature("Point", pair(stop.stop().place()), properties(stop, words)));
        }
        Map<String, Object> collection = new LinkedHashMap<>();
        collection.put("type", "FeatureCollection");
        collection.put("features", features);
        return JsonMapper.shared().writeValueAsString(collection) + "\n";
    }

    private static Map<String, Object> course(TourSheet sheet) {
        Map<String, Object> properties = new LinkedHashMap<>();
        properties.put("truck", sheet.truck().id().value());
        properties.put("day", sheet.day().toString());
        properties.put("version", sheet.version());
        properties.put("metres", sheet.metres());
        properties.put("stops", sheet.stops().size());
        return properties;
    }

    private static Map<String, Object> properties(SheetStop stop, SheetWords words) {
        Map<String, Object> properties = new LinkedHashMap<>();
        properties.put("number", stop.number());
        properties.put("kind", Kind.of(stop.stop()).name());
        properties.put("promised", stop.promised());
        properties.put("id", stop.code());
        properties.put("name", words.title(stop));
        properties.put("remarks", words.remarks(stop));
        if (!stop.instructions().isBlank()) {
            properties.put("instructions", stop.instructions());
        }
        properties.put("arrival", stop.stop().times().arrival().toString());
        properties.put("start", stop.stop().times().start().toString());
        properties.put("finish", stop.stop().times().finish().toString());
        if (stop.stop() instanceof Stop.Collect collect) {
            properties.put("expected_percent", Math.round(collect.expected().percent()));
            properties.put("must_go", collect.mustGo());
        }
        properties.put("navigate", NavigationLinks.geo(stop.stop().place()));
        return properties;
    }

    private static Map<String, Object> feature(
            String type, Object coordinates, Map<String, Object> properties) {
        Map<String, Object> feature = new LinkedHashMap<>();
        feature.put("type", "Feature");
        feature.put("geometry", Map.of("type", type, "coordinates", coordinates));
        feature.put("properties", properties);
        return feature;
    }

    private static List<List<Double>> coordinates(List<GeoPoint> line) {
        return line.stream().map(GeoJson::pair).toList();
    }

    private static List<Double> pair(GeoPoint place) {
        return List.of(rounded(place.lon()), rounded(place.lat()));
    }

    /// To a decimetre, as the RFC advises against more.
    private static double rounded(double degrees) {
        return Math.round(degrees * 1e6) / 1e6;
    }
}
