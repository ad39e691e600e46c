package de.leerplan.store;

import com.zaxxer.hikari.HikariDataSource;

import de.leerplan.model.Unusable;
import de.leerplan.operations.Fact;
import de.leerplan.operations.Journal;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.List;
import java.util.OptionalLong;
import java.util.function.Consumer;

/// The journal in an H2 file. What `append` returned for survives a killed process and a power
/// cut: each group is one commit, written through to the disk.
public final class H2Journal implements Journal {
    private static final Logger LOG = LoggerFactory.getLogger(H2Journal.class);

    private final HikariDataSource pool;
    private final Path file;
    private final EndMark mark;

    /// Empty after a failure: then nobody knows whether the last group is in the file.
    private OptionalLong next;

    private H2Journal(HikariDataSource pool, Path file, EndMark mark, long next) {
        this.pool = pool;
        this.file = file;
        this.mark = mark;
        this.next = OptionalLong.of(next);
    }

    /// Opens the journal in `directory`, or begins one there.
    ///
    /// @throws Unusable if the file is in use by another process, damaged, not writable, or of a
    ///     newer version; names the file and the remedy
    public static H2Journal open(Path directory) {
        Path file = Database.file(directory);
        EndMark mark = new EndMark(file);
        mark.checkLength();
        HikariDataSource pool = Database.open(directory);
        try (Connection connection = pool.getConnection()) {
            long next = JournalTable.nextNumber(connection);
            mark.checkEnd(next - 1);
            mark.opened(next - 1);
            return new H2Journal(pool, file, mark, next);
        } catch (SQLException e) {
            pool.close();
            throw OpenFailure.damaged(file, e);
        } catch (IOException e) {
            pool.close();
            throw OpenFailure.unwritable(directory, e);
        } catch (Unusable e) {
            pool.close();
            throw e;
        }
    }

    /// @throws IllegalStateException if nothing of the group could be stored
    @Override
    public long append(List<Fact> facts) {
        OptionalLong known = next;
        next = OptionalLong.empty();
        try (Connection connection = pool.getConnection()) {
            long first =
                    known.isPresent() ? known.getAsLong() : JournalTable.nextNumber(connection);
            store(connection, first, facts);
            next = OptionalLong.of(first + facts.size());
            return first;
        } catch (SQLException e) {
            throw new IllegalStateException(
                    "%d facts could not be stored in %s: %s"
                            .formatted(facts.size(), file, e.getMessage()),
                    e);
        }
    }

    /// @throws Unusable if the file turns out to be damaged
    @Override
    public void recall(LocalDate day, Consumer<Fact> reader) {
        try (Connection connection = pool.getConnection()) {
            JournalTable.recall(connection, day, reader);
        } catch (SQLException e) {
            throw OpenFailure.damaged(file, e);
        }
    }

    /// The newest reading of each container that ever reported, by container. The table of them is
    /// brought up to the end of the journal when it is asked for: keeping it up with each group
    /// would cost more than the journal itself.
    ///
    /// @throws Unusable if the file turns out to be damaged
    public List<LatestReading> latest() {
        try (Connection connection = pool.getConnection()) {
            LatestTable.catchUp(connection);
            return LatestTable.all(connection);
        } catch (SQLException e) {
            throw OpenFailure.damaged(file, e);
        }
    }

    /// Packs the file to the size of its content and lets it go.
    @Override
    public void close() {
        if (pool.isClosed()) {
            return;
        }
        // Not from the pool, which cannot take back a connection to a database that is shut down.
        try (Connection last =
                        DriverManager.getConnection(pool.getJdbcUrl(), pool.getUsername(), "");
                Statement statement = last.createStatement()) {
            pool.close();
            long end = JournalTable.nextNumber(last) - 1;
            statement.execute("shutdown compact");
            mark.closed(end);
        } catch (SQLException | IOException e) {
            LOG.warn("{} could not be packed; nothing is lost", file, e);
            pool.close();
        }
    }

    private static void store(Connection connection, long first, List<Fact> facts)
            throws SQLException {
        connection.setAutoCommit(false);
        try {
            JournalTable.insert(connection, first, facts);
            connection.commit();
            flushToDisk(connection);
        } catch (SQLException e) {
            connection.rollback();
            throw e;
        }
    }

    private static void flushToDisk(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("checkpoint sync");
        }
    }
}
