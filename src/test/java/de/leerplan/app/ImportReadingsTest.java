package de.leerplan.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import de.leerplan.model.FillLevel;
import de.leerplan.operations.Fact;
import de.leerplan.operations.Measured;
import de.leerplan.operations.Observation.ReadingReceived;
import de.leerplan.store.H2Journal;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;

class ImportReadingsTest {
    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");

    /// The program refuses what is older than a year, so the days are counted from today.
    private final LocalDate day = new WallClock().get().atZone(BERLIN).toLocalDate().minusDays(9);

    private final StringWriter out = new StringWriter();
    @TempDir private Path directory;
    private Path file;

    @BeforeEach
    void write() throws IOException {
        file =
                Files.write(
                        directory.resolve("old.csv"),
                        List.of(
                                "container;measuredAt;distanceMm;battery",
                                "OF-0001;" + at(day, 7) + ";480;91,5",
                                "OF-0001;" + at(day, 9) + ";430;91",
                                "OF-0002;" + at(day.plusDays(1), 8) + ";300;",
                                "OF-0001;" + at(day, 9) + ";430;91",
                                "XX-0001;" + at(day, 9) + ";430;91",
                                "OF-0001;" + at(day.plusYears(1), 9) + ";430;91",
                                "OF-0001;yesterday;430;91",
                                "OF-0001;" + at(day, 10) + ";deep;91",
                                "OF-0001;" + at(day, 11) + ";430"));
    }

    @Test
    void thePreviewNamesEachRefusedLineWithItsReasonAndStoresNothing() {
        assertThat(execute("--dry-run")).isZero();

        assertThat(out.toString())
                .contains("9 lines, 3 readings of 2 containers on 2 days")
                .contains("1 there twice, 5 refused")
                .contains("line 6: container: 'XX-0001' is not in the master data")
                .containsPattern("line 7: measuredAt: .* is in the future")
                .contains("line 8: measuredAt: \"yesterday\" is no time")
                .contains("line 9: distanceMm: \"deep\" is no number")
                .contains("line 10: 3 cells, but 4 columns")
                .contains("Nothing was stored.");
        assertThat(recalled(day)).isEmpty();
    }

    @Test
    void theRestIsStoredOnItsDaysOnce() {
        assertThat(execute()).isZero();
        assertThat(out.toString()).contains("3 readings were stored.");
        assertThat(recalled(day)).hasSize(2);
        assertThat(recalled(day.plusDays(1)))
                .singleElement()
                .extracting(ReadingReceived::at)
                .isEqualTo(Instant.parse(at(day.plusDays(1), 8)));

        assertThat(execute()).isZero();
        assertThat(out.toString()).contains("0 readings were stored.", "Left out");
        assertThat(recalled(day)).hasSize(2);
    }

    @Test
    void aTableAsPeopleKeepItIsReadWithHeapedBinsAndEmptyings() throws IOException {
        Files.write(
                file,
                List.of(
                        "\"Container\",\"MeasuredAt\",\"FillPercent\",\"event\",\"remark\"",
                        "OF-0001,%s 06:30:00,131.5,reading,\"heaped, closed\"".formatted(day),
                        "OF-0001,%s 07:00:00,,emptied,".formatted(day),
                        "OF-0001,%s 08:00:00,301,,".formatted(day)));

        assertThat(execute()).isZero();

        assertThat(out.toString())
                .contains("1 refused", "line 4: fillPercent: 301.0 is no number from 0 to 300");
        assertThat(recalled(day))
                .extracting(ReadingReceived::measuredAt, ReadingReceived::measured)
                .containsExactly(
                        tuple(
                                day.atTime(6, 30).atZone(BERLIN).toInstant(),
                                new Measured.Percent(FillLevel.FULL)),
                        tuple(Instant.parse(at(day, 7)), new Measured.Percent(FillLevel.EMPTY)));
    }

    @Test
    void aFileThatIsNotThereIsOneLine() {
        file = directory.resolve("no.csv");

        assertThat(execute()).isEqualTo(1);
    }

    private List<ReadingReceived> recalled(LocalDate of) {
        List<ReadingReceived> readings = new ArrayList<>();
        try (H2Journal journal = H2Journal.open(directory.resolve("data").resolve("journal"))) {
            journal.recall(of, fact -> add(fact, readings));
        }
        return readings;
    }

    private static void add(Fact fact, List<ReadingReceived> readings) {
        if (fact instanceof ReadingReceived reading) {
            readings.add(reading);
        }
    }

    private int execute(String... more) {
        List<String> words = new ArrayList<>(List.of("import", "readings", file.toString()));
        words.addAll(List.of("--data", directory.resolve("data").toString()));
        words.addAll(List.of(more));
        return Commands.line()
                .setOut(new PrintWriter(out, true))
                .setErr(new PrintWriter(out, true))
                .execute(words.toArray(String[]::new));
    }

    private static String at(LocalDate day, int hour) {
        return day.atTime(hour, 0).atZone(BERLIN).toInstant().toString();
    }
}
