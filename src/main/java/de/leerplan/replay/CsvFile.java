package de.leerplan.replay;

import de.leerplan.model.Unusable;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/// A comma-separated file in UTF-8 with a header line; lines that start with `#` are comments,
/// cells may stand in double quotes.
final class CsvFile {
    private final String name;
    private final List<String> header;
    private final List<CsvRow> rows = new ArrayList<>();

    private CsvFile(String name, List<String> lines) {
        this.name = name;
        List<String> columns = List.of();
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            if (line.isBlank() || line.startsWith("#")) {
                continue;
            }
            if (columns.isEmpty()) {
                columns = CsvCells.of(line);
            } else {
                rows.add(new CsvRow(name, i + 1, columns, CsvCells.of(line)));
            }
        }
        this.header = columns;
    }

    /// @throws Unusable if the file cannot be read or lacks one of the columns
    static CsvFile read(Path file, String... columns) {
        String name = String.valueOf(file.getFileName());
        try {
            return new CsvFile(name, Files.readAllLines(file)).require(columns);
        } catch (IOException e) {
            throw new Unusable(
                    "The file '%s' cannot be read".formatted(file),
                    "put it there as UTF-8 text or choose another folder",
                    e);
        }
    }

    /// The same for a gzipped file.
    static CsvFile readZipped(Path file, String... columns) {
        return new CsvFile(String.valueOf(file.getFileName()), Zipped.lines(file)).require(columns);
    }

    /// One record for each row.
    ///
    /// @throws Unusable naming file and line where a row is refused
    <T> List<T> map(Function<CsvRow, T> make) {
        List<T> out = new ArrayList<>();
        for (CsvRow row : rows) {
            try {
                out.add(make.apply(row));
            } catch (IllegalArgumentException e) {
                throw new Unusable(
                        "%s, line %d: %s".formatted(name, row.line(), e.getMessage()),
                        "mend the line",
                        e);
            }
        }
        return out;
    }

    private CsvFile require(String... columns) {
        for (String column : columns) {
            if (!header.contains(column)) {
                throw new Unusable(
                        "%s has no column '%s'".formatted(name, column),
                        "add it to the first line; columns are: " + String.join(",", columns));
            }
        }
        return this;
    }
}
