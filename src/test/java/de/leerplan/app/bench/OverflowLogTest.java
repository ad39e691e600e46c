package de.leerplan.app.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.leerplan.model.ContainerId;
import de.leerplan.model.Unusable;
import de.leerplan.operations.DayState;
import de.leerplan.operations.Fact;
import de.leerplan.replay.RepeatedDay;
import de.leerplan.replay.SampleCity;
import de.leerplan.replay.SampleDay;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

class OverflowLogTest {
    private static final Path SHIPPED = Path.of("sample-data");
    private static final ContainerId BIN = new ContainerId("OF-0017");

    @TempDir private Path folder;

    @Test
    void aLineTellsWhatWasBelievedOfAContainerThatOverflowed() throws IOException {
        RepeatedDay truth =
                new RepeatedDay(SampleDay.find(SHIPPED, "2026-07-14"), SampleCity.read(SHIPPED), 1);
        DayState dawn = DayState.before(SampleCity.read(SHIPPED));
        for (Fact fact : truth.opening()) {
            dawn = dawn.after(fact).next();
        }
        Instant noon = truth.begins().plus(Duration.ofHours(7));
        OverflowLog log = new OverflowLog("fixed, at most once a day");
        log.begin(0, dawn);
        log.add(dawn, BIN, noon, 101.25, Optional.of(noon.minusSeconds(3600)), true);
        Path file = folder.resolve("overflows.csv");
        OverflowLog.write(file, log.lines());

        List<String> fields = List.of(Files.readString(file).trim().split(",", -1));
        assertThat(fields).hasSameSizeAs(List.of(OverflowLog.HEAD.split(",", -1)));
        assertThat(fields.subList(0, 4))
                .containsExactly("fixed at most once a day", "0", "OF-0017", "Zentrum");
        assertThat(fields.subList(5, 8)).containsExactly("10:00", "12:00", "101.3");
        assertThat(fields.get(9)).isEqualTo("11:00");
        assertThat(Double.parseDouble(fields.get(14))).isBetween(1.0, 100.0);
        assertThat(fields.getLast()).isEqualTo("yes");
    }

    @Test
    void aFileThatCannotBeWrittenIsNamed() {
        assertThatThrownBy(() -> OverflowLog.write(folder.resolve("no/such/file.csv"), List.of()))
                .isInstanceOf(Unusable.class)
                .hasMessageContaining("file.csv");
    }
}
