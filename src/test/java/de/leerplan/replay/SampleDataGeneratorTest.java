package de.leerplan.replay;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

class SampleDataGeneratorTest {
    private static final Path SHIPPED = Path.of("sample-data");

    @Test
    void theShippedDataAreMadeAgainFromThePlanAlone(@TempDir Path again) throws IOException {
        SampleDataGenerator.write(SHIPPED.resolve("plan"), again, 0);
        List<Path> made = files(again);
        assertThat(made).hasSize(3 + 3 * 3);
        for (Path file : made) {
            Path shipped = SHIPPED.resolve(again.relativize(file).toString());
            assertThat(content(file)).as(shipped.toString()).isEqualTo(content(shipped));
        }
    }

    @Test
    void theSampleDataStaySmall() throws IOException {
        long bytes = 0;
        for (Path file : files(SHIPPED)) {
            bytes += Files.size(file);
        }
        assertThat(bytes).isLessThan(6_000_000);
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(Files::isRegularFile).sorted().toList();
        }
    }

    // Compressors differ between Java builds; what they hold must not.
    private static List<String> content(Path file) throws IOException {
        return file.toString().endsWith(".gz") ? Zipped.lines(file) : Files.readAllLines(file);
    }
}
