package de.leerplan.app.bench;

import de.leerplan.model.Unusable;
import de.leerplan.operations.FactJson;
import de.leerplan.operations.Observation.DayBegan;
import de.leerplan.replay.SampleData;
import de.leerplan.replay.SampleDay;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.zip.GZIPInputStream;

/// Finds the recorded day that a command names: by the beginning of its name, by its folder or a
/// file in it, or by the journal of a day that `replay --out` played from it. A journal alone
/// knows no truth, only what sensors said: the recorded day it was played from stands for it.
final class NamedDay {
    private static final String JOURNAL = "journal.jsonl.gz";

    private NamedDay() {}

    /// @throws Unusable if there is no such day, or its files are damaged
    static SampleDay find(String name) {
        return folder(name)
                .map(NamedDay::read)
                .orElseGet(() -> SampleDay.find(SampleData.folder(), name));
    }

    private static Optional<Path> folder(String name) {
        try {
            Path path = Path.of(name).toAbsolutePath();
            return Files.isRegularFile(path)
                    ? Optional.ofNullable(path.getParent())
                    : Optional.of(path).filter(Files::isDirectory);
        } catch (InvalidPathException e) {
            return Optional.empty();
        }
    }

    private static SampleDay read(Path folder) {
        Path journal = folder.resolve(JOURNAL);
        return Files.exists(journal)
                ? SampleDay.find(SampleData.folder(), began(journal))
                : SampleDay.read(folder);
    }

    private static String began(Path journal) {
        try (BufferedReader lines =
                new BufferedReader(
                        new InputStreamReader(
                                new GZIPInputStream(Files.newInputStream(journal)),
                                StandardCharsets.UTF_8))) {
            String first = lines.readLine();
            if (first != null && FactJson.read(first) instanceof DayBegan began) {
                return began.day().toString();
            }
        } catch (IOException | IllegalArgumentException e) {
            throw new Unusable(
                    "'%s' cannot be read: %s".formatted(journal, e.getMessage()),
                    "write it again with `replay --out`",
                    e);
        }
        throw new Unusable(
                "'%s' does not begin with the beginning of a day".formatted(journal),
                "write it again with `replay --out`");
    }
}
