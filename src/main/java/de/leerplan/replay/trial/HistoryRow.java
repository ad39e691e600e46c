package de.leerplan.replay.trial;

import de.leerplan.model.Unusable;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;

/// A line of a table of history.
///
/// @param file its name
/// @param number of the line, from 1
/// @param head the columns' names in small letters
record HistoryRow(String file, int number, List<String> head, List<String> cells) {
    /// Empty where there is none.
    String cell(String column) {
        int index = head.indexOf(column.toLowerCase(Locale.ROOT));
        return index >= 0 && index < cells.size() ? cells.get(index) : "";
    }

    /// Empty where the cell is.
    ///
    /// @throws Unusable if it is no number from `least` to `most`
    OptionalDouble number(String column, double least, double most) {
        String cell = cell(column);
        if (cell.isEmpty()) {
            return OptionalDouble.empty();
        }
        try {
            double number = Double.parseDouble(cell.replace(',', '.'));
            if (number >= least && number <= most) {
                return OptionalDouble.of(number);
            }
        } catch (NumberFormatException _) {
            // Refused below like a number out of range.
        }
        throw refused("%s: a number from %.0f to %.0f".formatted(column, least, most));
    }

    /// A time without offset is the city's.
    Instant time(String column, ZoneId zone) {
        String text = cell(column).replace(' ', 'T');
        try {
            return OffsetDateTime.parse(text).toInstant();
        } catch (DateTimeException _) {
            return local(text, column, zone);
        }
    }

    private Instant local(String text, String column, ZoneId zone) {
        try {
            return LocalDateTime.parse(text).atZone(zone).toInstant();
        } catch (DateTimeException _) {
            throw refused(column + ": ISO 8601, such as 2026-07-14T07:29:40+02:00");
        }
    }

    Unusable refused(String expected) {
        return new Unusable(
                "%s, line %d: expected %s".formatted(file, number, expected),
                "mend the line; docs/forecast.md describes the format");
    }
}
