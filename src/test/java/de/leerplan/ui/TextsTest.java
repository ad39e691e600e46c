package de.leerplan.ui;

import static org.assertj.core.api.Assertions.assertThat;

import de.leerplan.forecast.SensorCondition;
import de.leerplan.model.ContainerKind;
import de.leerplan.model.Drive;
import de.leerplan.model.Fraction;
import de.leerplan.model.OrderKind;
import de.leerplan.model.SiteKind;
import de.leerplan.model.SkipReason;
import de.leerplan.operations.Approval;
import de.leerplan.operations.Arrival;
import de.leerplan.operations.Constraint;
import de.leerplan.operations.DoneStop;
import de.leerplan.operations.Door;
import de.leerplan.operations.Handling;
import de.leerplan.operations.Refusal;
import de.leerplan.operations.Verdict;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Stream;

class TextsTest {
    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
    private static final Texts GERMAN = new Texts(Texts.LANGUAGES.get(0), BERLIN);
    private static final Texts ENGLISH = GERMAN.inOtherLanguage();

    static Stream<Texts> languages() {
        return Stream.of(GERMAN, ENGLISH);
    }

    @Test
    void bothLanguagesSayTheSameThings() {
        assertThat(ENGLISH.keys()).containsExactlyInAnyOrderElementsOf(GERMAN.keys());
    }

    @ParameterizedTest
    @MethodSource("languages")
    void noTextIsBlankOrHoldsAPlainApostrophe(Texts texts) {
        for (String key : texts.keys()) {
            assertThat(texts.text(key)).as(key).isNotBlank().doesNotContain("'");
        }
    }

    @ParameterizedTest
    @MethodSource("languages")
    void everyConstantShownHasAWord(Texts texts) {
        List<Class<? extends Enum<?>>> shown =
                List.of(
                        ContainerKind.class,
                        Fraction.class,
                        SiteKind.class,
                        Drive.class,
                        SkipReason.class,
                        Handling.class,
                        SensorCondition.class,
                        DoneStop.Outcome.class,
                        OrderKind.class,
                        Constraint.class,
                        Verdict.Reason.class,
                        Approval.class,
                        Arrival.class,
                        Refusal.class,
                        Door.State.class);
        for (Class<? extends Enum<?>> type : shown) {
            for (Enum<?> constant : type.getEnumConstants()) {
                assertThat(texts.keys()).contains(Texts.key(constant));
            }
        }
    }

    @Test
    void figuresAndDatesFollowTheLanguage() {
        assertThat(GERMAN.kilometres(19_240)).isEqualTo("19,2\u00a0km");
        assertThat(ENGLISH.kilometres(19_240)).isEqualTo("19.2\u00a0km");
        assertThat(GERMAN.date(LocalDate.of(2026, 7, 14))).isEqualTo("Di, 14. Juli");
        assertThat(ENGLISH.date(LocalDate.of(2026, 7, 14))).isEqualTo("Tue 14 July");
        assertThat(GERMAN.percent(78.4)).isEqualTo("78\u00a0%");
        assertThat(GERMAN.euros(-6400)).isEqualTo("−64\u00a0€");
        assertThat(ENGLISH.euros(450)).isEqualTo("€4.50");
    }

    @Test
    void aSignIsATrueMinusAndZeroHasNone() {
        assertThat(GERMAN.signed(-1.94, 1)).isEqualTo("−1,9");
        assertThat(GERMAN.signed(0.8, 1)).isEqualTo("+0,8");
        assertThat(GERMAN.signed(-0.02, 1)).isEqualTo("0,0");
        assertThat(GERMAN.signedMinutes(Duration.ofSeconds(-70))).isEqualTo("−1\u00a0min");
    }

    @Test
    void timesAreToldInTheCitysZoneAndNameTheDayWhenItIsAnother() {
        Instant now = Instant.parse("2026-07-14T08:42:00Z");
        assertThat(GERMAN.time(now)).isEqualTo("10:42");
        assertThat(GERMAN.timeAround(now.minus(Duration.ofHours(18)), now)).isEqualTo("Mo 16:42");
    }
}
