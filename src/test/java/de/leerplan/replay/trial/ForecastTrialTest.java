package de.leerplan.replay.trial;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.leerplan.model.City;
import de.leerplan.model.Unusable;
import de.leerplan.replay.SampleCity;
import de.leerplan.replay.SampleData;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.OptionalDouble;

class ForecastTrialTest {
    private static final City CITY = SampleCity.read(SampleData.folder());

    @Test
    void chancesMeanWhatTheySayAndForecastsBeatSimpleMethods() {
        ForecastScore score = ForecastTrial.run(SimulatedHistory.of(CITY, 40, 6, 3), 21);

        assertThat(score.count()).isGreaterThan(3_000);
        assertThat(score.maxDecileErrorPoints()).isLessThan(18);
        for (int method = 0; method < Simple.NAMES.length; method++) {
            assertThat(score.mae()).isLessThan(score.baselineMae(method));
        }
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
        return new History(
                like.zone(),
                like.containers(),
                entries,
                like.events(),
                like.weather(),
                (container, origin, target) ->
                        origin.isBefore(cut)
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
}
