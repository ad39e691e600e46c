package de.leerplan.replay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.leerplan.model.City;
import de.leerplan.model.Unusable;
import de.leerplan.operations.DayState;
import de.leerplan.operations.Fact;
import de.leerplan.operations.Observation.DayBegan;
import de.leerplan.operations.Observation.ReadingReceived;
import de.leerplan.operations.Observation.TimePassed;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Locale;

class SampleDayTest {
    private static final Path SHIPPED = Path.of("sample-data");
    private static final City CITY = SampleCity.read(SHIPPED);

    @ParameterizedTest
    @ValueSource(strings = {"2026-07-14", "2026-08-15", "2026-11-17"})
    void aDayTellsOfEveryContainerInTheOrderOfTime(String id) {
        SampleDay day = SampleDay.find(SHIPPED, id);
        assertThat(day.facts().getFirst()).isInstanceOf(DayBegan.class);
        assertThat(day.facts()).isSortedAccordingTo(Comparator.comparing(Fact::at));
        assertThat(day.truth().courses().keySet()).isEqualTo(CITY.containers().keySet());
        assertThat(day.facts().stream().filter(ReadingReceived.class::isInstance))
                .hasSizeGreaterThan(8 * CITY.containers().size());
        assertThat(day.title(Locale.GERMAN)).isNotEqualTo(day.title(Locale.ENGLISH));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-07-14", "2026-08-15", "2026-11-17"})
    void aQuarterOrAThirdOfTheContainersMustBeEmptied(String id) {
        SampleDay day = SampleDay.find(SHIPPED, id);
        DayState state = DayState.before(CITY);
        for (Fact fact : day.facts()) {
            if (!fact.at().isAfter(day.begins())) {
                state = state.after(fact).next();
            }
        }
        DayState opened = state.after(new TimePassed(day.begins().plusSeconds(60))).next();
        long must = opened.containers().values().stream().filter(c -> c.mustGo()).count();
        assertThat(must / (double) CITY.containers().size()).isBetween(0.2, 0.42);
    }

    @Test
    void theDayOfTroubleHasLateAndDuplicateReadings() {
        SampleDay day = SampleDay.find(SHIPPED, "2026-11-17");
        DayState state = DayState.before(CITY);
        for (Fact fact : day.facts()) {
            state = state.after(fact).next();
        }
        assertThat(state.tally().duplicates()).isPositive();
        assertThat(state.tally().late()).isPositive();
        assertThat(day.truth().fault(DayMaker.BURNING)).isEqualTo(Fault.FIRE);
    }

    @Test
    void anUnknownDayIsAnsweredWithTheKnownOnes() {
        assertThatThrownBy(() -> SampleDay.find(SHIPPED, "1999-01-01"))
                .isInstanceOf(Unusable.class)
                .hasMessageContaining("2026-07-14-markttag");
    }

    @Test
    void aBrokenFileIsNamed(@TempDir Path folder) throws IOException {
        Path day = SampleDay.folders(SHIPPED).getFirst();
        for (String name : new String[] {"day.properties", "facts.jsonl.gz", "truth.csv.gz"}) {
            Files.copy(day.resolve(name), folder.resolve(name));
        }
        Files.writeString(folder.resolve("facts.jsonl.gz"), "no gzip");
        assertThatThrownBy(() -> SampleDay.read(folder))
                .isInstanceOf(Unusable.class)
                .hasMessageContaining("facts.jsonl.gz");
    }
}
