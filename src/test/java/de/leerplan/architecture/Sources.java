package de.leerplan.architecture;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/// The Java files of the project, relative to its top directory, in a fixed order.
final class Sources {
    private static final Path SRC = Path.of("src");

    private Sources() {}

    static List<Path> java() throws IOException {
        try (Stream<Path> files = Files.walk(SRC)) {
            return files.filter(file -> file.toString().endsWith(".java")).sorted().toList();
        }
    }
}
