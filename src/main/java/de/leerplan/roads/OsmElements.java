package de.leerplan.roads;

import com.carrotsearch.hppc.LongArrayList;
import com.carrotsearch.hppc.LongIntHashMap;
import com.carrotsearch.hppc.LongObjectHashMap;
import com.carrotsearch.hppc.cursors.LongCursor;
import com.graphhopper.reader.ReaderElement;
import com.graphhopper.reader.ReaderNode;
import com.graphhopper.reader.ReaderRelation;
import com.graphhopper.reader.ReaderWay;
import com.graphhopper.reader.osm.OSMInputFile;

import de.leerplan.model.ExtractReport.Elements;
import de.leerplan.model.GeoPoint;
import de.leerplan.model.ImportProgress;
import de.leerplan.model.ImportStep;
import de.leerplan.model.Unusable;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.function.Consumer;

import javax.xml.stream.XMLStreamException;

/// Reads a file once, element by element, and remembers where nodes lie and how ways run.
final class OsmElements {
    private static final int A_FEW_THOUSAND = 4096;

    private final LongIntHashMap numbers = new LongIntHashMap();
    private final List<GeoPoint> places = new ArrayList<>();
    private final LongObjectHashMap<LongArrayList> ways = new LongObjectHashMap<>();
    private long relations;

    /// Hands every element to `reader`, in the order of the file: nodes, ways, relations.
    ///
    /// @throws Unusable if the file is broken
    void read(OsmFile file, Consumer<ReaderElement> reader) {
        read(file, reader, _ -> {});
    }

    /// @param told now and then how many elements were read; may stop it by a
    ///     `CancellationException`
    /// @throws Unusable as above
    void read(OsmFile file, Consumer<ReaderElement> reader, Consumer<ImportProgress> told) {
        // A broken binary file is reported by an unchecked exception on closing.
        try (OSMInputFile input = new OSMInputFile(file.path().toFile()).open()) {
            for (ReaderElement next = input.getNext(); next != null; next = input.getNext()) {
                remember(next);
                reader.accept(next);
                tell(told);
            }
        } catch (CancellationException e) {
            throw e;
        } catch (IOException | XMLStreamException | RuntimeException e) {
            throw OsmFile.unreadable(file.path(), e);
        }
    }

    private void remember(ReaderElement element) {
        if (element instanceof ReaderNode node) {
            numbers.put(node.getId(), places.size());
            places.add(new GeoPoint(node.getLat(), node.getLon()));
        } else if (element instanceof ReaderWay way) {
            ways.put(way.getId(), way.getNodes());
        } else if (element instanceof ReaderRelation) {
            relations++;
        }
    }

    private void tell(Consumer<ImportProgress> told) {
        long done = places.size() + ways.size() + relations;
        if (done % A_FEW_THOUSAND == 0) {
            told.accept(new ImportProgress(ImportStep.MAP, done, 0));
        }
    }

    /// How many have been read.
    Elements count() {
        return new Elements(places.size(), ways.size(), relations);
    }

    /// Where a node lies, if the file has it.
    Optional<GeoPoint> place(long node) {
        int number = numbers.getOrDefault(node, -1);
        return number < 0 ? Optional.empty() : Optional.of(places.get(number));
    }

    /// The course of a way; nodes that the file lacks are left out.
    List<GeoPoint> line(ReaderWay way) {
        return line(way.getNodes());
    }

    /// The courses of those ways of a relation that have one of `roles`.
    List<List<GeoPoint>> lines(ReaderRelation relation, List<String> roles) {
        List<List<GeoPoint>> lines = new ArrayList<>();
        for (ReaderRelation.Member member : relation.getMembers()) {
            LongArrayList nodes = ways.get(member.getRef());
            if (member.getType() == ReaderElement.Type.WAY
                    && nodes != null
                    && roles.contains(member.getRole())) {
                List<GeoPoint> line = line(nodes);
                if (line.size() == nodes.size() && line.size() > 1) {
                    lines.add(line);
                }
            }
        }
        return lines;
    }

    private List<GeoPoint> line(LongArrayList nodes) {
        List<GeoPoint> line = new ArrayList<>(nodes.size());
        for (LongCursor node : nodes) {
            int number = numbers.getOrDefault(node.value, -1);
            if (number >= 0) {
                line.add(places.get(number));
            }
        }
        return line;
    }
}
