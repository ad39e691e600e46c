package de.leerplan.replay;

import de.leerplan.model.Unusable;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.GZIPInputStream;

/// Reads gzipped text files.
final class Zipped {
    private Zipped() {}

    /// @throws Unusable if the file is missing or no gzipped text
    static List<String> lines(Path file) {
        try (BufferedReader reader =
                new BufferedReader(
                        new InputStreamReader(
                                new GZIPInputStream(Files.newInputStream(file)),
                                StandardCharsets.UTF_8))) {
            return reader.lines().toList();
        } catch (IOException e) {
            throw new Unusable(
                    "'%s' cannot be read as gzipped text".formatted(file),
                    "re-make the sample data",
                    e);
        }
    }
}
