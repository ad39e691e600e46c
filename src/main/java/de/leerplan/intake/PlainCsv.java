package de.leerplan.intake;

import de.leerplan.operations.Observation.ReadingReceived;

import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// The fields of `PlainJson` as a table: a head with their names, then a line for each reading.
/// Cells are parted by commas, or by semicolons as German spreadsheets do, which then write decimal
/// commas.
final class PlainCsv {
    static final Set<String> TEXTS = Set.of("container", "measuredAt");
    static final Set<String> NUMBERS =
            Set.of("distanceMm", "fillPercent", "battery", "celsius", "rssi");

    private PlainCsv() {}

    /// Whether the message begins as the head of such a table does.
    static boolean recognises(byte[] message) {
        String begin = new String(message, 0, Math.min(16, message.length), StandardCharsets.UTF_8);
        String shown = begin.replace("\uFEFF", "").strip();
        // Spreadsheets put names between quotes.
        if (shown.startsWith("\"")) {
            shown = shown.substring(1);
        }
        return !shown.isEmpty() && Character.isLetter(shown.charAt(0)) && !shown.startsWith("null");
    }

    /// @throws Malformed names the line at fault
    static List<ReadingReceived> readings(byte[] message, Instant at, PlainJson ours)
            throws Malformed {
        List<String> lines =
                new String(message, StandardCharsets.UTF_8).replace("\uFEFF", "").lines().toList();
        String separator = separator(lines.getFirst());
        String[] head = head(lines.getFirst(), separator);
        List<ReadingReceived> readings = new ArrayList<>();
        for (int i = 1; i < lines.size(); i++) {
            if (!lines.get(i).isBlank()) {
                readings.add(reading(head, lines.get(i), i + 1, separator, at, ours));
            }
        }
        if (readings.isEmpty()) {
            throw new Malformed(MessageFlaw.NO_LINES.of());
        }
        return readings;
    }

    private static ReadingReceived reading(
            String[] head, String line, int number, String separator, Instant at, PlainJson ours)
            throws Malformed {
        try {
            ObjectNode row = row(head, line.split(separator, -1), separator);
            return ours.reading(new JsonFields(row, ""), at);
        } catch (Malformed e) {
            throw e.inLine(number);
        }
    }

    static String separator(String head) {
        return head.contains(";") ? ";" : ",";
    }

    private static String[] head(String line, String separator) throws Malformed {
        String[] head = line.strip().split(separator, -1);
        for (int i = 0; i < head.length; i++) {
            head[i] = bare(head[i]);
            if (!TEXTS.contains(head[i]) && !NUMBERS.contains(head[i])) {
                throw new Malformed(MessageFlaw.UNKNOWN_COLUMN.of(Excerpt.of(head[i])).inLine(1));
            }
        }
        return head;
    }

    private static ObjectNode row(String[] head, String[] cells, String separator)
            throws Malformed {
        if (cells.length != head.length) {
            throw new Malformed(MessageFlaw.CELLS.of(cells.length, head.length));
        }
        ObjectNode row = JsonNodeFactory.instance.objectNode();
        for (int i = 0; i < head.length; i++) {
            String cell = bare(cells[i]);
            if (!cell.isEmpty()) {
                put(row, head[i], separator.equals(";") ? cell.replace(',', '.') : cell);
            }
        }
        return row;
    }

    /// Without the quotes that spreadsheets put around it.
    static String bare(String cell) {
        String bare = cell.strip();
        boolean quoted = bare.length() > 1 && bare.startsWith("\"") && bare.endsWith("\"");
        return quoted ? bare.substring(1, bare.length() - 1).strip() : bare;
    }

    private static void put(ObjectNode row, String name, String cell) {
        if (TEXTS.contains(name)) {
            row.put(name, cell);
            return;
        }
        try {
            row.put(name, Double.parseDouble(cell));
        } catch (NumberFormatException _) {
            // As text it is refused where the fields are read, with its name.
            row.put(name, cell);
        }
    }
}
