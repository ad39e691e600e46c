package de.leerplan.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Random;

/// Hours that come again each week, held against clocks and calendars.
class RecurrenceTest {
    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");

    /// In 2026 clocks are put forward on 29 March and back on 25 October.
    private static final List<String> CHANGES = List.of("2026-03-29", "2026-10-25");

    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
                    2026-07-14T21:59, false
                    2026-07-14T22:00, true
                    2026-07-14T23:59, true
                    2026-07-15T00:00, true
                    2026-07-15T04:59, true
                    2026-07-15T05:00, false
                    2026-07-31T23:30, true
                    2026-08-01T04:00, true
                    2026-12-31T23:59, true
                    2027-01-01T00:00, true
                    2027-01-01T05:00, false
                    """)
    void aNightGoesOnOverMidnightMonthsAndYears(LocalDateTime time, boolean holds) {
        assertThat(nightly(22, 5).holdsAt(berlin(time))).isEqualTo(holds);
    }

    @Test
    void aNightBelongsToTheDayOnWhichItBegins() {
        WeekHours friday = WeekHours.NEVER.with(DayOfWeek.FRIDAY, 22 * 60, 5 * 60);
        WeekHours sunday = WeekHours.NEVER.with(DayOfWeek.SUNDAY, 22 * 60, 5 * 60);

        assertThat(in(friday).spell(at("2026-07-14T00:00")))
                .contains(new Spell(at("2026-07-17T22:00"), at("2026-07-18T05:00")));
        assertThat(in(friday).holdsAt(at("2026-07-17T04:00"))).isFalse();
        assertThat(in(sunday).spell(at("2026-07-20T04:00")))
                .contains(new Spell(at("2026-07-19T22:00"), at("2026-07-20T05:00")));
    }

    @Test
    void aWeekendIsOneSpell() {
        WeekHours weekend =
                WeekHours.NEVER
                        .with(DayOfWeek.FRIDAY, 20 * 60, 24 * 60)
                        .with(DayOfWeek.SATURDAY, 0, 24 * 60)
                        .with(DayOfWeek.SUNDAY, 0, 24 * 60)
                        .with(DayOfWeek.MONDAY, 0, 5 * 60);

        assertThat(weekend.spans())
                .containsExactly(WeekSpan.of(DayOfWeek.FRIDAY, LocalTime.of(20, 0), 57 * 60));
        assertThat(in(weekend).spell(at("2026-07-20T04:59")))
                .contains(new Spell(at("2026-07-17T20:00"), at("2026-07-20T05:00")));
    }

    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
                    22, 5,  2026-03-28T21:00:00Z, 2026-03-29T03:00:00Z
                    22, 5,  2026-10-24T20:00:00Z, 2026-10-25T04:00:00Z
                    22, 2,  2026-03-28T21:00:00Z, 2026-03-29T01:00:00Z
                    2,  4,  2026-03-29T01:00:00Z, 2026-03-29T02:00:00Z
                    1,  2,  2026-10-24T23:00:00Z, 2026-10-25T01:00:00Z
                    2,  3,  2026-10-25T00:00:00Z, 2026-10-25T02:00:00Z
                    """)
    void aNightInWhichClocksAreChangedBeginsAndEndsByThem(
            int from, int to, Instant begins, Instant ends) {
        assertThat(nightly(from, to).spell(begins)).contains(new Spell(begins, ends));
    }

    @Test
    void hoursThatClocksSkipAreNone() {
        Recurrence skipped = nightly(2, 3);

        assertThat(skipped.spell(Instant.parse("2026-03-28T12:00:00Z")))
                .contains(
                        new Spell(
                                Instant.parse("2026-03-30T00:00:00Z"),
                                Instant.parse("2026-03-30T01:00:00Z")));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void spellsFollowOneAnotherAndHoldExactlyWhereClocksSay(long seed) {
        Random random = new Random(seed);
        Recurrence some = in(hours(random));
        for (String change : CHANGES) {
            Instant start = at(change + "T00:00").minus(Duration.ofDays(9));
            Instant end = start.plus(Duration.ofDays(18));
            for (Instant now = start; now.isBefore(end); now = now.plusSeconds(60 * 7)) {
                Spell spell = some.spell(now).orElseThrow();
                assertThat(some.holdsAt(now)).isEqualTo(spell.holdsAt(now));
                assertThat(spell.until()).isAfter(now);
                assertThat(some.holdsAt(spell.from())).isTrue();
                if (isFarFrom(now, change)) {
                    assertThat(some.holdsAt(now))
                            .isEqualTo(some.hours().openAt(LocalDateTime.ofInstant(now, BERLIN)));
                }
            }
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {11, 12, 13, 14})
    void rangesOfAWeekMakeTheSameWeekAgain(long seed) {
        WeekHours some = hours(new Random(seed));
        WeekHours again = WeekHours.NEVER;
        for (WeekSpan span : some.spans()) {
            again = again.with(span);
        }

        assertThat(again).isEqualTo(some);
    }

    @Test
    void aClosureHoldsOnlyWithinItsTimes() {
        Closure closure = closure(at("2026-07-14T23:00"), at("2026-07-16T02:00"));

        assertThat(closure.holdsAt(at("2026-07-14T22:30"))).isFalse();
        assertThat(closure.spell(at("2026-07-01T00:00")))
                .contains(new Spell(at("2026-07-14T23:00"), at("2026-07-15T05:00")));
        assertThat(closure.spell(at("2026-07-15T12:00")))
                .contains(new Spell(at("2026-07-15T22:00"), at("2026-07-16T02:00")));
        assertThat(closure.spell(at("2026-07-16T02:00"))).isEqualTo(Optional.empty());
    }

    @Test
    void itTurnsAtEachBeginningAndEnd() {
        Closure closure = closure(at("2026-07-10T00:00"), at("2026-07-20T00:00"));
        Instant ten = at("2026-07-14T22:00");
        Instant five = at("2026-07-15T05:00");

        assertThat(closure.turns(ten.minusSeconds(1), ten)).isTrue();
        assertThat(closure.turns(ten, ten.plusSeconds(1))).isFalse();
        assertThat(closure.turns(five.minusSeconds(1), five)).isTrue();
        assertThat(closure.turns(five, ten.plusSeconds(86_399))).isFalse();
    }

    private static boolean isFarFrom(Instant now, String change) {
        return Duration.between(at(change + "T03:00"), now).abs().toHours() > 4;
    }

    private static WeekHours hours(Random random) {
        WeekHours hours = WeekHours.NEVER;
        for (int i = 0; i < 6; i++) {
            DayOfWeek day = DayOfWeek.of(1 + random.nextInt(7));
            int from = random.nextInt(24 * 60);
            hours = hours.with(day, from, (from + 1 + random.nextInt(600)) % (24 * 60));
        }
        return hours.with(DayOfWeek.SUNDAY, 22 * 60, 150);
    }

    private static Closure closure(Instant from, Instant until) {
        return new Closure(
                "N-1",
                "Nachtarbeit",
                List.of(new GeoPoint(50.1, 8.76), new GeoPoint(50.1, 8.77)),
                from,
                until,
                Direction.BOTH,
                Passage.NOBODY,
                nightly(22, 5));
    }

    private static Recurrence nightly(int from, int to) {
        WeekHours hours = WeekHours.NEVER;
        for (DayOfWeek day : DayOfWeek.values()) {
            hours = hours.with(day, from * 60, to * 60);
        }
        return in(hours);
    }

    private static Recurrence in(WeekHours hours) {
        return new Recurrence(hours, BERLIN);
    }

    private static Instant at(String time) {
        return berlin(LocalDateTime.parse(time));
    }

    private static Instant berlin(LocalDateTime time) {
        return time.atZone(BERLIN).toInstant();
    }
}
