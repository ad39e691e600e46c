package de.leerplan.roads;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.leerplan.model.Unusable;

import org.apache.commons.compress.compressors.bzip2.BZip2CompressorOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.io.OutputStream;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;

/// Files that cannot be used are refused in one line, and leave the cache as it was.
class BrokenFilesTest {
    @TempDir Path folder;

    @Test
    void aMissingFileIsNamed() {
        refuses(folder.resolve("nowhere.osm"), "There is no file");
    }

    @Test
    void aFolderIsNamed() throws IOException {
        refuses(Files.createDirectory(folder.resolve("city.osm")), "is a folder");
    }

    /// It could name other files, or unfold without end.
    @Test
    void aFileThatDeclaresADocumentTypeIsNoOpenStreetMapFile() throws IOException {
        byte[] declared = text("<!DOCTYPE osm [<!ENTITY x SYSTEM '/etc/hostname'>]><osm>&x;</osm>");
        refuses(write("outside.osm", declared), "no known format");
        refuses(write("commented.osm", text("<!-- <osm > --><!DOCTYPE osm []><osm/>")), "format");
        refuses(gzip(declared), "no OpenStreetMap file in it");
        refuses(bzip2(declared), "no OpenStreetMap file in it");
    }

    @Test
    void aPackedLetterIsNoOpenStreetMapFile() throws IOException {
        refuses(gzip(text("Dear Sir or Madam")), "no OpenStreetMap file in it");
    }

    @Test
    void aByteOrderMarkMayComeFirst() throws IOException {
        String plain = Files.readString(Sketch.grid(4, 4).file(folder));
        Path file =
                write("marked.osm", text("\ufeff<?xml version='1.0' encoding='UTF-8'?>\n" + plain));
        assertThat(RoadNetwork.inMemory(file, TruckProfile.REAR_LOADER, Curbs.NONE).streets())
                .isEqualTo(24);
    }

    @Test
    void coordinatesThatAreNoneAreNamed() throws IOException {
        String plain = Files.readString(Sketch.grid(4, 4).file(folder));
        Path wild = write("wild.osm", text(plain.replaceFirst("lat='50", "lat='500")));
        assertThatThrownBy(
                        () ->
                                OsmImport.run(
                                        wild,
                                        folder.resolve("cache"),
                                        TruckProfile.REAR_LOADER,
                                        _ -> {}))
                .isInstanceOf(Unusable.class)
                .hasMessageContaining("wild.osm is broken or truncated");
    }

    @Test
    void anEmptyFileIsNamed() throws IOException {
        refuses(write("empty.osm", new byte[0]), "it is empty");
    }

    @Test
    void aFileOfAnotherKindIsNamed() throws IOException {
        refuses(write("letter.osm", text("Dear Sir or Madam")), "no known format");
        refuses(write("page.osm", text("<html><body/></html>")), "no known format");
    }

    @Test
    void aFileLargerThanAnyCityIsNamed() throws IOException {
        Path country = write("country.osm.pbf", text("    OSMHeader"));
        try (RandomAccessFile sparse = new RandomAccessFile(country.toFile(), "rw")) {
            sparse.setLength(300L << 20);
        }
        refuses(country, "far more than a city");
    }

    @Test
    void aWrongEndingIsNamed() throws IOException {
        Files.write(folder.resolve("city.txt"), Files.readAllBytes(Sketch.grid(2, 2).file(folder)));
        refuses(folder.resolve("city.txt"), "named neither .osm nor .xml");
    }

    @Test
    void aTruncatedFileIsNamed() throws IOException {
        byte[] whole = Files.readAllBytes(Sketch.grid(5, 5).file(folder));
        refuses(write("cut.osm", Arrays.copyOf(whole, whole.length / 2)), "broken or truncated");
        byte[] packed = Files.readAllBytes(gzip(whole));
        refuses(write("cut.osm.gz", Arrays.copyOf(packed, packed.length / 2)), "broken or trunc");
    }

    @Test
    void aFileWithoutStreetsIsNamed() throws IOException {
        refuses(write("sea.osm", text("<osm version='0.6'></osm>")), "no street");
    }

    @Test
    void aTruncatedBinaryFileIsNamed() throws IOException {
        byte[] head = {0, 0, 0, 13, 10, 9};
        byte[] start = text("OSMHeader");
        byte[] cut = Arrays.copyOf(head, head.length + start.length);
        System.arraycopy(start, 0, cut, head.length, start.length);
        refuses(write("cut.osm.pbf", cut), "broken or truncated");
    }

    @Test
    void packedFilesAreReadLikePlainOnes() throws IOException {
        byte[] plain = Files.readAllBytes(Sketch.grid(4, 4).file(folder));
        for (Path packed : List.of(gzip(plain), bzip2(plain))) {
            RoadNetwork network =
                    RoadNetwork.inMemory(packed, TruckProfile.REAR_LOADER, Curbs.NONE);
            assertThat(network.path(Sketch.at(10, 0), Sketch.at(290, 0)).metres())
                    .isBetween(279, 281);
        }
    }

    @Test
    void aNetworkIsKeptAndADamagedOneImportedAgain() throws IOException {
        Path file = Sketch.grid(4, 4).file(folder);
        Path cache = folder.resolve("cache");
        int metres = metresOf(RoadNetwork.open(file, cache, TruckProfile.REAR_LOADER, Curbs.NONE));
        assertThat(metresOf(RoadNetwork.open(file, cache, TruckProfile.REAR_LOADER, Curbs.NONE)))
                .isEqualTo(metres);
        try (Stream<Path> kept = Files.walk(cache)) {
            for (Path part : kept.filter(Files::isRegularFile).toList()) {
                Files.write(part, Arrays.copyOf(Files.readAllBytes(part), 60));
            }
        }
        assertThat(metresOf(RoadNetwork.open(file, cache, TruckProfile.REAR_LOADER, Curbs.NONE)))
                .isEqualTo(metres);
    }

    @Test
    void whatAKilledImportLeftBehindIsCleared() throws IOException {
        Path cache = Files.createDirectories(folder.resolve("cache"));
        Path old = Files.createDirectories(cache.resolve("x.partial-1"));
        Files.writeString(old.resolve("edges"), "half");
        Files.setLastModifiedTime(old, FileTime.from(Instant.EPOCH));
        Path running = Files.createDirectories(cache.resolve("y.partial-2"));
        RoadNetwork.open(
                Sketch.grid(4, 4).file(folder), cache, TruckProfile.REAR_LOADER, Curbs.NONE);
        assertThat(old).doesNotExist();
        assertThat(running).exists();
    }

    @Test
    void aCacheThatCannotBeWrittenIsNamed() throws IOException {
        Path blocked = Files.writeString(folder.resolve("cache"), "a file, no folder");
        Path file = Sketch.grid(4, 4).file(folder);
        assertThatThrownBy(
                        () -> RoadNetwork.open(file, blocked, TruckProfile.REAR_LOADER, Curbs.NONE))
                .isInstanceOf(Unusable.class)
                .hasMessageContaining("cannot be kept");
    }

    private static int metresOf(RoadNetwork network) {
        return network.matrix(List.of(Sketch.at(10, 0), Sketch.at(290, 150))).metres(0, 1);
    }

    private void refuses(Path file, String reason) {
        Path cache = folder.resolve("cache");
        assertThatThrownBy(
                        () -> RoadNetwork.open(file, cache, TruckProfile.REAR_LOADER, Curbs.NONE))
                .isInstanceOf(Unusable.class)
                .hasMessageContaining(file.getFileName().toString())
                .hasMessageContaining(reason)
                .hasMessageNotContaining("\n");
        assertThat(cache.toFile().list())
                .satisfiesAnyOf(
                        names -> assertThat(names).isNull(), names -> assertThat(names).isEmpty());
    }

    private Path write(String name, byte[] content) throws IOException {
        return Files.write(folder.resolve(name), content);
    }

    private static byte[] text(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private Path gzip(byte[] plain) throws IOException {
        Path packed = folder.resolve("packed.osm.gz");
        try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(packed))) {
            out.write(plain);
        }
        return packed;
    }

    private Path bzip2(byte[] plain) throws IOException {
        Path packed = folder.resolve("packed.osm.bz2");
        try (OutputStream out = new BZip2CompressorOutputStream(Files.newOutputStream(packed))) {
            out.write(plain);
        }
        return packed;
    }
}
