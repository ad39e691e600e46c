package de.leerplan.replay.trial;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.leerplan.model.City;
import de.leerplan.model.Container;
import de.leerplan.model.FillLevel;
import de.leerplan.model.Unusable;
import de.leerplan.replay.SampleCity;
import de.leerplan.replay.SampleData;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.OptionalDouble;

class HistoryFileTest {
    private static final City CITY = SampleCity.read(SampleData.folder());
    private static final Instant SIX = Instant.parse("2026-06-01T06:00:00Z");

    @TempDir private Path folder;

    @Test
    void heapedFillsAreReadAndOnlyThoseAboveTheBrimOverflow() throws IOException {
        History history =
                read(
                        """
                        container,measuredAt,fillPercent
                        far,2026-06-01T07:00:00Z,99.6
                        far,2026-06-01T08:00:00Z,100
                        far,2026-06-01T09:00:00Z,131.5
                        near,2026-06-01T07:00:00Z,99.6
                        near,2026-06-01T08:00:00Z,100
                        """);

        assertThat(left(history, 0, "07")).hasValue(99.6);
        assertThat(left(history, 0, "08")).hasValue(100);
        assertThat(left(history, 0, "09")).hasValue(131.5);
        assertThat(left(history, 1, "07")).hasValue(99.6);
        assertThat(left(history, 1, "08").orElseThrow()).isGreaterThan(100);
    }

    @Test
    void distancesBecomeFillsByTheContainersCalibrationOrTheLines() throws IOException {
        Container known = CITY.containers().values().iterator().next();
        int half = known.calibration().distanceMm(new FillLevel(50));

        History history =
                read(
                        """
                        container,measuredAt,distanceMm,emptyMm,fullMm
                        %s,2026-06-01T07:00:00Z,%d,,
                        X-1,2026-06-01T07:00:00Z,600,1100,100
                        X-1,2026-06-01T08:00:00Z,50,1100,100
                        X-1,2026-06-01T09:00:00Z,12,1100,100
                        """
                                .formatted(known.id().value(), half));

        assertThat(left(history, 0, "07").orElseThrow()).isBetween(49.0, 51.0);
        assertThat(left(history, 1, "07")).hasValue(50);
        assertThat(left(history, 1, "08")).hasValue(105);
        assertThat(left(history, 1, "09")).as("something hangs before the sensor").isEmpty();
    }

    @Test
    void anEmptyingThatComesFirstNeedNotSayHowDeepItsContainerIs() throws IOException {
        History history =
                read(
                        """
                        container,measuredAt,distanceMm,event,emptyMm,fullMm
                        X-1,2026-06-01T05:00:00Z,,emptied,,
                        X-1,2026-06-01T07:00:00Z,600,reading,1100,100
                        """);
        assertThat(left(history, 0, "07")).hasValue(50);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "container,measuredAt/X,2026-06-01T07:00Z | line 1: expected a head",
                "container,measuredAt,fillPercent/X,2026-06-01T07:00Z,301 | line 2: expected"
                        + " fillPercent",
                "container,measuredAt,fillPercent/X,2026-06-01T07:00Z,-1 | line 2: expected"
                        + " fillPercent",
                "container,measuredAt,fillPercent/X,2026-06-01T07:00Z, | line 2: expected one of"
                        + " fill",
                "container,measuredAt,distanceMm/X,2026-06-01T07:00Z,9 | line 2: expected emptyMm",
                "container,measuredAt,distanceMm,emptyMm,fullMm/X,2026-06-01T07:00Z,9,5,8"
                        + " | line 2: expected emptyMm above fullMm"
            })
    void whatIsWrongIsNamedWithItsLine(String table, String reason) {
        assertThatThrownBy(() -> read(table.replace('/', '\n')))
                .isInstanceOf(Unusable.class)
                .hasMessageContaining(reason);
    }

    private static OptionalDouble left(History history, int container, String hour) {
        return history.outcome()
                .left(container, SIX, Instant.parse("2026-06-01T" + hour + ":00:00Z"));
    }

    private History read(String table) throws IOException {
        return HistoryFile.read(Files.writeString(folder.resolve("history.csv"), table), CITY);
    }
}
