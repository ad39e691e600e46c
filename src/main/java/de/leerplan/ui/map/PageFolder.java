package de.leerplan.ui.map;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;

/// Where a page may keep things while this process runs. WebView's own folder serves one process at
/// a time: a second console would be refused it.
final class PageFolder {
    private static final Logger log = LoggerFactory.getLogger(PageFolder.class);

    private PageFolder() {}

    /// A new one that goes with the process; empty where none can be made.
    static Optional<File> fresh() {
        try {
            Path folder = Files.createTempDirectory("leerplan-page");
            Runtime.getRuntime().addShutdownHook(new Thread(() -> remove(folder), "page folder"));
            return Optional.of(folder.toFile());
        } catch (IOException e) {
            log.warn("No temporary folder for Google's map", e);
            return Optional.empty();
        }
    }

    static void remove(Path folder) {
        try (Stream<Path> all = Files.walk(folder)) {
            all.sorted(Comparator.reverseOrder()).map(Path::toFile).forEach(File::delete);
        } catch (IOException | UncheckedIOException e) {
            log.debug("{} stays until the system tidies up", folder, e);
        }
    }
}
