package de.leerplan.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// Small files: of the program's, half at most 60 lines and nine in ten at most 180; none over 400,
/// tests included, which may well tell a longer story.
class FileSizeTest {
    @Test
    void noFileIsLongerThanFourHundredLines() throws IOException {
        assertThat(Sources.java())
                .allSatisfy(file -> assertThat(lines(file)).isLessThanOrEqualTo(400));
    }

    @Test
    void mostFilesAreShort() throws IOException {
        List<Integer> sizes =
                Sources.java().stream()
                        .filter(file -> file.startsWith(Path.of("src", "main")))
                        .map(FileSizeTest::lines)
                        .sorted()
                        .toList();

        assertThat(sizes.get(sizes.size() / 2)).as("median").isLessThanOrEqualTo(60);
        assertThat(sizes.get(sizes.size() * 9 / 10)).as("nine in ten").isLessThanOrEqualTo(180);
    }

    private static int lines(Path file) {
        try {
            return Files.readAllLines(file).size();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
