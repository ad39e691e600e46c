package de.leerplan.intake;

import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// A table as people and spreadsheets keep it – quotes, capitals, further columns, times without an
/// offset, emptyings – as the one that senders write.
final class HistoryTable {
    private static final List<String> COLUMNS =
            Stream.concat(PlainCsv.TEXTS.stream(), PlainCsv.NUMBERS.stream()).toList();
    private static final String EVENT = "event";

    private final List<String> head;
    private final String separator;
    private final Pattern parting;
    private final ZoneId zone;

    /// @param zone of times without an offset
    HistoryTable(String headLine, ZoneId zone) {
        this.separator = PlainCsv.separator(headLine);
        this.parting = Pattern.compile(separator + "(?=(?:[^\"]*\"[^\"]*\")*[^\"]*$)");
        this.zone = zone;
        this.head = cells(headLine).stream().map(HistoryTable::column).toList();
    }

    /// Whether it has columns that we know.
    boolean hasReadings() {
        return head.contains("container");
    }

    /// A table of that one line.
    String alone(String line) {
        List<String> cells = cells(line);
        int event = head.indexOf(EVENT);
        boolean emptied =
                event >= 0 && event < cells.size() && cells.get(event).equalsIgnoreCase("emptied");
        List<String> names = new ArrayList<>();
        List<String> kept = new ArrayList<>();
        for (int i = 0; i < head.size(); i++) {
            boolean fill = head.get(i).equals("fillPercent") || head.get(i).equals("distanceMm");
            if (COLUMNS.contains(head.get(i)) && !(emptied && fill)) {
                names.add(head.get(i));
                cells.stream().skip(i).limit(1).map(timeIf(head.get(i))).forEach(kept::add);
            }
        }
        // Too many are refused where the table is read.
        cells.stream().skip(head.size()).forEach(kept::add);
        if (emptied) {
            names.add("fillPercent");
            kept.add("0");
        }
        return String.join(separator, names) + "\n" + String.join(separator, kept);
    }

    private static String column(String name) {
        return COLUMNS.stream()
                .filter(name::equalsIgnoreCase)
                .findFirst()
                .orElse(name.toLowerCase(Locale.ROOT));
    }

    /// A separator between quotes parts nothing.
    private List<String> cells(String line) {
        return Stream.of(parting.split(line, -1)).map(PlainCsv::bare).toList();
    }

    private UnaryOperator<String> timeIf(String column) {
        return column.equals("measuredAt") ? this::time : UnaryOperator.identity();
    }

    private String time(String cell) {
        String text = cell.replace(' ', 'T');
        try {
            return LocalDateTime.parse(text).atZone(zone).toOffsetDateTime().toString();
        } catch (DateTimeException _) {
            // With an offset, or no time at all: the reader says so.
            return text;
        }
    }
}
