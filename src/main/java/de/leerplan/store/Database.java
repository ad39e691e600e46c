package de.leerplan.store;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;

import de.leerplan.model.Unusable;

import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.MigrationInfo;
import org.flywaydb.core.api.MigrationState;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Arrays;

/// The H2 file that holds the journal: opens it, and brings its tables up to this program.
final class Database {
    private static final String NAME = "leerplan";
    private static final String USER = "sa";
    private static final int CACHE_KILOBYTES = 4 * 1024;

    private Database() {}

    /// @param directory is made if missing
    /// @throws Unusable if the file cannot be used; says why and what to do
    static HikariDataSource open(Path directory) {
        Path file = file(directory);
        makeUsable(directory, file);
        HikariDataSource pool = connect(directory, file);
        try {
            migrate(pool, file);
            return pool;
        } catch (Unusable e) {
            pool.close();
            throw e;
        }
    }

    static Path file(Path directory) {
        return directory.resolve(NAME + ".mv.db");
    }

    /// H2 would open a file it may not write without a word, and fail only at the first fact.
    private static void makeUsable(Path directory, Path file) {
        try {
            Files.createDirectories(directory);
        } catch (IOException e) {
            throw OpenFailure.unwritable(directory, e);
        }
        if (!Files.isWritable(directory)) {
            throw OpenFailure.unwritable(directory, null);
        }
        if (Files.exists(file) && !Files.isWritable(file)) {
            throw OpenFailure.unwritable(file, null);
        }
    }

    private static HikariDataSource connect(Path directory, Path file) {
        // H2 would keep pages by the size of the machine's memory; a journal is written, and read
        // from its beginning to its end.
        String url =
                "jdbc:h2:file:"
                        + directory.toAbsolutePath().resolve(NAME)
                        // Each commit is in the file; the program itself decides when to close.
                        + ";WRITE_DELAY=0;DB_CLOSE_ON_EXIT=FALSE;CACHE_SIZE="
                        + CACHE_KILOBYTES;
        // Without the pool first: it would log a failure with a stack trace of its own.
        try (Connection _ = DriverManager.getConnection(url, USER, "")) {
            return new HikariDataSource(pool(url));
        } catch (SQLException e) {
            throw OpenFailure.of(file, e);
        }
    }

    private static HikariConfig pool(String url) {
        HikariConfig config = new HikariConfig();
        config.setPoolName("journal");
        config.setJdbcUrl(url);
        config.setUsername(USER);
        config.setMaximumPoolSize(2);
        config.setMinimumIdle(1);
        return config;
    }

    private static void migrate(HikariDataSource pool, Path file) {
        try {
            Flyway flyway =
                    Flyway.configure().dataSource(pool).locations("classpath:db/migration").load();
            MigrationInfo[] applied = flyway.info().applied();
            if (Arrays.stream(applied).anyMatch(Database::fromANewerProgram)) {
                throw new Unusable(
                        file + " was written by a newer version of this program",
                        "start that version, or choose another data directory");
            }
            flyway.migrate();
        } catch (FlywayException e) {
            throw OpenFailure.of(file, e);
        }
    }

    private static boolean fromANewerProgram(MigrationInfo migration) {
        return migration.getState() == MigrationState.FUTURE_SUCCESS;
    }
}
