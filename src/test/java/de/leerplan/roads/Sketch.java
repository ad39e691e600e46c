package de.leerplan.roads;

import de.leerplan.model.GeoPoint;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// A small street network drawn by hand, in metres east and north of a point in Offenbach.
public final class Sketch {
    private static final double LAT = 50.1;
    private static final double LON = 8.76;
    private static final double METRES_PER_DEGREE = 111_195;

    private final Map<String, Integer> numbers = new LinkedHashMap<>();
    private final StringBuilder nodes = new StringBuilder();
    private final StringBuilder ways = new StringBuilder();
    private final StringBuilder relations = new StringBuilder();
    private final List<String> wayNames = new ArrayList<>();

    public static GeoPoint at(double east, double north) {
        double lon = LON + east / (METRES_PER_DEGREE * Math.cos(Math.toRadians(LAT)));
        return new GeoPoint(LAT + north / METRES_PER_DEGREE, lon);
    }

    /// @param tags as `key=value`
    public Sketch node(String name, double east, double north, String... tags) {
        numbers.put(name, numbers.size() + 1);
        GeoPoint place = at(east, north);
        nodes.append(
                "<node id='%d' lat='%s' lon='%s'>%s</node>\n"
                        .formatted(numbers.get(name), place.lat(), place.lon(), tagged(tags)));
        return this;
    }

    /// @param course names of nodes, separated by blanks
    public Sketch way(String name, String course, String... tags) {
        wayNames.add(name);
        ways.append("<way id='%d'>".formatted(wayNames.size()));
        for (String node : course.split(" ")) {
            ways.append("<nd ref='%d'/>".formatted(numbers.get(node)));
        }
        ways.append("<tag k='name' v='%s'/>%s</way>\n".formatted(name, tagged(tags)));
        return this;
    }

    Sketch noTurn(String from, String via, String to) {
        return turn(from, via, to, "restriction=no_straight_on");
    }

    /// @param tags what is demanded or forbidden of whom
    Sketch turn(String from, String via, String to, String... tags) {
        relations.append(
                """
                <relation id='%d'><member type='way' ref='%d' role='from'/>\
                <member type='node' ref='%d' role='via'/><member type='way' ref='%d' role='to'/>\
                <tag k='type' v='restriction'/>%s</relation>
                """
                        .formatted(
                                relations.length() + 1,
                                wayNames.indexOf(from) + 1,
                                numbers.get(via),
                                wayNames.indexOf(to) + 1,
                                tagged(tags)));
        return this;
    }

    /// A ban of the turn that leads over a whole street.
    Sketch noTurnOver(String from, String over, String to) {
        relations.append(
                """
                <relation id='%d'><member type='way' ref='%d' role='from'/>\
                <member type='way' ref='%d' role='via'/><member type='way' ref='%d' role='to'/>\
                <tag k='type' v='restriction'/><tag k='restriction' v='no_straight_on'/></relation>
                """
                        .formatted(
                                relations.length() + 1,
                                wayNames.indexOf(from) + 1,
                                wayNames.indexOf(over) + 1,
                                wayNames.indexOf(to) + 1));
        return this;
    }

    Sketch area(String outer, String inner, String... tags) {
        relations.append(
                """
                <relation id='%d'><member type='way' ref='%d' role='outer'/>\
                <member type='way' ref='%d' role='inner'/>\
                <tag k='type' v='multipolygon'/>%s</relation>
                """
                        .formatted(
                                relations.length() + 1,
                                wayNames.indexOf(outer) + 1,
                                wayNames.indexOf(inner) + 1,
                                tagged(tags)));
        return this;
    }

    private static String tagged(String... tags) {
        StringBuilder xml = new StringBuilder();
        for (String tag : tags) {
            String[] pair = tag.split("=", 2);
            xml.append("<tag k='%s' v='%s'/>".formatted(pair[0], pair[1]));
        }
        return xml.toString();
    }

    public Path file(Path folder) {
        try {
            String xml = "<osm version='0.6'>\n%s%s%s</osm>\n".formatted(nodes, ways, relations);
            return Files.writeString(folder.resolve("sketch.osm"), xml, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    RoadNetwork network(Path folder) {
        return network(folder, TruckProfile.REAR_LOADER);
    }

    RoadNetwork network(Path folder, TruckProfile truck) {
        return network(folder, truck, Curbs.NONE);
    }

    RoadNetwork network(Path folder, Curbs curbs) {
        return network(folder, TruckProfile.REAR_LOADER, curbs);
    }

    private RoadNetwork network(Path folder, TruckProfile truck, Curbs curbs) {
        return RoadNetwork.inMemory(file(folder), truck, curbs);
    }

    /// A block of streets: columns × rows junctions 100 m apart, named `x,y`.
    static Sketch grid(int columns, int rows) {
        Sketch sketch = new Sketch();
        for (int x = 0; x < columns; x++) {
            for (int y = 0; y < rows; y++) {
                sketch.node(x + "," + y, 100 * x, 100 * y);
            }
        }
        for (int x = 0; x < columns; x++) {
            StringBuilder course = new StringBuilder();
            for (int y = 0; y < rows; y++) {
                course.append(x).append(',').append(y).append(' ');
            }
            sketch.way("N" + x, course.toString().strip(), "highway=residential");
        }
        for (int y = 0; y < rows; y++) {
            StringBuilder course = new StringBuilder();
            for (int x = 0; x < columns; x++) {
                course.append(x).append(',').append(y).append(' ');
            }
            String kind = y == 0 ? "highway=secondary" : "highway=residential";
            String oneway = y % 3 == 1 ? "oneway=yes" : "oneway=no";
            sketch.way("E" + y, course.toString().strip(), kind, oneway);
        }
        return sketch;
    }
}
