package de.leerplan.roads;

import de.leerplan.model.ExtractFlaw;
import de.leerplan.model.Unusable;
import de.leerplan.model.UnusableExtract;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.stream.Stream;

/// Keeps imported networks on disk, one folder for each file and truck. A folder appears under its
/// final name only when it is complete, so a broken import leaves nothing behind.
final class GraphStore {
    private static final Logger LOG = LoggerFactory.getLogger(GraphStore.class);

    /// How GraphHopper says so.
    private static final String NO_STREETS = "must not be empty";

    private static final String PARTIAL = ".partial-";
    private static final Duration LONGEST_IMPORT = Duration.ofHours(6);

    private GraphStore() {}

    /// @param ways hears of every way that is read; may stop it by a `CancellationException`
    /// @throws Unusable if the file cannot be imported
    static TruckGraph open(OsmFile osm, TruckProfile truck, Path folder, WayCount ways) {
        if (Files.isDirectory(folder)) {
            TruckGraph kept = new TruckGraph(truck, osm.path(), folder);
            try {
                if (kept.setAllowWrites(false).load()) {
                    return kept;
                }
            } catch (RuntimeException e) {
                LOG.warn("The kept network {} is damaged and is imported again", folder, e);
            }
            kept.close();
        }
        try {
            delete(folder);
            return importInto(osm, truck, folder, ways);
        } catch (IOException e) {
            throw new UnusableExtract(
                    ExtractFlaw.NO_ROOM,
                    folder.toString(),
                    "The road network cannot be kept in " + folder,
                    "make room there and allow writing",
                    e);
        }
    }

    /// Imports without keeping anything.
    static TruckGraph inMemory(OsmFile osm, TruckProfile truck) {
        TruckGraph graph = new TruckGraph(truck, osm.path(), Path.of("not-kept"));
        graph.setStoreOnFlush(false);
        return imported(graph, osm);
    }

    private static TruckGraph importInto(
            OsmFile osm, TruckProfile truck, Path folder, WayCount ways) throws IOException {
        Path shelf = Files.createDirectories(folder.toAbsolutePath().getParent());
        Path partial = Files.createTempDirectory(shelf, folder.getFileName() + PARTIAL);
        try {
            deleteAbandoned(shelf, Files.getLastModifiedTime(partial).toInstant());
            TruckGraph fresh = new TruckGraph(truck, osm.path(), partial).counting(ways);
            TruckGraph graph = imported(fresh, osm);
            if (!Files.isDirectory(folder)) {
                Files.move(partial, folder, StandardCopyOption.ATOMIC_MOVE);
            }
            return graph;
        } finally {
            delete(partial);
        }
    }

    /// What a program left behind that was killed while importing.
    private static void deleteAbandoned(Path shelf, Instant now) throws IOException {
        try (DirectoryStream<Path> partials =
                Files.newDirectoryStream(shelf, "*" + PARTIAL + "*")) {
            for (Path partial : partials) {
                Instant touched = Files.getLastModifiedTime(partial).toInstant();
                if (touched.isBefore(now.minus(LONGEST_IMPORT))) {
                    delete(partial);
                }
            }
        }
    }

    // GraphHopper reports a broken file as any of a dozen unchecked exceptions.
    private static TruckGraph imported(TruckGraph graph, OsmFile osm) {
        try {
            graph.importOrLoad();
        } catch (RuntimeException e) {
            graph.close();
            rethrowIfStopped(e);
            throw String.valueOf(e.getMessage()).contains(NO_STREETS)
                    ? OsmFile.withoutStreets(osm.path())
                    : OsmFile.unreadable(osm.path(), e);
        }
        return graph;
    }

    /// GraphHopper wraps what somebody stopped it by, as it does everything.
    private static void rethrowIfStopped(Throwable problem) {
        for (Throwable each = problem; each != null; each = each.getCause()) {
            if (each instanceof CancellationException stopped) {
                throw stopped;
            }
        }
    }

    static void delete(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        try (Stream<Path> files = Files.walk(folder)) {
            List<Path> deepestFirst = files.sorted(Comparator.reverseOrder()).toList();
            for (Path file : deepestFirst) {
                Files.delete(file);
            }
        }
    }
}
