package de.leerplan.roads;

import com.graphhopper.reader.ReaderElement;
import com.graphhopper.reader.ReaderNode;
import com.graphhopper.reader.ReaderRelation;
import com.graphhopper.reader.ReaderWay;

import de.leerplan.model.Address;
import de.leerplan.model.BaseMap;
import de.leerplan.model.ExtractFlaw;
import de.leerplan.model.ExtractReport.Elements;
import de.leerplan.model.GeoPoint;
import de.leerplan.model.ImportProgress;
import de.leerplan.model.MapClass;
import de.leerplan.model.MapFeature;
import de.leerplan.model.Unusable;
import de.leerplan.model.UnusableExtract;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/// Reads what the map draws from the same file the road network comes from.
public final class BaseMapReader {
    /// Whom the licence of OpenStreetMap's data (ODbL) asks to name.
    public static final String OSM = "© OpenStreetMap contributors";

    private final OsmElements elements = new OsmElements();
    private final List<MapFeature> features = new ArrayList<>();
    private final List<Address> addresses = new ArrayList<>();
    private final Leftovers leftovers = new Leftovers();

    private BaseMapReader() {}

    /// @throws Unusable if the file is missing, broken, no OpenStreetMap data or holds nothing to
    ///     draw
    public static BaseMap read(Path osm) {
        return read(osm, OSM);
    }

    /// @param attribution whom to name on the map instead of OpenStreetMap
    /// @throws Unusable as above
    public static BaseMap read(Path osm, String attribution) {
        return of(OsmFile.of(osm), _ -> {}).map(attribution);
    }

    /// Reads all of it, and remembers what it was.
    ///
    /// @param told now and then how far it is
    static BaseMapReader of(OsmFile osm, Consumer<ImportProgress> told) {
        BaseMapReader reader = new BaseMapReader();
        reader.elements.read(osm, reader::draw, told);
        if (reader.features.isEmpty()) {
            throw new UnusableExtract(
                    ExtractFlaw.NO_STREETS,
                    "",
                    osm.path() + " holds nothing to draw",
                    "choose a file with streets");
        }
        return reader;
    }

    Elements count() {
        return elements.count();
    }

    Leftovers leftovers() {
        return leftovers;
    }

    private void draw(ReaderElement element) {
        switch (element) {
            case ReaderNode node -> drawLabel(node);
            case ReaderWay way -> drawWay(way);
            case ReaderRelation relation -> drawArea(relation);
            default -> {} // the file's header
        }
    }

    private void drawLabel(ReaderNode node) {
        int before = drawn();
        GeoPoint place = new GeoPoint(node.getLat(), node.getLon());
        note(node, place);
        String name = nameOf(node);
        if (!name.isEmpty()) {
            MapRules.label(node.getTags())
                    .ifPresent(kind -> features.add(new MapFeature(kind, name, List.of(place))));
        }
        leftovers.node(node, drawn() > before);
    }

    private void drawWay(ReaderWay way) {
        int before = drawn();
        List<GeoPoint> line = elements.line(way);
        if (line.size() > 1) {
            boolean closed = line.size() > 3 && line.getFirst().equals(line.getLast());
            if (closed) {
                note(way, middle(line));
            }
            MapRules.way(way.getTags(), closed)
                    .ifPresent(kind -> features.add(new MapFeature(kind, nameOf(way), line)));
        }
        leftovers.way(way, line.size() < way.getNodes().size(), drawn() > before);
    }

    private void drawArea(ReaderRelation relation) {
        Optional<MapClass> kind = MapRules.area(relation.getTags());
        int before = drawn();
        if (kind.isPresent() && relation.hasTag("type", "multipolygon")) {
            drawArea(relation, kind.get());
        }
        leftovers.relation(relation, drawn() > before);
    }

    private void drawArea(ReaderRelation relation, MapClass kind) {
        List<List<GeoPoint>> holes = Rings.closed(elements.lines(relation, List.of("inner")));
        for (List<GeoPoint> outer : Rings.closed(elements.lines(relation, List.of("outer", "")))) {
            List<List<GeoPoint>> within =
                    holes.stream().filter(hole -> Rings.contains(outer, hole.getFirst())).toList();
            List<GeoPoint> outline = Rings.withHoles(outer, within);
            features.add(new MapFeature(kind, nameOf(relation), outline));
        }
    }

    private int drawn() {
        return features.size() + addresses.size();
    }

    /// A house, if it has a number and a street.
    private void note(ReaderElement element, GeoPoint place) {
        String number = MapRules.tag(element.getTags(), "addr:housenumber");
        String street = MapRules.tag(element.getTags(), "addr:street");
        if (!number.isEmpty() && !street.isEmpty()) {
            addresses.add(new Address(street, number, place));
        }
    }

    private static GeoPoint middle(List<GeoPoint> outline) {
        List<GeoPoint> corners = outline.subList(1, outline.size());
        return new GeoPoint(
                corners.stream().mapToDouble(GeoPoint::lat).average().orElseThrow(),
                corners.stream().mapToDouble(GeoPoint::lon).average().orElseThrow());
    }

    private static String nameOf(ReaderElement element) {
        return MapRules.tag(element.getTags(), "name");
    }

    /// As large as the streets reach: lakes and forests often reach far beyond.
    BaseMap map(String attribution) {
        List<GeoPoint> streets =
                features.stream()
                        .filter(feature -> isStreet(feature.kind()))
                        .flatMap(feature -> feature.points().stream())
                        .toList();
        List<GeoPoint> all =
                streets.isEmpty()
                        ? features.stream().flatMap(feature -> feature.points().stream()).toList()
                        : streets;
        double south = all.stream().mapToDouble(GeoPoint::lat).min().orElseThrow();
        double north = all.stream().mapToDouble(GeoPoint::lat).max().orElseThrow();
        double west = all.stream().mapToDouble(GeoPoint::lon).min().orElseThrow();
        double east = all.stream().mapToDouble(GeoPoint::lon).max().orElseThrow();
        return new BaseMap(
                features,
                new GeoPoint(south, west),
                new GeoPoint(north, east),
                attribution,
                addresses);
    }

    private static boolean isStreet(MapClass kind) {
        return kind.compareTo(MapClass.MOTORWAY) >= 0 && !kind.isLabel();
    }
}
