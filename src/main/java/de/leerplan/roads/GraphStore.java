package de.leerplan.roads;

import de.leerplan.model.Unusable;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/// Keeps imported networks on disk, one folder for each file and truck. A folder appears under its
/// final name only when it is complete, so a broken import leaves nothing behind.
final class GraphStore {
    private static final Logger LOG = LoggerFactory.getLogger(GraphStore.class);

    private GraphStore() {}

    /// @throws Unusable if the file cannot be imported
    static TruckGraph open(OsmFile osm, TruckProfile truck, Path folder) {
        if (Files.isDirectory(folder)) {
            TruckGraph kept = new TruckGraph(truck, osm.path(), folder);
            try {
                if (kept.load()) {
                    return kept;
                }
            } catch (RuntimeException e) {
                LOG.warn("The kept network {} is damaged and is imported again", folder, e);
            }
            kept.close();
            delete(folder);
        }
        return importInto(osm, truck, folder);
    }

    /// Imports without keeping anything.
    static TruckGraph inMemory(OsmFile osm, TruckProfile truck) {
        TruckGraph graph = new TruckGraph(truck, osm.path(), Path.of("not-kept"));
        graph.setStoreOnFlush(false);
        return imported(graph, osm);
    }

    private static TruckGraph importInto(OsmFile osm, TruckProfile truck, Path folder) {
        Path partial = folder.resolveSibling(folder.getFileName() + ".partial");
        try {
            delete(partial);
            Files.createDirectories(folder.toAbsolutePath().getParent());
            TruckGraph graph = imported(new TruckGraph(truck, osm.path(), partial), osm);
            Files.move(partial, folder, StandardCopyOption.ATOMIC_MOVE);
            return graph;
        } catch (IOException e) {
            throw new Unusable(
                    "The road network cannot be kept in " + folder,
                    "make room there and allow writing",
                    e);
        } finally {
            delete(partial);
        }
    }

    // GraphHopper reports a broken file as any of a dozen unchecked exceptions.
    private static TruckGraph imported(TruckGraph graph, OsmFile osm) {
        try {
            graph.importOrLoad();
        } catch (RuntimeException e) {
            graph.close();
            throw OsmFile.unreadable(osm.path(), e);
        }
        return graph;
    }

    static void delete(Path folder) {
        if (!Files.exists(folder)) {
            return;
        }
        try (Stream<Path> files = Files.walk(folder)) {
            List<Path> deepestFirst = files.sorted(Comparator.reverseOrder()).toList();
            for (Path file : deepestFirst) {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
