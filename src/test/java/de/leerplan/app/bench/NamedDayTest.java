package de.leerplan.app.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.leerplan.model.Unusable;
import de.leerplan.operations.FactJson;
import de.leerplan.operations.Observation.DayBegan;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.zip.GZIPOutputStream;

class NamedDayTest {
    private static final String DAY = "2026-07-14-markttag";

    @TempDir private Path folder = Path.of("");

    @Test
    void theBeginningOfANameIsEnough() {
        assertThat(NamedDay.find("2026-07").id()).isEqualTo(DAY);
    }

    @Test
    void aFolderIsReadAsItIs() {
        assertThat(NamedDay.find("sample-data/days/" + DAY).id()).isEqualTo(DAY);
    }

    @Test
    void aPlayedJournalStandsForTheDayItWasPlayedFrom() throws IOException {
        Instant dawn = Instant.parse("2026-07-14T03:00:00Z");
        write(FactJson.write(new DayBegan(dawn, LocalDate.parse("2026-07-14"), "Offenbach")));

        assertThat(NamedDay.find(folder.toString()).id()).isEqualTo(DAY);
        assertThat(NamedDay.find(folder.resolve("journal.jsonl.gz").toString()).id())
                .isEqualTo(DAY);
    }

    @Test
    void aDamagedJournalIsNamed() throws IOException {
        write("{\"type\":");

        assertThatThrownBy(() -> NamedDay.find(folder.toString()))
                .isInstanceOf(Unusable.class)
                .hasMessageContaining("journal.jsonl.gz");
    }

    private void write(String line) throws IOException {
        try (GZIPOutputStream out =
                new GZIPOutputStream(Files.newOutputStream(folder.resolve("journal.jsonl.gz")))) {
            out.write((line + "\n").getBytes(StandardCharsets.UTF_8));
        }
    }
}
