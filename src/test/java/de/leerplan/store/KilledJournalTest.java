package de.leerplan.store;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// The process that keeps the journal is killed without warning, again and again.
class KilledJournalTest {
    private static final int KILLS = 4;

    @TempDir private Path directory;

    @Test
    @Timeout(600)
    void noAcknowledgedFactIsLost() throws IOException, InterruptedException {
        try (H2Journal journal = H2Journal.open(directory)) {
            journal.append(List.of(Facts.begin(Facts.DAY)));
        }
        long safe = 0;
        for (int kill = 1; kill <= KILLS; kill++) {
            safe = appendUntilKilled(40 * kill + 1);
        }
        List<Object> found = new ArrayList<>();
        try (H2Journal journal = H2Journal.open(directory)) {
            journal.recall(Facts.DAY, found::add);
        }

        assertThat(safe).isGreaterThan(KILLS * 40);
        assertThat((long) found.size()).isGreaterThanOrEqualTo(safe);
    }

    /// The number of the last fact that the process said was safe.
    private long appendUntilKilled(int groups) throws IOException, InterruptedException {
        Process process = JournalInUse.start(directory);
        long safe = 0;
        try (BufferedReader said = process.inputReader(StandardCharsets.UTF_8)) {
            assertThat(said.readLine()).isEqualTo("open");
            for (int i = 0; i < groups; i++) {
                safe = Long.parseLong(said.readLine());
            }
            process.toHandle().destroyForcibly();
            String line = said.readLine();
            for (; line != null; line = said.readLine()) {
                safe = line.isBlank() ? safe : Math.max(safe, Long.parseLong(line));
            }
        }
        process.waitFor();
        return safe;
    }
}
