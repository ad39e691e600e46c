package de.leerplan.replay.city;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.zip.GZIPOutputStream;

/// Writes nodes and ways as OSM XML 0.6, compressed. Equal points become one node, so that ways
/// meet; ids count up in the order of writing.
final class OsmWriter {
    private static final String HEAD =
            """
            <?xml version='1.0' encoding='UTF-8'?>
            <osm version="0.6" generator="Leerplan SampleDataGenerator">
             <note>Schematic: a sketch of Offenbach am Main for training, not surveyed and not for \
            navigation.</note>
            """;

    private final Map<String, Integer> ids = new HashMap<>();
    private final List<String> nodes = new ArrayList<>();
    private final List<String> ways = new ArrayList<>();

    void place(Vec point, Map<String, String> tags) {
        StringBuilder text = new StringBuilder();
        text.append("<node id=\"").append(nodes.size() + 1).append("\" version=\"1\" ");
        text.append(position(point)).append(">\n");
        tags(text, tags);
        nodes.add(text.append(" </node>\n").toString());
    }

    void way(Way way) {
        StringBuilder text = new StringBuilder();
        text.append(" <way id=\"").append(ways.size() + 1).append("\" version=\"1\">\n");
        List<Integer> refs = new ArrayList<>();
        way.points().forEach(point -> refs.add(node(point)));
        if (way.closed()) {
            refs.add(refs.getFirst());
        }
        int before = -1;
        for (int ref : refs) {
            if (ref != before) {
                text.append("  <nd ref=\"").append(ref).append("\"/>\n");
            }
            before = ref;
        }
        tags(text, way.tags());
        ways.add(text.append(" </way>\n").toString());
    }

    void write(Path file) throws IOException {
        try (OutputStream bytes = new GZIPOutputStream(Files.newOutputStream(file), 8192);
                Writer out = new OutputStreamWriter(bytes, StandardCharsets.UTF_8)) {
            out.write(HEAD);
            for (String node : nodes) {
                out.write(" " + node);
            }
            for (String way : ways) {
                out.write(way);
            }
            out.write("</osm>\n");
        }
    }

    private int node(Vec point) {
        String position = position(point);
        Integer known = ids.get(position);
        if (known != null) {
            return known;
        }
        nodes.add("<node id=\"" + (nodes.size() + 1) + "\" version=\"1\" " + position + "/>\n");
        ids.put(position, nodes.size());
        return nodes.size();
    }

    private static void tags(StringBuilder text, Map<String, String> tags) {
        tags.forEach(
                (key, value) ->
                        text.append("  <tag k=\"")
                                .append(key)
                                .append("\" v=\"")
                                .append(value.replace("&", "&amp;").replace("\"", "&quot;"))
                                .append("\"/>\n"));
    }

    private static String position(Vec point) {
        return String.format(
                Locale.ROOT, "lat=\"%.6f\" lon=\"%.6f\"", Frame.lat(point), Frame.lon(point));
    }
}
