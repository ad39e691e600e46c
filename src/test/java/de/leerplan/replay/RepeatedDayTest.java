package de.leerplan.replay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import de.leerplan.model.City;
import de.leerplan.model.ContainerId;

import org.junit.jupiter.api.Test;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;

class RepeatedDayTest {
    private static final Path SHIPPED = Path.of("sample-data");
    private static final City CITY = SampleCity.read(SHIPPED);
    private static final SampleDay DAY = SampleDay.find(SHIPPED, "2026-07-14");
    private static final ContainerId BIN = new ContainerId("OF-0417");

    private final RepeatedDay days = new RepeatedDay(DAY, CITY, 1);
    private final Map<ContainerId, Instant> emptied = new HashMap<>();
    private final Instant nine = DAY.begins().plus(Duration.ofHours(4));

    @Test
    void onTheFirstDayUntouchedBinsAreAsRecorded() {
        assertThat(days.heard(DAY.begins().minusSeconds(1), DAY.ends(), emptied))
                .hasSize(DAY.facts().size() - days.opening().size());
        assertThat(days.fill(BIN, nine, emptied))
                .isCloseTo(new SimulatedBins(DAY, CITY).fill(BIN, nine), within(0.1));
    }

    @Test
    void whatIsLeftInTheEveningIsThereInTheMorning() {
        double evening = days.fill(BIN, days.ends(), emptied);
        days.nextDay(emptied);

        assertThat(days.begins()).isEqualTo(DAY.begins().plus(Duration.ofDays(1)));
        assertThat(days.fill(BIN, days.begins(), emptied)).isGreaterThan(evening);
    }

    @Test
    void whatWasEmptiedBeginsTheNextDayLower() {
        RepeatedDay untouched = new RepeatedDay(DAY, CITY, 1);
        untouched.nextDay(Map.of());
        emptied.put(BIN, nine);
        days.nextDay(emptied);

        assertThat(days.fill(BIN, days.begins(), emptied))
                .isLessThan(untouched.fill(BIN, days.begins(), Map.of()));
    }

    /// Who knows the days ahead knows the very days that come.
    @Test
    void whatIsKnownOfDaysToComeComesTrue() {
        Instant fridayNoon = DAY.begins().plus(Duration.ofDays(3)).plus(Duration.ofHours(7));
        double expected = days.fill(BIN, nine, emptied) + days.rise(BIN, nine, fridayNoon);
        for (int day = 0; day < 3; day++) {
            days.nextDay(emptied);
        }

        assertThat(days.fill(BIN, fridayNoon, emptied)).isCloseTo(expected, within(1e-6));
    }
}
