package de.leerplan.replay;

import de.leerplan.model.Unusable;
import de.leerplan.operations.Fact;
import de.leerplan.operations.FactJson;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.stream.Stream;

/// A recorded day on which nobody collects: what the control room heard, and the truth about every
/// container. Trucks are simulated while it is played; see [SimulatedBins].
///
/// @param id name of its folder, such as `2026-07-14-markttag`
/// @param facts in the order of their time; time itself is not recorded
public record SampleDay(
        String id,
        LocalDate date,
        Instant begins,
        Instant ends,
        Properties texts,
        List<Fact> facts,
        Truth truth) {
    public SampleDay {
        facts = List.copyOf(facts);
    }

    /// The folders of the recorded days of a sample-data folder, earliest day first.
    ///
    /// @throws Unusable if there is none
    public static List<Path> folders(Path sampleData) {
        Path days = sampleData.resolve("days");
        try (Stream<Path> entries = Files.list(days)) {
            List<Path> folders =
                    entries.filter(folder -> Files.exists(folder.resolve(DayFiles.PROPERTIES)))
                            .sorted(Comparator.comparing(SampleDay::name))
                            .toList();
            if (!folders.isEmpty()) {
                return folders;
            }
        } catch (IOException e) {
            throw new Unusable("No recorded days in '" + days + "'", "re-make the sample data", e);
        }
        throw new Unusable("No recorded days in '" + days + "'", "re-make the sample data");
    }

    /// The recorded day with this id, or whose id begins so: `2026-07-14` is enough.
    ///
    /// @throws Unusable if there is no such day, with the ids that exist
    public static SampleDay find(Path sampleData, String id) {
        List<Path> folders = folders(sampleData);
        return folders.stream()
                .filter(folder -> name(folder).startsWith(id))
                .findFirst()
                .map(SampleDay::read)
                .orElseThrow(
                        () ->
                                new Unusable(
                                        "There is no recorded day '" + id + "'",
                                        "choose one of "
                                                + folders.stream().map(SampleDay::name).toList()));
    }

    /// @throws Unusable if a file of the day is missing or broken, with its line
    public static SampleDay read(Path folder) {
        Properties properties = properties(folder.resolve(DayFiles.PROPERTIES));
        try {
            Instant begins = Instant.parse(properties.getProperty("begins", ""));
            return new SampleDay(
                    name(folder),
                    LocalDate.parse(properties.getProperty("date", "")),
                    begins,
                    Instant.parse(properties.getProperty("ends", "")),
                    properties,
                    facts(folder.resolve(DayFiles.FACTS)),
                    TruthFile.read(folder.resolve(DayFiles.TRUTH), begins));
        } catch (DateTimeParseException e) {
            throw new Unusable(
                    "%s of %s: '%s' is no date or time"
                            .formatted(DayFiles.PROPERTIES, name(folder), e.getParsedString()),
                    "mend date, begins and ends or re-make the sample data",
                    e);
        }
    }

    public String title(Locale locale) {
        return text("title", locale);
    }

    public String description(Locale locale) {
        return text("description", locale);
    }

    private String text(String key, Locale locale) {
        String english = texts.getProperty(key + ".en", id);
        return locale.getLanguage().equals("de")
                ? texts.getProperty(key + ".de", english)
                : english;
    }

    private static List<Fact> facts(Path file) {
        List<String> lines = Zipped.lines(file);
        List<Fact> facts = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            try {
                facts.add(FactJson.read(lines.get(i)));
            } catch (IllegalArgumentException e) {
                throw new Unusable(
                        "%s, line %d: %s".formatted(file.getFileName(), i + 1, e.getMessage()),
                        "re-make the sample data",
                        e);
            }
        }
        return facts;
    }

    private static Properties properties(Path file) {
        Properties properties = new Properties();
        try (Reader reader = Files.newBufferedReader(file)) {
            properties.load(reader);
        } catch (IOException e) {
            throw new Unusable("'" + file + "' cannot be read", "re-make the sample data", e);
        }
        return properties;
    }

    private static String name(Path folder) {
        return String.valueOf(folder.getFileName()).replace("/", "");
    }
}
