package de.leerplan.app.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.stream.Stream;

/// An empty folder for a measurement.
final class FreshFolder {
    private FreshFolder() {}

    /// What an earlier run left there is deleted.
    static void make(Path place) {
        try {
            if (Files.exists(place)) {
                try (Stream<Path> all = Files.walk(place)) {
                    for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
                        Files.delete(path);
                    }
                }
            }
            Files.createDirectories(place);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
