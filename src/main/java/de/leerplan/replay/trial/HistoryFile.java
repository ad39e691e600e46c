package de.leerplan.replay.trial;

import de.leerplan.model.City;
import de.leerplan.model.Container;
import de.leerplan.model.ContainerId;
import de.leerplan.model.ContainerKind;
import de.leerplan.model.Unusable;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;

/// Reads real history: a CSV file with the head `container,measuredAt,fillPercent` and, if wanted,
/// `event` (`reading` or `emptied`), `kind` and `district`. See `docs/forecast.md`.
public final class HistoryFile {
    private static final Duration SOON_AFTER = Duration.ofHours(3);

    private final String name;
    private final City city;
    private final Container model;
    private final Map<String, Integer> numbers = new LinkedHashMap<>();
    private final List<Container> containers = new ArrayList<>();
    private final List<Entry> entries = new ArrayList<>();
    private List<String> head = List.of();
    private String separator = ",";

    private HistoryFile(String name, City city) {
        this.name = name;
        this.city = city;
        this.model = city.containers().values().iterator().next();
    }

    /// @param city whose containers are known by their id; of others `kind` and `district` count
    /// @throws Unusable if the file cannot be read, naming the line and what was expected
    public static History read(Path file, City city) {
        List<String> lines;
        try {
            lines = Files.readAllLines(file);
        } catch (IOException e) {
            throw new Unusable("'" + file + "' cannot be read", "name a CSV file in UTF-8", e);
        }
        return new HistoryFile(String.valueOf(file.getFileName()), city).parsed(lines);
    }

    private History parsed(List<String> lines) {
        if (lines.isEmpty()) {
            throw refused(1, "the head container,measuredAt,fillPercent");
        }
        separator = lines.getFirst().contains(";") ? ";" : ",";
        head = cells(lines.getFirst().replace("\uFEFF", "").toLowerCase(Locale.ROOT));
        if (!head.containsAll(List.of("container", "measuredat", "fillpercent"))) {
            throw refused(1, "the head container,measuredAt,fillPercent");
        }
        for (int i = 1; i < lines.size(); i++) {
            if (!lines.get(i).isBlank()) {
                entries.add(entry(cells(lines.get(i)), i + 1));
            }
        }
        entries.sort(Comparator.comparing(Entry::at).thenComparing(Entry::container));
        List<List<Entry>> byContainer = new ArrayList<>();
        containers.forEach(_ -> byContainer.add(new ArrayList<>()));
        entries.forEach(entry -> byContainer.get(entry.container()).add(entry));
        return new History(
                city.zone(),
                containers,
                entries,
                List.of(),
                List.of(),
                (c, origin, target) -> left(byContainer.get(c), origin, target));
    }

    private Entry entry(List<String> cells, int line) {
        String id = cell(cells, "container");
        if (id.isEmpty()) {
            throw refused(line, "a container");
        }
        int number = numbers.computeIfAbsent(id, _ -> added(id, cells, line));
        boolean emptied = emptied(cell(cells, "event"), line);
        return new Entry(time(cells, line), number, emptied ? 1 : percent(cells, line), emptied);
    }

    private boolean emptied(String event, int line) {
        return switch (event.toLowerCase(Locale.ROOT)) {
            case "emptied" -> true;
            case "", "reading" -> false;
            default -> throw refused(line, "event: reading or emptied");
        };
    }

    private int added(String id, List<String> cells, int line) {
        Container known = city.containers().get(new ContainerId(id));
        containers.add(known != null ? known : made(id, cells, line));
        return containers.size() - 1;
    }

    private Container made(String id, List<String> cells, int line) {
        String kind = cell(cells, "kind");
        try {
            return new Container(
                    new ContainerId(id),
                    id,
                    kind.isEmpty() ? ContainerKind.LITTER_BIN : ContainerKind.valueOf(kind),
                    model.fraction(),
                    model.capacityLitres(),
                    model.place(),
                    cell(cells, "district"),
                    model.service(),
                    model.window(),
                    model.accessWidthCm(),
                    model.calibration(),
                    model.sensor());
        } catch (IllegalArgumentException e) {
            throw refused(line, "kind: one of " + Arrays.toString(ContainerKind.values()));
        }
    }

    private Instant time(List<String> cells, int line) {
        String text = cell(cells, "measuredat").replace(' ', 'T');
        try {
            return OffsetDateTime.parse(text).toInstant();
        } catch (DateTimeException _) {
            return local(text, line);
        }
    }

    /// A time without offset is the city's.
    private Instant local(String text, int line) {
        try {
            return LocalDateTime.parse(text).atZone(city.zone()).toInstant();
        } catch (DateTimeException _) {
            throw refused(line, "measuredAt: ISO 8601, such as 2026-07-14T07:29:40+02:00");
        }
    }

    private double percent(List<String> cells, int line) {
        try {
            double percent = Double.parseDouble(cell(cells, "fillpercent").replace(',', '.'));
            if (percent >= 0 && percent <= 100) {
                return percent;
            }
        } catch (NumberFormatException _) {
            // Refused below like a number out of range.
        }
        throw refused(line, "fillPercent: a number from 0 to 100");
    }

    private String cell(List<String> cells, String column) {
        int index = head.indexOf(column);
        return index >= 0 && index < cells.size() ? cells.get(index) : "";
    }

    private List<String> cells(String line) {
        return Arrays.stream(line.split(separator, -1))
                .map(String::strip)
                .map(HistoryFile::unquoted)
                .toList();
    }

    private static String unquoted(String cell) {
        boolean quoted = cell.length() > 1 && cell.startsWith("\"") && cell.endsWith("\"");
        return quoted ? cell.substring(1, cell.length() - 1) : cell;
    }

    private Unusable refused(int line, String expected) {
        return new Unusable(
                "%s, line %d: expected %s".formatted(name, line, expected),
                "mend the line; docs/forecast.md describes the format");
    }

    /// What the first reading after `target` said, if nobody emptied the container before it.
    private static OptionalDouble left(List<Entry> own, Instant origin, Instant target) {
        int low = 0;
        int high = own.size();
        while (low < high) {
            int middle = (low + high) / 2;
            if (own.get(middle).at().isAfter(origin)) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        for (Entry entry : own.subList(low, own.size())) {
            if (entry.emptied() || entry.at().isAfter(target.plus(SOON_AFTER))) {
                return OptionalDouble.empty();
            }
            if (!entry.at().isBefore(target)) {
                // A sensor that sees no farther says 100 of what lies above the brim.
                return OptionalDouble.of(entry.percent() >= 99 ? 101 : entry.percent());
            }
        }
        return OptionalDouble.empty();
    }
}
