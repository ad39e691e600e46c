package de.leerplan.forecast;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import de.leerplan.model.Calibration;
import de.leerplan.model.Container;
import de.leerplan.model.ContainerId;
import de.leerplan.model.ContainerKind;
import de.leerplan.model.Fraction;
import de.leerplan.model.GeoPoint;
import de.leerplan.model.TimeWindow;

import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Collections;

class TurnTest {
    private static final Instant DAWN = Instant.parse("2026-07-14T03:00:00Z");
    private static final Instant TOMORROW = DAWN.plus(Duration.ofDays(1));
    private static final Container BIN =
            new Container(
                    new ContainerId("OF-0001"),
                    "Bin",
                    ContainerKind.LITTER_BIN,
                    Fraction.LITTER,
                    100,
                    new GeoPoint(50.1, 8.7),
                    "Zentrum",
                    Duration.ofMinutes(1),
                    TimeWindow.ANY_TIME,
                    0,
                    new Calibration(1000, 200),
                    "DF702");

    @Test
    void whatIsDueTodaySavesAWholeVisit() {
        assertThat(saved(24, 95)).isCloseTo(1, within(0.01));
    }

    @Test
    void anEmptiedContainerSavesNone() {
        assertThat(saved(24, 1)).isCloseTo(0, within(0.05));
    }

    @Test
    void theNearerItsTurnTheMoreOfAVisitIsSaved() {
        assertThat(saved(12, 30)).isLessThan(saved(12, 60));
        assertThat(saved(12, 60)).isLessThan(saved(12, 80));
    }

    @Test
    void aDayEarlyIsDearerWhereTurnsAreShort() {
        // Both are due two days from now.
        assertThat(saved(24, 30)).isLessThan(saved(6, 84));
    }

    private static double saved(double perDay, double percent) {
        Habit habit = new Habit(50, Collections.nCopies(HourOfWeek.COUNT, perDay / 24));
        Forecast forecast =
                new Forecast(HabitBook.EMPTY.with(BIN, habit), ZoneId.of("Europe/Berlin"));
        return forecast.overflowRisk(BIN, new Belief(DAWN, percent, 3), TOMORROW).saved();
    }
}
