package de.leerplan.trucks.page;

import de.leerplan.model.BaseMap;
import de.leerplan.model.City;
import de.leerplan.model.Container;
import de.leerplan.model.GeoPoint;
import de.leerplan.model.MapClass;
import de.leerplan.model.MapFeature;
import de.leerplan.model.Site;

import tools.jackson.databind.json.JsonMapper;

import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// What the page is told of the city: its sites, its clock, and the map it draws by itself.
final class PageCity {
    private final City city;
    private final PageSettings settings;

    PageCity(City city, PageSettings settings) {
        this.city = city;
        this.settings = settings;
    }

    byte[] settings(Instant now) {
        Map<String, Object> told = new LinkedHashMap<>();
        told.put("city", city.name());
        told.put("zone", city.zone().getId());
        told.put("now", now.toString());
        told.put("mqttPort", settings.mqttPort());
        told.put("mqttPath", "/mqtt");
        told.put("tls", settings.certificate().isPresent());
        told.put(
                "sites",
                city.sites().values().stream()
                        .filter(site -> !site.fractions().isEmpty())
                        .map(PageCity::told)
                        .toList());
        return JsonMapper.shared().writeValueAsBytes(told);
    }

    /// Id, name, longitude and latitude of every container, for a crew to say which one it means.
    byte[] containers() {
        return JsonMapper.shared()
                .writeValueAsBytes(
                        city.containers().values().stream().map(PageCity::named).toList());
    }

    private static List<Object> named(Container container) {
        double[] place = rounded(container.place());
        return List.of(container.id().value(), container.name(), place[0], place[1]);
    }

    /// Streets and waters by kind, as `[longitude, latitude]` to five decimals, about a metre.
    static byte[] map(BaseMap map) {
        Map<MapClass, List<List<double[]>>> lines = new EnumMap<>(MapClass.class);
        for (MapFeature feature : map.features()) {
            if (isDrawn(feature.kind())) {
                lines.computeIfAbsent(feature.kind(), _ -> new ArrayList<>())
                        .add(feature.points().stream().map(PageCity::rounded).toList());
            }
        }
        List<Map<String, Object>> groups = new ArrayList<>();
        lines.forEach((kind, all) -> groups.add(Map.of("kind", kind.name(), "lines", all)));
        return JsonMapper.shared()
                .writeValueAsBytes(Map.of("features", groups, "attribution", map.attribution()));
    }

    private static boolean isDrawn(MapClass kind) {
        return switch (kind) {
            case WATER,
                    GREEN,
                    FOREST,
                    RIVER_LINE,
                    MOTORWAY,
                    MAIN_STREET,
                    SECONDARY_STREET,
                    RESIDENTIAL_STREET ->
                    true;
            case RESIDENTIAL_AREA,
                    INDUSTRIAL_AREA,
                    BUILDING,
                    RAIL,
                    SERVICE_STREET,
                    PEDESTRIAN_STREET,
                    FOOTWAY,
                    DISTRICT_LABEL,
                    PLACE_LABEL ->
                    false;
        };
    }

    private static double[] rounded(GeoPoint place) {
        return new double[] {
            Math.round(place.lon() * 1e5) / 1e5, Math.round(place.lat() * 1e5) / 1e5
        };
    }

    private static Map<String, String> told(Site site) {
        return Map.of("id", site.id().value(), "name", site.name());
    }
}
