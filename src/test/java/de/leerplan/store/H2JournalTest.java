package de.leerplan.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import de.leerplan.model.FillLevel;
import de.leerplan.operations.Fact;
import de.leerplan.operations.Journal;
import de.leerplan.operations.Measured;
import de.leerplan.operations.Observation.ReadingReceived;
import de.leerplan.operations.Observation.TimePassed;
import de.leerplan.operations.SensorHealth;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

class H2JournalTest extends JournalContract {
    @TempDir private Path directory;
    private H2Journal journal;

    @BeforeEach
    void open() {
        journal = H2Journal.open(directory);
    }

    @AfterEach
    void close() {
        journal.close();
    }

    @Override
    Journal journal() {
        return journal;
    }

    @Test
    void aDayIsFoundAgainAfterARestart() {
        List<Fact> day = new ArrayList<>();
        day.add(Facts.begin(Facts.DAY));
        day.addAll(Facts.readings(0, 700));
        journal.append(day);
        restart();

        assertThat(recalled(Facts.DAY)).isEqualTo(day);
        assertThat(journal.append(Facts.readings(0, 1))).isEqualTo(702);
    }

    @Test
    void theNewestReadingOfEachContainerIsAtHand() {
        ReadingReceived newest = Facts.reading("B-1", Facts.MORNING.plusSeconds(60), 400);
        ReadingReceived late = Facts.reading("B-1", Facts.MORNING, 500);
        ReadingReceived percent =
                new ReadingReceived(
                        Facts.MORNING,
                        Facts.MORNING,
                        Facts.reading(2).container(),
                        new Measured.Percent(new FillLevel(61.5)),
                        SensorHealth.UNKNOWN);
        journal.append(List.of(Facts.reading("B-1", Facts.MORNING.minusSeconds(9), 900)));
        journal.append(List.of(newest, late, percent));
        journal.append(List.of(late));
        restart();

        assertThat(journal.latest())
                .extracting(LatestReading::number, LatestReading::measured, LatestReading::health)
                .containsExactly(
                        tuple(2L, newest.measured(), newest.health()),
                        tuple(4L, percent.measured(), SensorHealth.UNKNOWN));
    }

    @Test
    void aGroupThatCannotBeStoredLeavesNeitherFactNorGap() {
        journal.append(List.of(Facts.begin(Facts.DAY)));
        List<Fact> group = List.of(Facts.reading(1), new TimePassed(Instant.MAX));

        assertThatThrownBy(() -> journal.append(group)).isInstanceOf(RuntimeException.class);
        assertThat(journal.append(Facts.readings(2, 1))).isEqualTo(2);
        assertThat(recalled(Facts.DAY)).containsExactly(Facts.begin(Facts.DAY), Facts.reading(2));
        assertThat(journal.latest()).hasSize(1);
    }

    @Test
    void closingPacksTheFile() throws IOException {
        journal.append(List.of(Facts.begin(Facts.DAY)));
        for (int i = 0; i < 300; i++) {
            journal.append(Facts.readings(i, 1));
        }
        long before = Files.size(Database.file(directory));
        journal.close();

        assertThat(Files.size(Database.file(directory))).isLessThan(before / 2);
        journal = H2Journal.open(directory);
        assertThat(recalled(Facts.DAY)).hasSize(301);
    }

    private void restart() {
        journal.close();
        journal = H2Journal.open(directory);
    }
}
