package de.leerplan.replay;

import de.leerplan.model.Unusable;

import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/// One line of a [CsvFile]. Every refusal names file, line, column and what was expected.
record CsvRow(String file, int line, List<String> header, List<String> cells) {

    /// The cell of a column, which may be empty or missing.
    String text(String column) {
        int index = header.indexOf(column);
        return index >= 0 && index < cells.size() ? cells.get(index).trim() : "";
    }

    int whole(String column) {
        try {
            return Integer.parseInt(text(column));
        } catch (NumberFormatException e) {
            throw refused(column, "a whole number", e);
        }
    }

    double number(String column) {
        try {
            return Double.parseDouble(text(column));
        } catch (NumberFormatException e) {
            throw refused(column, "a number with a decimal point", e);
        }
    }

    /// Numbers separated by spaces, at least one.
    double[] numbers(String column) {
        try {
            return Arrays.stream(text(column).split(" "))
                    .mapToDouble(Double::parseDouble)
                    .toArray();
        } catch (NumberFormatException e) {
            throw refused(column, "a row of numbers", e);
        }
    }

    /// Names separated by semicolons; none if the cell is empty.
    Set<String> parts(String column) {
        return Arrays.stream(text(column).split(";"))
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    LocalTime time(String column) {
        try {
            return LocalTime.parse(text(column));
        } catch (DateTimeParseException e) {
            throw refused(column, "a time such as 06:30", e);
        }
    }

    <E extends Enum<E>> E word(String column, Class<E> type) {
        return word(column, type, text(column));
    }

    /// Words separated by spaces; none if the cell is empty.
    <E extends Enum<E>> Set<E> words(String column, Class<E> type) {
        Set<E> out = EnumSet.noneOf(type);
        for (String word : text(column).split(" ")) {
            if (!word.isEmpty()) {
                out.add(word(column, type, word));
            }
        }
        return out;
    }

    private <E extends Enum<E>> E word(String column, Class<E> type, String word) {
        for (E value : type.getEnumConstants()) {
            if (value.name().equals(word)) {
                return value;
            }
        }
        String known = Arrays.toString(type.getEnumConstants());
        throw new Unusable(
                where(column) + ": '" + word + "' is not known", "write one of " + known);
    }

    private Unusable refused(String column, String expected, Throwable cause) {
        return new Unusable(
                where(column) + ": '" + text(column) + "' is not " + expected,
                "write " + expected,
                cause);
    }

    private String where(String column) {
        return "%s, line %d, column '%s'".formatted(file, line, column);
    }
}
