package de.leerplan.app;

import de.leerplan.model.Unusable;
import de.leerplan.operations.Fact;
import de.leerplan.operations.FactJson;
import de.leerplan.reports.DaySummary;
import de.leerplan.reports.SummaryJson;
import de.leerplan.reports.SummaryText;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Locale;
import java.util.zip.GZIPOutputStream;

/// Writes a day that was played into files: `summary.txt`, `summary.json`, `journal.jsonl.gz`.
final class DayFiles {
    private DayFiles() {}

    /// @throws Unusable if the folder cannot be written; no file is left half-written
    static void write(Path folder, List<Fact> facts, DaySummary summary, Locale locale) {
        try {
            Files.createDirectories(folder);
            text(folder.resolve("summary.txt"), new SummaryText(locale).of(summary));
            text(folder.resolve("summary.json"), SummaryJson.of(summary) + "\n");
            journal(folder.resolve("journal.jsonl.gz"), facts);
        } catch (IOException e) {
            throw new Unusable(
                    "Cannot write into " + folder, "choose another folder with --out", e);
        }
    }

    private static void text(Path file, String content) throws IOException {
        Path fresh = file.resolveSibling(file.getFileName() + ".new");
        Files.writeString(fresh, content);
        Files.move(fresh, file, StandardCopyOption.REPLACE_EXISTING);
    }

    private static void journal(Path file, List<Fact> facts) throws IOException {
        Path fresh = file.resolveSibling(file.getFileName() + ".new");
        try (BufferedWriter out =
                new BufferedWriter(
                        new OutputStreamWriter(
                                new GZIPOutputStream(Files.newOutputStream(fresh)),
                                StandardCharsets.UTF_8))) {
            for (Fact fact : facts) {
                out.write(FactJson.write(fact));
                out.write('\n');
            }
        }
        Files.move(fresh, file, StandardCopyOption.REPLACE_EXISTING);
    }
}
