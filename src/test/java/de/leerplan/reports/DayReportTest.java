package de.leerplan.reports;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;

class DayReportTest {
    private final DaySummary day = DaySummary.of(WorkedDay.CITY, WorkedDay.facts());

    @Test
    void theGermanReportSpeaksGermanAndWritesItsNumbersSo() {
        assertThat(printed(Locale.GERMANY))
                .startsWith("Tagesauswertung Kleinstadt, Dienstag, 14. Juli 2026")
                .contains("3 · 1 doppelt · 1 verspätet · 1 abgewiesen", "1: 1 zugeparkt")
                .contains("1 Behälter, zusammen 2:00", "8:00\u00a0h", "1×, 0,50\u00a0t");
    }

    @Test
    void theEnglishReportSpeaksEnglish() {
        assertThat(printed(Locale.UK))
                .startsWith("Day report Kleinstadt, Tuesday")
                .contains("2 of 6 containers, 66% full", "0.50\u00a0t");
    }

    @ParameterizedTest
    @ValueSource(strings = {"de", "en", "fr"})
    void theTableOfTrucksStandsInColumns(String language) {
        List<String> lines = new SummaryText(Locale.of(language)).of(day).lines().toList();
        List<String> table = lines.subList(lines.size() - 4, lines.size());

        assertThat(table).hasSize(4).allMatch(line -> line.length() == table.getFirst().length());
        assertThat(table.get(1)).startsWith("T-1").endsWith(" 2");
    }

    @Test
    void theLastLineIsJsonForPrograms() {
        JsonNode line =
                JsonMapper.shared().readTree(printed(Locale.GERMANY).lines().toList().getLast());

        assertThat(line.path("summary").asString()).isEqualTo("2026-07-14");
        assertThat(line.path("emptied").asInt()).isEqualTo(2);
        assertThat(line.path("fill_at_emptying_percent").asDouble()).isEqualTo(66.5);
        assertThat(line.path("overflow_h").asDouble()).isEqualTo(2);
        assertThat(line.path("overflow_is").asString()).isEqualTo("estimated");
        assertThat(line.path("work_h").asDouble()).isEqualTo(8);
        assertThat(line.path("skipped_by_reason").path("BLOCKED_BY_CAR").asInt()).isEqualTo(1);
        assertThat(line.path("trucks")).hasSize(2);
    }

    @Test
    void aDayThatHasNotBegunHasAReportToo() {
        DaySummary none = DaySummary.of(WorkedDay.CITY, List.of());

        assertThat(new SummaryText(Locale.GERMANY).of(none)).startsWith("Tagesauswertung");
        assertThat(SummaryJson.of(none)).contains("\"km\":0.0");
    }

    private String printed(Locale locale) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        DayReport.print(day, locale, new PrintStream(bytes, true, StandardCharsets.UTF_8));
        return bytes.toString(StandardCharsets.UTF_8);
    }
}
