package de.leerplan.roads;

import de.leerplan.model.GeoPoint;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.zip.CRC32C;
import java.util.zip.CheckedInputStream;
import java.util.zip.CheckedOutputStream;

/// The near matrix of one network on disk, with a checksum over all of it. A file that is damaged
/// is as good as none.
///
/// @param path where it lies
record NearFile(Path path) {
    private static final Logger LOG = LoggerFactory.getLogger(NearFile.class);
    private static final int MAGIC = 0x4C504E32;
    private static final int MOST = 1_000_000;

    Optional<NearMatrix> read(RoadNetwork roads) {
        CRC32C sum = new CRC32C();
        try (DataInputStream in =
                new DataInputStream(
                        new CheckedInputStream(
                                new BufferedInputStream(Files.newInputStream(path), 1 << 16),
                                sum))) {
            int n = in.readInt() == MAGIC ? in.readInt() : -1;
            if (n < 1 || n > MOST) {
                return refused();
            }
            NearMatrix matrix = matrix(in, n, roads);
            long counted = sum.getValue();
            return in.readLong() == counted ? Optional.of(matrix) : refused();
        } catch (NoSuchFileException e) {
            return Optional.empty();
        } catch (IOException | IllegalArgumentException e) {
            LOG.warn("The kept matrix {} cannot be read and is computed anew", path, e);
            return Optional.empty();
        }
    }

    private Optional<NearMatrix> refused() {
        LOG.warn("The kept matrix {} is damaged and is computed anew", path);
        return Optional.empty();
    }

    private static NearMatrix matrix(DataInputStream in, int n, RoadNetwork roads)
            throws IOException {
        List<GeoPoint> places = new ArrayList<>();
        for (int i = 0; i < n; i++) {
            places.add(new GeoPoint(in.readDouble(), in.readDouble()));
        }
        Near[] near = new Near[n];
        for (int i = 0; i < n; i++) {
            int count = checked(in.readInt(), n);
            near[i] = new Near(ints(in, count), ints(in, count), ints(in, count));
        }
        List<Hub> hubs = new ArrayList<>();
        int count = checked(in.readInt(), n);
        for (int i = 0; i < count; i++) {
            int place = checked(in.readInt(), n);
            hubs.add(new Hub(place, row(in, n), row(in, n)));
        }
        return new NearMatrix(places, roads, near, hubs);
    }

    private static Row row(DataInputStream in, int n) throws IOException {
        return new Row(ints(in, n), ints(in, n));
    }

    private static int checked(int count, int most) throws IOException {
        if (count < 0 || count > most) {
            throw new IOException("A count of " + count);
        }
        return count;
    }

    private static int[] ints(DataInputStream in, int count) throws IOException {
        int[] values = new int[count];
        for (int i = 0; i < count; i++) {
            values[i] = in.readInt();
        }
        return values;
    }

    /// Keeps `matrix` for the next start. A full disk costs only the next start's time.
    void write(NearMatrix matrix) {
        Path partial = path.resolveSibling(path.getFileName() + ".partial");
        try {
            write(matrix, partial);
            Files.move(partial, path, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            LOG.warn("The matrix could not be kept in {}", path, e);
        }
    }

    private static void write(NearMatrix matrix, Path file) throws IOException {
        CRC32C sum = new CRC32C();
        try (DataOutputStream out =
                new DataOutputStream(
                        new CheckedOutputStream(
                                new BufferedOutputStream(Files.newOutputStream(file), 1 << 16),
                                sum))) {
            write(matrix, out);
            out.writeLong(sum.getValue());
        }
    }

    private static void write(NearMatrix matrix, DataOutputStream out) throws IOException {
        out.writeInt(MAGIC);
        out.writeInt(matrix.size());
        for (GeoPoint place : matrix.places()) {
            out.writeDouble(place.lat());
            out.writeDouble(place.lon());
        }
        for (int i = 0; i < matrix.size(); i++) {
            Near near = matrix.near(i);
            out.writeInt(near.place().length);
            write(near.place(), out);
            write(near.seconds(), out);
            write(near.metres(), out);
        }
        out.writeInt(matrix.hubs().size());
        for (Hub hub : matrix.hubs()) {
            out.writeInt(hub.place());
            hub.from().write(out);
            hub.to().write(out);
        }
    }

    static void write(int[] values, DataOutputStream out) throws IOException {
        for (int value : values) {
            out.writeInt(value);
        }
    }
}
