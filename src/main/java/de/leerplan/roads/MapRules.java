package de.leerplan.roads;

import de.leerplan.model.MapClass;

import java.util.Map;
import java.util.Optional;

/// What OpenStreetMap's tags look like on the map (meaning of the tags: wiki.openstreetmap.org,
/// "Map features").
final class MapRules {
    private static final Map<String, MapClass> STREETS =
            Map.ofEntries(
                    Map.entry("motorway", MapClass.MOTORWAY),
                    Map.entry("trunk", MapClass.MOTORWAY),
                    Map.entry("primary", MapClass.MAIN_STREET),
                    Map.entry("secondary", MapClass.MAIN_STREET),
                    Map.entry("tertiary", MapClass.SECONDARY_STREET),
                    Map.entry("residential", MapClass.RESIDENTIAL_STREET),
                    Map.entry("unclassified", MapClass.RESIDENTIAL_STREET),
                    Map.entry("living_street", MapClass.RESIDENTIAL_STREET),
                    Map.entry("road", MapClass.RESIDENTIAL_STREET),
                    Map.entry("service", MapClass.SERVICE_STREET),
                    Map.entry("track", MapClass.SERVICE_STREET),
                    Map.entry("pedestrian", MapClass.PEDESTRIAN_STREET),
                    Map.entry("footway", MapClass.FOOTWAY),
                    Map.entry("path", MapClass.FOOTWAY),
                    Map.entry("cycleway", MapClass.FOOTWAY),
                    Map.entry("bridleway", MapClass.FOOTWAY),
                    Map.entry("steps", MapClass.FOOTWAY));

    private MapRules() {}

    /// What a way is drawn as, if at all.
    ///
    /// @param closed whether it ends where it starts
    static Optional<MapClass> way(Map<String, Object> tags, boolean closed) {
        String street = tag(tags, "highway").replace("_link", "");
        if (STREETS.containsKey(street)) {
            return Optional.of(STREETS.get(street));
        }
        if (closed) {
            Optional<MapClass> area = area(tags);
            if (area.isPresent()) {
                return area;
            }
        }
        boolean below = tag(tags, "tunnel").equals("yes");
        return switch (tag(tags, "railway")) {
            case "rail", "light_rail", "tram" -> below ? Optional.empty() : of(MapClass.RAIL);
            default ->
                    switch (tag(tags, "waterway")) {
                        case "river", "canal", "stream" ->
                                below ? Optional.empty() : of(MapClass.RIVER_LINE);
                        default -> Optional.empty();
                    };
        };
    }

    /// What a closed way or a multipolygon is drawn as, if at all.
    static Optional<MapClass> area(Map<String, Object> tags) {
        String building = tag(tags, "building");
        if (!building.isEmpty() && !building.equals("no")) {
            return of(MapClass.BUILDING);
        }
        if (tag(tags, "waterway").equals("riverbank")) {
            return of(MapClass.WATER);
        }
        return natural(tag(tags, "natural"))
                .or(() -> leisure(tag(tags, "leisure")))
                .or(() -> landuse(tag(tags, "landuse")));
    }

    private static Optional<MapClass> natural(String value) {
        return switch (value) {
            case "water" -> of(MapClass.WATER);
            case "wood" -> of(MapClass.FOREST);
            case "grassland", "heath", "scrub" -> of(MapClass.GREEN);
            default -> Optional.empty();
        };
    }

    private static Optional<MapClass> leisure(String value) {
        return switch (value) {
            case "park",
                    "garden",
                    "pitch",
                    "playground",
                    "golf_course",
                    "common",
                    "nature_reserve",
                    "recreation_ground" ->
                    of(MapClass.GREEN);
            default -> Optional.empty();
        };
    }

    private static Optional<MapClass> landuse(String value) {
        return switch (value) {
            case "basin", "reservoir" -> of(MapClass.WATER);
            case "forest" -> of(MapClass.FOREST);
            case "grass",
                    "meadow",
                    "cemetery",
                    "allotments",
                    "recreation_ground",
                    "village_green",
                    "orchard",
                    "vineyard" ->
                    of(MapClass.GREEN);
            case "residential" -> of(MapClass.RESIDENTIAL_AREA);
            case "industrial", "commercial", "retail", "railway" -> of(MapClass.INDUSTRIAL_AREA);
            default -> Optional.empty();
        };
    }

    /// What the name of a node is written as, if at all.
    static Optional<MapClass> label(Map<String, Object> tags) {
        return switch (tag(tags, "place")) {
            case "suburb", "quarter", "neighbourhood", "borough", "city_district" ->
                    of(MapClass.DISTRICT_LABEL);
            case "city", "town", "village", "hamlet" -> of(MapClass.PLACE_LABEL);
            default -> Optional.empty();
        };
    }

    static String tag(Map<String, Object> tags, String key) {
        return String.valueOf(tags.getOrDefault(key, ""));
    }

    private static Optional<MapClass> of(MapClass kind) {
        return Optional.of(kind);
    }
}
