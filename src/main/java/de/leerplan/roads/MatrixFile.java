package de.leerplan.roads;

import de.leerplan.model.GeoPoint;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.zip.CRC32C;

/// The matrix of one network on disk: places, seconds, metres, and a checksum over all of it. A
/// file that is damaged is as good as none.
///
/// @param path where it lies
record MatrixFile(Path path) {
    private static final Logger LOG = LoggerFactory.getLogger(MatrixFile.class);
    private static final int MAGIC = 0x4C504D31;
    private static final int HEAD_BYTES = 2 * Integer.BYTES;

    /// The near matrix of the same network and truck.
    NearFile beside(int nearest) {
        String name = String.valueOf(path.getFileName()).replace(".bin", "");
        return new NearFile(path.resolveSibling("%s-near-%d.bin".formatted(name, nearest)));
    }

    Optional<Matrix> read() {
        try {
            byte[] content = Files.readAllBytes(path);
            ByteBuffer bytes = ByteBuffer.wrap(content);
            if (bytes.capacity() < HEAD_BYTES + Long.BYTES || bytes.getInt() != MAGIC) {
                return refused();
            }
            int n = bytes.getInt();
            if (bytes.capacity() != sizeFor(n)
                    || checksum(content) != bytes.getLong(sizeFor(n) - 8)) {
                return refused();
            }
            return Optional.of(matrix(bytes, n));
        } catch (NoSuchFileException e) {
            return Optional.empty();
        } catch (IOException e) {
            LOG.warn("The kept matrix {} cannot be read and is computed anew", path, e);
            return Optional.empty();
        }
    }

    private Optional<Matrix> refused() {
        LOG.warn("The kept matrix {} is damaged and is computed anew", path);
        return Optional.empty();
    }

    private static Matrix matrix(ByteBuffer bytes, int n) {
        List<GeoPoint> places = new ArrayList<>(n);
        for (int i = 0; i < n; i++) {
            places.add(new GeoPoint(bytes.getDouble(), bytes.getDouble()));
        }
        int[] seconds = new int[n * n];
        int[] metres = new int[n * n];
        bytes.asIntBuffer().get(seconds).get(metres);
        return new Matrix(places, seconds, metres);
    }

    /// Keeps `matrix` for the next start, whoever else keeps the same. A full disk costs only the
    /// next start's time.
    void write(Matrix matrix) {
        int n = matrix.size();
        byte[] content = new byte[sizeFor(n)];
        ByteBuffer bytes = ByteBuffer.wrap(content).putInt(MAGIC).putInt(n);
        for (GeoPoint place : matrix.places()) {
            bytes.putDouble(place.lat()).putDouble(place.lon());
        }
        bytes.asIntBuffer().put(matrix.allSeconds()).put(matrix.allMetres());
        bytes.putLong(sizeFor(n) - 8, checksum(content));
        try {
            Path shelf = path.toAbsolutePath().getParent();
            Path partial = Files.createTempFile(shelf, path.getFileName() + ".", ".partial");
            try {
                Files.write(partial, content);
                Files.move(partial, path, StandardCopyOption.REPLACE_EXISTING);
            } finally {
                Files.deleteIfExists(partial);
            }
        } catch (IOException e) {
            LOG.warn("The matrix could not be kept in {}", path, e);
        }
    }

    private static int sizeFor(int n) {
        return Math.toIntExact(HEAD_BYTES + 16L * n + 2L * Integer.BYTES * n * n + Long.BYTES);
    }

    private static long checksum(byte[] content) {
        CRC32C checksum = new CRC32C();
        checksum.update(content, 0, content.length - Long.BYTES);
        return checksum.getValue();
    }
}
