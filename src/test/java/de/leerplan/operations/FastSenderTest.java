package de.leerplan.operations;

import static org.assertj.core.api.Assertions.assertThat;

import de.leerplan.model.FillLevel;
import de.leerplan.operations.Observation.ReadingReceived;

import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.time.Instant;

class FastSenderTest {
    private static final Instant BEGINS = SmallCity.at(5, 0);

    @Test
    void aSensorThatSpeaksEverySecondDoesNotFillTheMemory() {
        Played day = Played.morning(1);
        for (int second = 0; second < 72_000; second += 20) {
            day.take(reading(BEGINS.plusSeconds(second), 30 + second / 2_000.0));
        }
        ContainerState container = day.state.container(SmallCity.bin(1));

        assertThat(container.curve()).hasSizeLessThan(300);
        assertThat(container.measuredTimes().size()).isEqualTo(MeasuredTimes.MOST);
        assertThat(container.belief().mean()).isBetween(60.0, 70.0);
    }

    @Test
    void lateReadingsWithoutEndAreNotKeptWithoutEnd() {
        Played day = Played.morning(1);
        day.take(reading(BEGINS.plus(Duration.ofHours(18)), 50));
        for (int i = 0; i < 1_000; i++) {
            day.take(reading(BEGINS.plusSeconds(i * 60L), 30));
        }

        assertThat(day.state.container(SmallCity.bin(1)).curve())
                .hasSizeLessThanOrEqualTo(FillPoint.MOST);
    }

    @Test
    void aReadingSentAgainCountsOnce() {
        Played day = Played.morning(1);
        for (int i = 0; i < 200; i++) {
            day.take(reading(BEGINS.plusSeconds(i), 30));
        }
        day.take(reading(BEGINS.plusSeconds(3), 30));

        assertThat(day.state.tally().duplicates()).isEqualTo(1);
    }

    private static ReadingReceived reading(Instant at, double percent) {
        return new ReadingReceived(
                at,
                at,
                SmallCity.bin(1),
                new Measured.Percent(new FillLevel(percent)),
                SensorHealth.UNKNOWN);
    }
}
