package de.leerplan.app;

import de.leerplan.model.Closure;
import de.leerplan.model.Unusable;
import de.leerplan.operations.Fact;
import de.leerplan.operations.Observation;
import de.leerplan.roads.ClosureImport;
import de.leerplan.roads.ClosureNews;
import de.leerplan.roads.TruckProfile;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Predicate;

/// Reports of road works that somebody drops into a folder: each closure becomes a fact when it
/// begins, and again when its report takes it back. Its end is in the closure.
///
/// A report that cannot be read is refused once for each of its versions, and what it said before
/// holds on: half a file opens no street.
final class ClosureFolder {
    private static final Logger LOG = LoggerFactory.getLogger(ClosureFolder.class);

    private final Path folder;
    private final TruckProfile truck;
    private final Predicate<Closure> known;
    private final Consumer<Fact> post;
    private final Map<Path, FileTime> seen = new HashMap<>();
    private final Map<Path, List<Closure>> reports = new LinkedHashMap<>();
    private final Map<String, Closure> told = new HashMap<>();

    /// @param folder need not exist yet
    /// @param known whether the day already has this closure, as after a restart
    ClosureFolder(Path folder, TruckProfile truck, Predicate<Closure> known, Consumer<Fact> post) {
        this.folder = folder;
        this.truck = truck;
        this.known = known;
        this.post = post;
    }

    /// Looks into the folder and tells what changed.
    void look(Instant now) {
        readChanged(now);
        Map<String, Closure> wanted = new LinkedHashMap<>();
        for (List<Closure> report : reports.values()) {
            for (Closure closure : report) {
                if (closure.holdsAt(now)) {
                    wanted.put(closure.id(), closure);
                }
            }
        }
        told.values().removeIf(closure -> isOver(closure, wanted, now));
        wanted.values().forEach(closure -> close(closure, now));
    }

    private boolean isOver(Closure closure, Map<String, Closure> wanted, Instant now) {
        if (wanted.containsKey(closure.id())) {
            return false;
        }
        if (closure.holdsAt(now)) {
            post.accept(new Observation.StreetOpened(now, closure.id()));
        }
        return true;
    }

    private void close(Closure closure, Instant now) {
        if (!closure.equals(told.put(closure.id(), closure)) && !known.test(closure)) {
            post.accept(new Observation.StreetClosed(now, closure));
        }
    }

    private void readChanged(Instant now) {
        if (!Files.isDirectory(folder)) {
            return;
        }
        Map<Path, FileTime> present = new LinkedHashMap<>();
        try (DirectoryStream<Path> files =
                Files.newDirectoryStream(folder, "*.{json,geojson,xml}")) {
            for (Path file : files) {
                present.put(file, Files.getLastModifiedTime(file));
            }
        } catch (IOException | DirectoryIteratorException e) {
            LOG.warn("Cannot look into {}", folder, e);
            return;
        }
        reports.keySet().retainAll(present.keySet());
        seen.keySet().retainAll(present.keySet());
        present.forEach(
                (file, time) -> {
                    if (!time.equals(seen.put(file, time))) {
                        read(file, now);
                    }
                });
    }

    private void read(Path file, Instant now) {
        try {
            ClosureNews news = ClosureImport.read(file, truck);
            reports.put(file, news.closures());
            news.ignored().forEach(line -> LOG.info("{}: {}", file.getFileName(), line));
        } catch (Unusable e) {
            String name = String.valueOf(file.getFileName());
            post.accept(
                    new Observation.MessageRefused(now, name, String.valueOf(e.getMessage()), ""));
        }
    }
}
