package de.leerplan.replay.trial;

import de.leerplan.model.Calibration;
import de.leerplan.model.City;
import de.leerplan.model.Container;
import de.leerplan.model.ContainerId;
import de.leerplan.model.ContainerKind;
import de.leerplan.model.Unusable;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.regex.Pattern;

/// Reads real history: a CSV file with the columns `container`, `measuredAt`, `fillPercent` or
/// `distanceMm`, and others if wanted. See `docs/forecast.md`.
public final class HistoryFile {
    private static final String HEAD =
            "a head with container, measuredAt, and fillPercent or distanceMm";

    /// What lies above the brim of a container and beside it; beyond that no sensor means it.
    private static final double MOST_PERCENT = 300;

    private static final double FARTHEST_MM = 20_000;

    private final String name;
    private final City city;
    private final Container model;
    private final Map<String, Integer> numbers = new LinkedHashMap<>();
    private final List<Container> containers = new ArrayList<>();
    private final List<Entry> entries = new ArrayList<>();

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
        String first = lines.isEmpty() ? "" : lines.getFirst().replace("\uFEFF", "");
        String separator = first.contains(";") ? ";" : ",";
        List<String> head = cells(first.toLowerCase(Locale.ROOT), separator);
        if (!head.containsAll(List.of("container", "measuredat"))
                || !(head.contains("fillpercent") || head.contains("distancemm"))) {
            throw new HistoryRow(name, 1, head, List.of()).refused(HEAD);
        }
        for (int i = 1; i < lines.size(); i++) {
            if (!lines.get(i).isBlank()) {
                take(new HistoryRow(name, i + 1, head, cells(lines.get(i), separator)));
            }
        }
        entries.sort(Comparator.comparing(Entry::at).thenComparing(Entry::container));
        List<List<Entry>> byContainer = new ArrayList<>();
        containers.forEach(_ -> byContainer.add(new ArrayList<>()));
        entries.forEach(entry -> byContainer.get(entry.container()).add(entry));
        return new History(
                city.zone(), containers, entries, List.of(), List.of(), new SeenLater(byContainer));
    }

    private void take(HistoryRow row) {
        String id = row.cell("container");
        if (id.isEmpty()) {
            throw row.refused("a container");
        }
        int number = numbers.computeIfAbsent(id, _ -> added(id, row));
        boolean emptied = emptied(row);
        OptionalDouble percent = emptied ? OptionalDouble.of(1) : percent(row, number);
        percent.ifPresent(
                p ->
                        entries.add(
                                new Entry(
                                        row.time("measuredAt", city.zone()), number, p, emptied)));
    }

    private static boolean emptied(HistoryRow row) {
        return switch (row.cell("event").toLowerCase(Locale.ROOT)) {
            case "emptied" -> true;
            case "", "reading" -> false;
            default -> throw row.refused("event: reading or emptied");
        };
    }

    /// Empty where something hangs before the sensor: that is no fill.
    private OptionalDouble percent(HistoryRow row, int number) {
        OptionalDouble percent = row.number("fillPercent", 0, MOST_PERCENT);
        OptionalDouble distance = row.number("distanceMm", 0, FARTHEST_MM);
        if (percent.isPresent() == distance.isPresent()) {
            throw row.refused("one of fillPercent (0 to 300) and distanceMm (0 to 20000)");
        }
        return percent.isPresent() ? percent : fill(row, number, distance.getAsDouble());
    }

    private OptionalDouble fill(HistoryRow row, int number, double distance) {
        Container container = containers.get(number);
        boolean known = city.containers().containsKey(container.id());
        if (!known && row.cell("emptyMm").isEmpty()) {
            throw row.refused(
                    "emptyMm and fullMm, as '%s' is not in the master data"
                            .formatted(container.id()));
        }
        int millimetres = (int) Math.round(distance);
        // A line without a distance, such as an emptying, need not say how deep its container is.
        Calibration calibration = known ? container.calibration() : calibration(row);
        return calibration.blind(millimetres)
                ? OptionalDouble.empty()
                : OptionalDouble.of(Math.clamp(calibration.percent(millimetres), 0, MOST_PERCENT));
    }

    private int added(String id, HistoryRow row) {
        Container known = city.containers().get(new ContainerId(id));
        containers.add(known != null ? known : made(id, row));
        return containers.size() - 1;
    }

    private Container made(String id, HistoryRow row) {
        return new Container(
                new ContainerId(id),
                id,
                kind(row),
                model.fraction(),
                model.capacityLitres(),
                model.place(),
                row.cell("district"),
                model.service(),
                model.window(),
                model.accessWidthCm(),
                calibration(row),
                model.sensor());
    }

    private static ContainerKind kind(HistoryRow row) {
        String kind = row.cell("kind");
        try {
            return kind.isEmpty() ? ContainerKind.LITTER_BIN : ContainerKind.valueOf(kind);
        } catch (IllegalArgumentException _) {
            throw row.refused("kind: one of " + Arrays.toString(ContainerKind.values()));
        }
    }

    private Calibration calibration(HistoryRow row) {
        OptionalDouble empty = row.number("emptyMm", 1, FARTHEST_MM);
        OptionalDouble full = row.number("fullMm", 0, FARTHEST_MM);
        if (empty.isEmpty() && full.isEmpty()) {
            return model.calibration();
        }
        if (empty.orElse(0) <= full.orElse(FARTHEST_MM)) {
            throw row.refused("emptyMm above fullMm");
        }
        return new Calibration((int) empty.orElseThrow(), (int) full.orElseThrow());
    }

    /// A separator between quotes parts nothing.
    private static List<String> cells(String line, String separator) {
        Pattern parting = Pattern.compile(separator + "(?=(?:[^\"]*\"[^\"]*\")*[^\"]*$)");
        return Arrays.stream(
                        (line.contains("\"") ? parting.split(line, -1) : line.split(separator, -1)))
                .map(String::strip)
                .map(HistoryFile::unquoted)
                .toList();
    }

    private static String unquoted(String cell) {
        boolean quoted = cell.length() > 1 && cell.startsWith("\"") && cell.endsWith("\"");
        return quoted ? cell.substring(1, cell.length() - 1) : cell;
    }
}
