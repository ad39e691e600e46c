package de.leerplan.replay.city;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// Turns the drawn city into OSM ways: areas, waters, railways, streets, footways and names.
final class CityWriter {
    private final CityMap city;
    private final OsmWriter osm = new OsmWriter();
    private final Underpasses underpasses;

    CityWriter(CityMap city) {
        this.city = city;
        this.underpasses = new Underpasses(city.plan());
    }

    void write(Path file) throws IOException {
        city.plan().features().forEach(this::feature);
        for (Street river : city.plan().rivers()) {
            if (river.kind().equals("river")) {
                line(river.course().points(), tags("waterway", "river", "name", river.name()));
            }
        }
        Stream.concat(city.plan().railways().stream(), city.plan().beyond().stream())
                .filter(street -> street.kind().equals("rail"))
                .forEach(
                        rail -> line(Simplified.line(rail.course().points(), 0.5), railTags(rail)));
        for (int i = 0; i < city.stretches().size(); i++) {
            street(city.stretches().get(i), city.oneWays().contains(i));
        }
        Footways.of(city).forEach(path -> line(path.points(), Map.of("highway", "footway")));
        for (Quarter quarter : city.plan().quarters()) {
            osm.place(quarter.centre(), tags("place", "suburb", "name", quarter.name()));
        }
        osm.write(file);
    }

    private void feature(Feature feature) {
        Map<String, String> tags =
                switch (feature.kind()) {
                    case "river", "water" -> tags("natural", "water", "water", "river");
                    case "basin" -> tags("natural", "water", "water", "harbour");
                    case "built", "town" -> tags("landuse", "residential");
                    case "industrial" -> tags("landuse", "industrial");
                    case "cemetery" -> tags("landuse", "cemetery");
                    case "stadium" -> tags("leisure", "stadium");
                    case "forest" -> tags("landuse", "forest");
                    case "meadow" -> tags("landuse", "meadow");
                    default -> tags("leisure", "park");
                };
        tags.put("name", feature.name());
        osm.way(new Way(Simplified.line(feature.area().corners(), 1), true, tags));
    }

    private void street(Stretch stretch, boolean oneWay) {
        Line course = stretch.course(city.network().junctions());
        boolean inTown =
                city.plan().features("built").stream()
                        .anyMatch(f -> f.area().contains(course.at(course.length() / 2)));
        Map<String, String> tags = StreetTags.of(stretch, oneWay, inTown);
        List<Vec> run = new ArrayList<>();
        Map<String, String> extra = Map.of();
        for (Underpasses.Piece piece : underpasses.pieces(stretch, course)) {
            if (!piece.tags().equals(extra) && run.size() > 1) {
                line(run, with(tags, extra));
                run = new ArrayList<>(List.of(run.getLast()));
            }
            extra = piece.tags();
            if (run.isEmpty()) {
                run.add(piece.from());
            }
            run.add(piece.to());
        }
        line(run, with(tags, extra));
    }

    private void line(List<Vec> points, Map<String, String> tags) {
        osm.way(new Way(points, false, tags));
    }

    private static Map<String, String> railTags(Street rail) {
        return tags("railway", "rail", "name", rail.name(), "layer", "0");
    }

    private static Map<String, String> with(Map<String, String> tags, Map<String, String> more) {
        Map<String, String> out = new LinkedHashMap<>(tags);
        out.putAll(more);
        return out;
    }

    private static Map<String, String> tags(String... pairs) {
        Map<String, String> out = new LinkedHashMap<>();
        for (int i = 0; i < pairs.length; i += 2) {
            out.put(pairs[i], pairs[i + 1]);
        }
        return out;
    }
}
