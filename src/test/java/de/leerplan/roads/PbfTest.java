package de.leerplan.roads;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.carrotsearch.hppc.cursors.LongCursor;
import com.google.protobuf.ByteString;
import com.graphhopper.reader.ReaderElement;
import com.graphhopper.reader.ReaderNode;
import com.graphhopper.reader.ReaderWay;

import de.leerplan.model.Unusable;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openstreetmap.osmosis.osmbinary.Osmformat;
import org.openstreetmap.osmosis.osmbinary.Osmformat.PrimitiveGroup;
import org.openstreetmap.osmosis.osmbinary.file.BlockOutputStream;
import org.openstreetmap.osmosis.osmbinary.file.FileBlock;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// The binary format of extracts, on a hand-made network written in it.
class PbfTest {
    @TempDir Path folder;
    private byte[] content;

    @BeforeEach
    void writeAGrid() throws IOException {
        content = binary(OsmFile.of(Sketch.grid(6, 6).file(folder)));
    }

    @Test
    void aBinaryExtractIsReadLikeXml() throws IOException {
        Path file = Files.write(folder.resolve("grid.osm.pbf"), content);
        RoadNetwork network = RoadNetwork.inMemory(file, TruckProfile.REAR_LOADER, Curbs.NONE);
        assertThat(network.path(Sketch.at(10, 0), Sketch.at(490, 0)).metres()).isBetween(479, 481);
        assertThat(BaseMapReader.read(file).features()).hasSize(12);
    }

    @Test
    void aTruncatedBinaryExtractIsRefused() throws IOException {
        Path file = folder.resolve("cut.osm.pbf");
        Files.write(file, Arrays.copyOf(content, content.length * 2 / 3));
        assertThatThrownBy(() -> RoadNetwork.inMemory(file, TruckProfile.REAR_LOADER, Curbs.NONE))
                .isInstanceOf(Unusable.class)
                .hasMessageContaining("cut.osm.pbf is broken or truncated");
        assertThatThrownBy(() -> BaseMapReader.read(file))
                .isInstanceOf(Unusable.class)
                .hasMessageContaining("cut.osm.pbf is broken or truncated");
    }

    private static byte[] binary(OsmFile xml) throws IOException {
        Strings strings = new Strings();
        PrimitiveGroup.Builder nodes = PrimitiveGroup.newBuilder();
        PrimitiveGroup.Builder ways = PrimitiveGroup.newBuilder();
        new OsmElements()
                .read(
                        xml,
                        element -> {
                            switch (element) {
                                case ReaderNode node -> nodes.addNodes(node(node));
                                case ReaderWay way -> ways.addWays(way(way, strings));
                                default -> {}
                            }
                        });
        Osmformat.HeaderBlock head =
                Osmformat.HeaderBlock.newBuilder().addRequiredFeatures("OsmSchema-V0.6").build();
        Osmformat.PrimitiveBlock data =
                Osmformat.PrimitiveBlock.newBuilder()
                        .setStringtable(strings.table())
                        .addPrimitivegroup(nodes)
                        .addPrimitivegroup(ways)
                        .build();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        BlockOutputStream out = new BlockOutputStream(bytes);
        out.write(FileBlock.newInstance("OSMHeader", head.toByteString(), null));
        out.write(FileBlock.newInstance("OSMData", data.toByteString(), null));
        out.close();
        return bytes.toByteArray();
    }

    private static Osmformat.Node node(ReaderNode node) {
        return Osmformat.Node.newBuilder()
                .setId(node.getId())
                .setLat(Math.round(node.getLat() * 1e7))
                .setLon(Math.round(node.getLon() * 1e7))
                .build();
    }

    private static Osmformat.Way way(ReaderWay way, Strings strings) {
        Osmformat.Way.Builder binary = Osmformat.Way.newBuilder().setId(way.getId());
        long before = 0;
        for (LongCursor node : way.getNodes()) {
            binary.addRefs(node.value - before);
            before = node.value;
        }
        tags(way, strings, binary);
        return binary.build();
    }

    private static void tags(ReaderElement way, Strings strings, Osmformat.Way.Builder binary) {
        way.getTags()
                .forEach(
                        (key, value) -> {
                            binary.addKeys(strings.number(key));
                            binary.addVals(strings.number(value.toString()));
                        });
    }

    /// The table of texts of a block; number 0 is not used.
    private static final class Strings {
        private final List<String> texts = new ArrayList<>(List.of(""));

        int number(String text) {
            if (!texts.contains(text)) {
                texts.add(text);
            }
            return texts.indexOf(text);
        }

        Osmformat.StringTable table() {
            Osmformat.StringTable.Builder table = Osmformat.StringTable.newBuilder();
            texts.forEach(text -> table.addS(ByteString.copyFromUtf8(text)));
            return table.build();
        }
    }
}
