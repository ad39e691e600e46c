package de.leerplan.reports;

import java.util.Arrays;
import java.util.List;
import java.util.function.IntPredicate;

/// Sets cells one below the other with spaces.
final class TextTable {
    private static final String GAP = "  ";

    private TextTable() {}

    /// @param rows of equal length
    /// @param left which columns stand left; the others stand right
    static List<String> aligned(List<String[]> rows, IntPredicate left) {
        int[] widths = new int[rows.getFirst().length];
        for (String[] row : rows) {
            Arrays.setAll(widths, column -> Math.max(widths[column], row[column].length()));
        }
        return rows.stream().map(row -> line(row, widths, left)).toList();
    }

    private static String line(String[] row, int[] widths, IntPredicate left) {
        StringBuilder line = new StringBuilder();
        for (int column = 0; column < row.length; column++) {
            String space = " ".repeat(widths[column] - row[column].length());
            line.append(column == 0 ? "" : GAP);
            line.append(left.test(column) ? row[column] + space : space + row[column]);
        }
        return line.toString().stripTrailing();
    }
}
