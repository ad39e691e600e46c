package de.leerplan.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import de.leerplan.model.Unusable;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.List;

/// A journal that cannot be used says so in one line with the file and the remedy.
class UnusableJournalTest {
    @TempDir private Path directory;

    @Test
    @Timeout(300)
    void aJournalInUseByAnotherProcess() throws IOException {
        Process other = JournalInUse.start(directory);
        try {
            assertThat(other.inputReader(StandardCharsets.UTF_8).readLine()).isEqualTo("open");

            refused("is in use by another running program", "close that one");
        } finally {
            other.destroyForcibly();
        }
    }

    @Test
    void aFileThatIsNoDatabase() throws IOException {
        Files.writeString(file(), "Betriebstagebuch\n".repeat(2_000));

        refused("is damaged or no journal of this program", "put a copy of it back");
    }

    @Test
    void aFileCutShort() throws IOException {
        filled();
        byte[] whole = Files.readAllBytes(file());
        Files.write(file(), Arrays.copyOf(whole, whole.length / 3));

        refused("is damaged: it has", "put a complete copy of it and of leerplan.end back");
        assertThat(Files.size(file())).as("left as it was").isEqualTo(whole.length / 3);
    }

    @Test
    void aFileCutShortAfterTheProcessWasKilled() throws IOException {
        filled();
        Files.writeString(directory.resolve("leerplan.end"), "facts=5001\n");
        byte[] whole = Files.readAllBytes(file());
        Files.write(file(), Arrays.copyOf(whole, whole.length / 3));

        refused("is damaged: it ends at fact 0, but had 5001", "delete leerplan.end");
    }

    @Test
    void aFileOverwrittenInTheMiddle() throws IOException {
        filled();
        byte[] bytes = Files.readAllBytes(file());
        Arrays.fill(bytes, 8_192, bytes.length - 4_096, (byte) 0x5a);
        Files.write(file(), bytes);

        refused("is damaged", "put a ");
    }

    @Test
    void aDatabaseOfAnotherProgram() throws SQLException {
        change("create table address_book (name character varying)");

        refused("is damaged or no journal of this program", "rename it");
    }

    @Test
    void aJournalOfANewerVersion() throws SQLException, IOException {
        H2Journal.open(directory).close();
        Files.delete(directory.resolve("leerplan.end"));
        change(
                "insert into \"flyway_schema_history\" select 99, '99', 'later', 'SQL',"
                        + " 'V99__later.sql', 1, 'sa', current_timestamp, 1, true");

        refused("was written by a newer version", "start that version");
    }

    @Test
    void aDirectoryThatCannotBeMade() throws IOException {
        Path notes = Files.createFile(directory.resolve("notes.txt"));

        assertThatThrownBy(() -> H2Journal.open(notes.resolve("data")))
                .isInstanceOf(Unusable.class)
                .hasMessageContainingAll(
                        notes.resolve("data") + " cannot be written", "choose another");
    }

    @Test
    void aFileWithoutPermissionToWrite() throws IOException {
        H2Journal.open(directory).close();
        Files.setPosixFilePermissions(file(), PosixFilePermissions.fromString("r--r--r--"));
        assumeThat(Files.isWritable(file())).as("the superuser may write everything").isFalse();

        refused("cannot be written", "grant write permission");
    }

    private void filled() {
        try (H2Journal journal = H2Journal.open(directory)) {
            journal.append(List.of(Facts.begin(Facts.DAY)));
            journal.append(Facts.readings(0, 5_000));
        }
    }

    private void change(String sql) throws SQLException {
        String url = "jdbc:h2:file:" + directory.toAbsolutePath().resolve("leerplan");
        try (Connection connection = DriverManager.getConnection(url, "sa", "");
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private Path file() {
        return Database.file(directory);
    }

    private void refused(String what, String remedy) {
        assertThatThrownBy(() -> H2Journal.open(directory))
                .isInstanceOf(Unusable.class)
                .hasMessageStartingWith(file().toString())
                .hasMessageContainingAll(what, remedy)
                .hasMessageNotContainingAny("\n", "jdbc:");
    }
}
