package de.leerplan.planning;

import static org.assertj.core.api.Assertions.assertThat;

import de.leerplan.model.GeoPoint;
import de.leerplan.model.Load;
import de.leerplan.model.Tour;
import de.leerplan.model.TruckId;
import de.leerplan.operations.Reserves;
import de.leerplan.operations.TruckStart;
import de.leerplan.planning.fleet.Rest;

import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;

/// Breaks and the length of a day by §§ 3 and 4 ArbZG.
class CrewTest {
    private static final int HOUR = 3600;
    private static final Instant SIX = Instant.parse("2026-07-14T06:00:00Z");
    private static final TruckId TRUCK = new TruckId("OF-1");

    private static Crew crew(double shiftHours, int workedMinutes, int restedMinutes) {
        Duration worked = Duration.ofMinutes(workedMinutes);
        Duration rested = Duration.ofMinutes(restedMinutes);
        Instant ready = SIX.plus(worked).plus(rested);
        TruckStart start =
                new TruckStart(
                        TRUCK,
                        new GeoPoint(50.1, 8.7),
                        ready,
                        SIX.plusSeconds((long) (shiftHours * HOUR)),
                        Load.NONE,
                        worked,
                        rested,
                        Reserves.FRESH,
                        new Tour(TRUCK, 1, 1, 0, List.of()));
        DayClock clock = new DayClock(SIX, ZoneOffset.UTC);
        return new Crew(start, clock, 0, clock.seconds(ready));
    }

    @Test
    void aShortDayHasHalfAnHourBetweenTheFourthAndTheSixthHour() {
        assertThat(crew(8, 0, 0).rest())
                .isEqualTo(new Rest(10 * HOUR, 12 * HOUR, 30 * 60, 12 * HOUR, false));
    }

    @Test
    void aDayThatMayComeToMoreThanNineHoursHasThreeQuartersOfAnHour() {
        assertThat(crew(8.5, 0, 0).rest().length()).isEqualTo(30 * 60);
        assertThat(crew(8.6, 0, 0).rest().length()).isEqualTo(45 * 60);
    }

    @Test
    void aBreakThatWasTakenCountsAndWhatLacksIsStillTaken() {
        assertThat(crew(8, 300, 30).rest()).isEqualTo(Rest.NONE);
        assertThat(crew(9, 300, 30).rest().length()).isEqualTo(15 * 60);
    }

    @Test
    void aBreakThatIsOverdueIsTakenAtOnce() {
        Rest rest = crew(8, 390, 0).rest();

        assertThat(rest.to()).isEqualTo(6 * HOUR + 390 * 60);
        assertThat(rest.from()).isEqualTo(10 * HOUR);
    }

    @Test
    void nobodyWorksLongerThanTenHoursNorAnHourAfterTheShift() {
        assertThat(crew(8, 0, 0).latestEnd()).isEqualTo(15 * HOUR);
        assertThat(crew(11, 0, 0).latestEnd()).isEqualTo(16 * HOUR + 45 * 60);
    }
}
