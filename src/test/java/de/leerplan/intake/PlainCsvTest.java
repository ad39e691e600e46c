package de.leerplan.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import de.leerplan.model.FillLevel;
import de.leerplan.operations.Measured;
import de.leerplan.operations.Observation.ReadingReceived;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.time.Instant;

class PlainCsvTest {
    @Test
    void aTableWithCommas() {
        assertThat(
                        Messages.readings(
                                """
                                container,measuredAt,distanceMm,battery
                                OF-1,2026-07-14T07:29:40+02:00,1200,92

                                OF-2,,800,
                                """))
                .extracting(
                        reading -> reading.container().value(),
                        ReadingReceived::measuredAt,
                        ReadingReceived::measured,
                        reading -> reading.health().battery().orElse(-1))
                .containsExactly(
                        tuple(
                                "OF-1",
                                Instant.parse("2026-07-14T05:29:40Z"),
                                new Measured.Distance(1200),
                                92),
                        tuple("OF-2", Messages.AT, new Measured.Distance(800), -1));
    }

    @Test
    void aTableOfAGermanSpreadsheet() {
        assertThat(Messages.readings("\uFEFFcontainer;fillPercent\r\nOF-1;61,5\r\n"))
                .extracting(ReadingReceived::measured)
                .containsExactly(new Measured.Percent(new FillLevel(61.5)));
    }

    @Test
    void quotesOfASpreadsheetDoNotMatter() {
        assertThat(Messages.readings("\"container\",\"fillPercent\"\n\"OF-1\",\"61.5\"\n"))
                .extracting(ReadingReceived::measured)
                .containsExactly(new Measured.Percent(new FillLevel(61.5)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "container,fill/OF-1,7 | line 1: no column is called 'fill'",
                "container,fillPercent/ | no readings",
                "container,fillPercent/OF-1,7/OF-2 | line 3: 1 cells, but 2 columns",
                "container,fillPercent/OF-1,viel | line 2: fillPercent: \"viel\" is no number",
                "container,fillPercent/OF-1,NaN | line 2: fillPercent: ",
                "container,fillPercent/,7 | line 2: container: no text",
                "garbage | line 1: no column is called 'garbage'"
            })
    void whatIsWrongIsNamedWithItsLine(String table, String reason) {
        assertThat(Messages.refusal(table.replace('/', '\n')).reason()).startsWith(reason);
    }
}
