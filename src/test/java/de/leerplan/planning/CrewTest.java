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
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/// Breaks and the length of a day by §§ 3 and 4 ArbZG.
class CrewTest {
    private static final int MINUTE = 60;
    private static final int HOUR = 3600;
    private static final Instant SIX = Instant.parse("2026-07-14T06:00:00Z");
    private static final TruckId TRUCK = new TruckId("OF-1");

    private int asked;
    private int parts;

    /// Of a crew that began at six, worked and then rested, and has nothing promised.
    private static Crew crew(double shiftHours, int workedMinutes, int restedMinutes) {
        Duration worked = Duration.ofMinutes(workedMinutes);
        Duration rested = Duration.ofMinutes(restedMinutes);
        Instant ready = SIX.plus(worked).plus(rested);
        GeoPoint place = new GeoPoint(50.1, 8.7);
        TruckStart start =
                new TruckStart(
                        TRUCK,
                        place,
                        ready,
                        SIX.plusSeconds((long) (shiftHours * HOUR)),
                        Load.NONE,
                        worked,
                        rested,
                        Reserves.FRESH.resting(rested, ready),
                        new Tour(TRUCK, 1, 1, 0, List.of()));
        DayClock clock = new DayClock(SIX, ZoneOffset.UTC);
        return Crew.of(start, BaseRun.from(place, clock.seconds(ready), Load.NONE), clock);
    }

    @Test
    void aShortDayHasHalfAnHourBetweenTheFourthAndTheSixthHour() {
        assertThat(crew(8, 0, 0).rest())
                .isEqualTo(new Rest(10 * HOUR, 12 * HOUR, 30 * MINUTE, 12 * HOUR, false));
    }

    @Test
    void aDayThatMayComeToMoreThanNineHoursHasThreeQuartersOfAnHour() {
        assertThat(crew(8.5, 0, 0).rest().length()).isEqualTo(30 * MINUTE);
        assertThat(crew(8.6, 0, 0).rest().length()).isEqualTo(45 * MINUTE);
    }

    @Test
    void aBreakThatWasTakenCountsAndWhatLacksIsStillTaken() {
        assertThat(crew(8, 300, 30).rest()).isEqualTo(Rest.NONE);
        assertThat(crew(9, 300, 30).rest().length()).isEqualTo(15 * MINUTE);
        assertThat(crew(9, 300, 15).rest().length()).isEqualTo(30 * MINUTE);
        assertThat(crew(9, 300, 45).rest()).isEqualTo(Rest.NONE);
    }

    /// Half an hour is enough for nine hours of work: who is home by then rests no more.
    @Test
    void theLastQuarterIsTakenOnlyByThoseWhoWorkMoreThanNineHours() {
        assertThat(crew(9, 300, 30).rest().neededAfter()).isEqualTo(15 * HOUR + 30 * MINUTE);
        assertThat(crew(8, 120, 15).rest().neededAfter()).isEqualTo(12 * HOUR + 15 * MINUTE);
    }

    @Test
    void afterABreakThatWasEarlyNobodyWorksMoreThanSixHoursWithoutAnother() {
        Rest more = crew(8, 60, 45).rest();

        assertThat(more.length()).isEqualTo(15 * MINUTE);
        assertThat(more.neededAfter()).isEqualTo(7 * HOUR + 45 * MINUTE + 6 * HOUR);
        assertThat(more.to()).isEqualTo(more.neededAfter());
    }

    @Test
    void aRestOfLessThanAQuarterIsNoBreak() {
        assertThat(Reserves.FRESH.resting(Duration.ofSeconds(14 * 60 + 29), SIX))
                .isEqualTo(Reserves.FRESH);
        assertThat(Reserves.FRESH.resting(Duration.ofSeconds(14 * 60 + 30), SIX).restedUntil())
                .contains(SIX);
    }

    @Test
    void aBreakThatIsOverdueIsTakenAtOnce() {
        Rest rest = crew(8, 390, 0).rest();

        assertThat(rest.to()).isEqualTo(6 * HOUR + 390 * MINUTE);
        assertThat(rest.from()).isEqualTo(10 * HOUR);
    }

    @Test
    void nobodyWorksLongerThanTenHoursNorAnHourAfterTheShift() {
        assertThat(crew(8, 0, 0).latestEnd()).isEqualTo(15 * HOUR);
        assertThat(crew(11, 0, 0).latestEnd()).isEqualTo(16 * HOUR + 45 * MINUTE);
    }

    private record Break(int start, int end) {}

    // § 4 ArbZG, word for word, for a day from `began` to `end`.
    private static boolean lawful(int began, int end, List<Break> breaks) {
        int rested = 0;
        int since = began;
        boolean lawful = true;
        for (Break taken : breaks) {
            lawful &= taken.end() - taken.start() >= 15 * MINUTE;
            lawful &= taken.start() - since <= 6 * HOUR;
            rested += taken.end() - taken.start();
            since = taken.end();
        }
        int work = end - began - rested;
        return lawful
                && end - since <= 6 * HOUR
                && (work <= 6 * HOUR || rested >= 30 * MINUTE)
                && (work <= 9 * HOUR || rested >= 45 * MINUTE)
                && work <= 10 * HOUR;
    }

    @Test
    void whateverBreaksWereTakenTheRestOfTheDayIsLawfulAndAsksForNoMoreThanThat() {
        Random random = new Random(11);
        for (int day = 0; day < 4_000; day++) {
            int began = 6 * HOUR;
            int now = began;
            List<Break> breaks = new ArrayList<>();
            for (int part = random.nextInt(3); part > 0; part--) {
                int start = now + random.nextInt(180) * MINUTE;
                now = start + (15 + 5 * random.nextInt(7)) * MINUTE;
                breaks.add(new Break(start, now));
            }
            int rested = breaks.stream().mapToInt(taken -> taken.end() - taken.start()).sum();
            int departs = now + random.nextInt(120) * MINUTE;
            int shiftEnd = began + (4 * 60 + random.nextInt(7 * 60)) * MINUTE;
            if (departs < shiftEnd && lawful(began, departs, breaks)) {
                check(new Crew(began, shiftEnd, rested, now, departs), breaks, "day " + day);
            }
        }
        assertThat(asked).isGreaterThan(1_000);
        assertThat(parts).isGreaterThan(500);
    }

    private void check(Crew crew, List<Break> breaks, String where) {
        Rest rest = crew.rest();
        int latest = crew.latestEnd();
        int without = Math.min(latest, rest.neededAfter());
        assertThat(lawful(crew.began(), without, breaks)).as(where).isTrue();
        if (rest.taken()) {
            return;
        }
        asked++;
        parts += breaks.isEmpty() ? 0 : 1;
        assertThat(lawful(crew.began(), latest, breaks)).as(where).isFalse();
        int from = Math.max(rest.from(), crew.departs());
        assertThat(from).as(where).isLessThanOrEqualTo(rest.to());
        for (int start : List.of(from, (from + rest.to()) / 2, rest.to())) {
            int end = start + rest.length();
            List<Break> all = new ArrayList<>(breaks);
            all.add(new Break(start, end));
            for (int home : List.of(end, (end + latest) / 2, latest)) {
                if (end <= home && home <= latest) {
                    assertThat(lawful(crew.began(), home, all)).as(where).isTrue();
                }
            }
        }
    }
}
