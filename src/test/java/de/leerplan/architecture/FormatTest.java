package de.leerplan.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.googlejavaformat.java.Formatter;
import com.google.googlejavaformat.java.FormatterException;
import com.google.googlejavaformat.java.JavaFormatterOptions;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// Every source file is laid out by google-java-format, AOSP style, comments left as written.
///
/// `mvn -q verify -Dtest=FormatTest -Dformat.fix=true` rewrites the files instead of complaining.
class FormatTest {
    private static final boolean FIX = Boolean.getBoolean("format.fix");
    private static final Formatter FORMATTER =
            new Formatter(
                    JavaFormatterOptions.builder()
                            .style(JavaFormatterOptions.Style.AOSP)
                            .formatJavadoc(false)
                            .build());

    @Test
    void everySourceFileIsFormatted() throws IOException {
        List<Path> untidy = Sources.java().parallelStream().filter(file -> !isTidy(file)).toList();

        assertThat(untidy)
                .as("files to format: mvn -q verify -Dtest=FormatTest -Dformat.fix=true")
                .isEmpty();
    }

    private static boolean isTidy(Path file) {
        try {
            String written = Files.readString(file);
            String formatted = FORMATTER.formatSourceAndFixImports(written);
            if (FIX && !formatted.equals(written)) {
                Files.writeString(file, formatted);
                return true;
            }
            return formatted.equals(written);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (FormatterException e) {
            throw new AssertionError(file + " cannot be read as Java: " + e.getMessage(), e);
        }
    }
}
