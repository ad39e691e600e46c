package de.leerplan.ui.map;

import static org.assertj.core.api.Assertions.assertThat;

import de.leerplan.model.Closure;
import de.leerplan.model.Direction;
import de.leerplan.model.GeoPoint;
import de.leerplan.model.Passage;
import de.leerplan.model.Spell;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;

class ClosureDraftTest {
    private static final ZoneId ZONE = ZoneId.of("Europe/Berlin");
    private static final Instant NOW = Instant.parse("2026-07-14T06:00:00Z");
    private static final List<GeoPoint> LINE =
            List.of(new GeoPoint(50.1, 8.76), new GeoPoint(50.101, 8.76));
    private static final Sketch SKETCH = new Sketch(LINE, LINE, "Waldstraße", 111, true);

    @Test
    void aDrawnStretchBecomesAClosureFromNowOn() {
        Closure closure = closure("Rohrbruch", "", "16:30").orElseThrow();

        assertThat(closure.name()).isEqualTo("Waldstraße, Rohrbruch");
        assertThat(closure.line()).isEqualTo(LINE);
        assertThat(closure.from()).isEqualTo(NOW);
        assertThat(closure.until()).isEqualTo(Instant.parse("2026-07-14T14:30:00Z"));
        assertThat(closure.direction()).isEqualTo(Direction.ALONG);
    }

    @Test
    void anEndBeforeTheBeginningMeansTheNextDay() {
        assertThat(closure("", "22", "5:15").orElseThrow().until())
                .isEqualTo(Instant.parse("2026-07-15T03:15:00Z"));
    }

    @Test
    void aDayCanBeNamed() {
        Closure closure = closure("", "16.7. 7:00", "18.7. 18:00").orElseThrow();

        assertThat(closure.from()).isEqualTo(Instant.parse("2026-07-16T05:00:00Z"));
        assertThat(closure.until()).isEqualTo(Instant.parse("2026-07-18T16:00:00Z"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "soon", "25:00", "16:61", "31.2. 8:00", "13.7. 8:00"})
    void anEndThatIsNoneMakesNoClosure(String until) {
        assertThat(closure("", "", until)).isEmpty();
    }

    @Test
    void withoutLimitsNobodyGetsThrough() {
        assertThat(limited(Map.of())).contains(Passage.NOBODY);
        assertThat(limited(Map.of(Measure.WIDTH, " "))).contains(Passage.NOBODY);
    }

    @Test
    void theLimitsThatAreNamedLetSmallerTrucksThrough() {
        assertThat(limited(Map.of(Measure.WIDTH, "2,75", Measure.WEIGHT, "7.5 t")))
                .contains(new Passage(275, Integer.MAX_VALUE, 7_500));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    WIDTH  | 285
                    WIDTH  | 2,7,5
                    WIDTH  | -2
                    WIDTH  | 2.75 t
                    HEIGHT | 3 m 50
                    HEIGHT | tief
                    WEIGHT | 7500
                    WEIGHT | 3500 kg
                    WEIGHT | 0
                    """)
    void aLimitThatIsNoneMakesNoClosure(Measure measure, String typed) {
        assertThat(limited(Map.of(measure, typed))).isEmpty();
        assertThat(new LimitsDraft(Map.of(measure, typed)).wrong()).contains(measure);
    }

    @ParameterizedTest
    @CsvSource({"'2,75',275", "2.75,275", "3,300", "2.999 m,299", "' 2,5 m ',250", "1.5,150"})
    void commaAndPointAreBothTheDecimalSeparator(String typed, int cm) {
        assertThat(Measure.WIDTH.read(typed)).contains(Passage.upToWidth(cm));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    22-5                  | 14T20:00 | 15T03:00
                    22:00 – 5:00          | 14T20:00 | 15T03:00
                    Mo-Fr 22-5:30         | 14T20:00 | 15T03:30
                    Mi, Fr 9-15           | 15T07:00 | 15T13:00
                    Wed, Fri 9-15         | 15T07:00 | 15T13:00
                    Sa-Mo 0-24            | 17T22:00 | 20T22:00
                    7-9                   | 14T06:00 | 14T07:00
                    """)
    void hoursMakeItComeAgain(String hours, String from, String until) {
        Closure closure = recurring(hours, "24.7. 6:00").orElseThrow();

        assertThat(closure.until()).isEqualTo(Instant.parse("2026-07-24T04:00:00Z"));
        assertThat(closure.spell(NOW))
                .contains(
                        new Spell(
                                Instant.parse("2026-07-" + from + ":00Z"),
                                Instant.parse("2026-07-" + until + ":00Z")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"nachts", "22", "22-25", "22-5:60", "5-5", "Xy 22-5", "Mo-Xy 22-5"})
    void hoursThatAreNoneMakeNoClosure(String hours) {
        assertThat(recurring(hours, "24.7. 6:00")).isEmpty();
    }

    @Test
    void hoursOfWhichNoneFallsBeforeTheEndMakeNoClosure() {
        assertThat(recurring("22-5", "16:30")).isEmpty();
    }

    @Test
    void inDecemberADayOfJanuaryIsInTheNextYear() {
        Instant christmas = Instant.parse("2026-12-26T08:00:00Z");

        assertThat(new ClosureDraft("", "", "2.1. 18:00").end(christmas, ZONE))
                .contains(Instant.parse("2027-01-02T17:00:00Z"));
    }

    @Test
    void theNightInWhichClocksAreChangedEndsWhenTheySay() {
        Instant evening = Instant.parse("2026-10-24T20:00:00Z");

        assertThat(new ClosureDraft("", "", "5:15").end(evening, ZONE))
                .contains(Instant.parse("2026-10-25T04:15:00Z"));
    }

    private static Optional<Closure> recurring(String hours, String until) {
        return new ClosureDraft("", "", until, LimitsDraft.NONE, new HoursDraft(hours))
                .closure(SKETCH, "?", NOW, ZONE);
    }

    @Test
    void withoutAStretchThereIsNoClosure() {
        ClosureDraft draft = new ClosureDraft("", "", "16:30");

        assertThat(draft.closure(Sketch.EMPTY, "?", NOW, ZONE)).isEmpty();
    }

    private static Optional<Passage> limited(Map<Measure, String> limits) {
        return new ClosureDraft("", "", "16:30", new LimitsDraft(limits), new HoursDraft(""))
                .closure(SKETCH, "?", NOW, ZONE)
                .map(Closure::passage);
    }

    private static Optional<Closure> closure(String reason, String from, String until) {
        return new ClosureDraft(reason, from, until).closure(SKETCH, "?", NOW, ZONE);
    }
}
