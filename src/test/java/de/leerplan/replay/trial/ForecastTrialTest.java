package de.leerplan.replay.trial;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.leerplan.forecast.CityEvent;
import de.leerplan.model.City;
import de.leerplan.model.Container;
import de.leerplan.model.Fraction;
import de.leerplan.model.Unusable;
import de.leerplan.replay.SampleCity;
import de.leerplan.replay.SampleData;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.OptionalDouble;
import java.util.function.BiPredicate;

class ForecastTrialTest {
    private static final City CITY = SampleCity.read(SampleData.folder());

    /// So many containers are new in the test that asks how those are forecast.
    private static final int NEW = 25;

    @Test
    void chancesMeanWhatTheySayAndForecastsBeatSimpleMethods() {
        ForecastScore score = ForecastTrial.run(SimulatedHistory.of(CITY, 40, 6, 3), 21);

        assertThat(score.count()).isGreaterThan(3_000);
        assertThat(score.maxDecileErrorPoints()).isLessThan(12);
        for (int method = 0; method < Simple.NAMES.length; method++) {
            assertThat(score.mae()).isLessThan(score.baselineMae(method));
        }
    }

    @Test
    void aNewContainerIsForecastFromItsFirstDay() {
        History whole = SimulatedHistory.of(CITY, 60, 5, 3);
        Instant placed = whole.entries().getFirst().at().plus(Duration.ofDays(28));
        List<Entry> heard =
                whole.entries().stream()
                        .filter(e -> e.container() >= NEW || !e.at().isBefore(placed))
                        .toList();

        ForecastScore score =
                ForecastTrial.run(
                        scored(
                                whole,
                                heard,
                                (bin, origin) ->
                                        bin < NEW
                                                && origin.isBefore(
                                                        placed.plus(Duration.ofHours(36)))),
                        21);

        assertThat(score.count()).isGreaterThan(150);
        for (int method = 0; method < Simple.NAMES.length; method++) {
            assertThat(score.mae()).isLessThan(0.8 * score.baselineMae(method));
            assertThat(score.pinball()).isLessThan(0.4 * score.baselineMae(method));
        }
    }

    @Test
    void aCalendarSharpensForecastsAroundEvents() {
        History told = SimulatedHistory.of(CITY, 60, 7, 3);
        History untold = told.with(List.of(), told.weather());

        double with = duringEvents(told, told.events()).mae();
        double without = duringEvents(untold, told.events()).mae();

        assertThat(with).isLessThan(0.93 * without);
    }

    /// Scores litter bins that an event was felt at in the hours after the origin.
    private static ForecastScore duringEvents(History history, List<CityEvent> events) {
        return ForecastTrial.run(
                scored(
                        history,
                        history.entries(),
                        (bin, origin) ->
                                events.stream().anyMatch(e -> felt(e, history, bin, origin))),
                21);
    }

    private static boolean felt(CityEvent event, History history, int bin, Instant origin) {
        Container container = history.containers().get(bin);
        return container.fraction() == Fraction.LITTER
                && !origin.isAfter(event.from())
                && origin.isAfter(event.from().minus(Duration.ofHours(10)))
                && event.place().metresTo(container.place()) < event.metres();
    }

    @Test
    void nothingThatComesLaterChangesAForecast() {
        History whole = SimulatedHistory.of(CITY, 12, 4, 3);
        Instant cut = whole.entries().get(whole.entries().size() / 2).at();
        List<Entry> lied =
                whole.entries().stream()
                        .map(e -> e.at().isAfter(cut) ? new Entry(e.at(), 0, 77, false) : e)
                        .toList();

        String truth = ForecastTrial.run(scoredUntil(whole, whole.entries(), cut), 10).json();
        String lie = ForecastTrial.run(scoredUntil(whole, lied, cut), 10).json();

        assertThat(lie).isEqualTo(truth).contains("reliability");
    }

    /// The same history with other entries, of which only forecasts made before `cut` are scored.
    private static History scoredUntil(History like, List<Entry> entries, Instant cut) {
        return scored(like, entries, (_, origin) -> origin.isBefore(cut));
    }

    private static History scored(
            History like, List<Entry> entries, BiPredicate<Integer, Instant> which) {
        return new History(
                like.zone(),
                like.containers(),
                entries,
                like.events(),
                like.weather(),
                (container, origin, target) ->
                        which.test(container, origin)
                                ? like.outcome().left(container, origin, target)
                                : OptionalDouble.empty());
    }

    @Test
    void realHistoryIsReadAndABrokenLineIsNamed(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("history.csv");
        StringBuilder lines = new StringBuilder("container,measuredAt,fillPercent,event\n");
        for (int hour = 0; hour < 24 * 30; hour++) {
            String at = "2026-06-%02dT%02d:10:00+02:00".formatted(1 + hour / 24, hour % 24);
            boolean emptied = hour % 60 == 59;
            lines.append(
                    "X-1,%s,%d,%s\n".formatted(at, hour % 60, emptied ? "emptied" : "reading"));
        }
        Files.writeString(file, lines);

        assertThat(ForecastTrial.run(HistoryFile.read(file, CITY), 10).count()).isGreaterThan(20);

        Files.writeString(file, "container,measuredAt,fillPercent\nX-1,yesterday,5\n");
        assertThatThrownBy(() -> HistoryFile.read(file, CITY))
                .isInstanceOf(Unusable.class)
                .hasMessageContaining("line 2");
    }

    @Test
    void historyIsReadAsSpreadsheetsWriteIt(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("verlauf.csv");
        Files.writeString(
                file,
                """
                \uFEFF"Container";"MeasuredAt";"FillPercent";"Event";"Bemerkung"\r
                "Platz 1";"2026-06-01 08:00:00";"41,5";"Reading";"a, b"\r
                "Platz 1";"2026-06-01T09:00:00Z";"";"emptied";""\r
                """);

        History history = HistoryFile.read(file, CITY);

        assertThat(history.entries())
                .containsExactly(
                        new Entry(Instant.parse("2026-06-01T06:00:00Z"), 0, 41.5, false),
                        new Entry(Instant.parse("2026-06-01T09:00:00Z"), 0, 1, true));

        Files.writeString(
                file, "container,measuredAt,fillPercent,event\nX,2026-06-01T08:00,5,full\n");
        assertThatThrownBy(() -> HistoryFile.read(file, CITY))
                .isInstanceOf(Unusable.class)
                .hasMessageContaining("event: reading or emptied");
    }
}
