package de.leerplan.store;

import de.leerplan.model.Unusable;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A small file beside the database that says where the journal ended when it was closed last.
///
/// H2 opens a file that was cut short or overwritten at whatever older state it still finds in it,
/// without a word. This is how we notice.
final class EndMark {
    private static final Pattern CLOSED = Pattern.compile("facts=(\\d+)(?:\\s+bytes=(\\d+))?\\s*");
    private static final String REMEDY =
            "put a complete copy of it and of %1$s back, or delete %1$s to go on with what is left";

    private final Path database;
    private final Path mark;

    EndMark(Path database) {
        this.database = database;
        this.mark = database.resolveSibling("leerplan.end");
    }

    Path path() {
        return mark;
    }

    /// Before the database is touched: compares its length with that at the last closing.
    void checkLength() {
        Matcher last = last();
        if (!last.matches() || last.group(2) == null) {
            return;
        }
        long length = Long.parseLong(last.group(2));
        if (length() != length) {
            throw new Unusable(
                    "%s is damaged: it has %d bytes, but had %d when it was closed"
                            .formatted(database, length(), length),
                    REMEDY.formatted(mark.getFileName()));
        }
    }

    /// Once the database is open: compares its end with that at the last closing.
    ///
    /// @param facts number of its last fact, 0 if it has none
    void checkEnd(long facts) {
        Matcher last = last();
        if (last.matches() && facts < Long.parseLong(last.group(1))) {
            throw new Unusable(
                    "%s is damaged: it ends at fact %d, but had %s when it was closed"
                            .formatted(database, facts, last.group(1)),
                    REMEDY.formatted(mark.getFileName()));
        }
    }

    /// The database is in use from now on: its length says nothing any more.
    void opened(long facts) throws IOException {
        write("facts=%d%n".formatted(facts));
    }

    void closed(long facts) throws IOException {
        write("facts=%d bytes=%d%n".formatted(facts, Files.size(database)));
    }

    private void write(String text) throws IOException {
        Path fresh = mark.resolveSibling(mark.getFileName() + ".new");
        Files.writeString(fresh, text);
        Files.move(
                fresh, mark, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    private Matcher last() {
        try {
            return CLOSED.matcher(Files.exists(mark) ? Files.readString(mark) : "");
        } catch (IOException e) {
            throw OpenFailure.unwritable(mark, e);
        }
    }

    private long length() {
        try {
            return Files.exists(database) ? Files.size(database) : 0;
        } catch (IOException e) {
            throw OpenFailure.unwritable(database, e);
        }
    }
}
