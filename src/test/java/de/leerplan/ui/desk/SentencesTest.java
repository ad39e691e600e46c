package de.leerplan.ui.desk;

import static org.assertj.core.api.Assertions.assertThat;

import de.leerplan.operations.Cause;
import de.leerplan.operations.Handling;
import de.leerplan.operations.Notice;
import de.leerplan.ui.SampleCity;
import de.leerplan.ui.SampleDay;
import de.leerplan.ui.Selection;
import de.leerplan.ui.Texts;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

class SentencesTest {
    private static final Sentences GERMAN = in(Locale.GERMANY);
    private static final Sentences ENGLISH = in(Locale.UK);

    @ParameterizedTest
    @EnumSource(Notice.Kind.class)
    void everyNoticeHasASentenceInBothLanguages(Notice.Kind kind) {
        Notice notice = notice(kind, "OF-0140", detail(kind));
        String german = GERMAN.of(notice);
        String english = ENGLISH.of(notice);

        assertThat(german).isNotBlank().doesNotContain("{").isNotEqualTo(english);
        assertThat(english).isNotBlank().doesNotContain("{");
    }

    @ParameterizedTest
    @EnumSource(Cause.Kind.class)
    void everyCauseIsNamedWithAndWithoutASubject(Cause.Kind kind) {
        for (Sentences sentences : List.of(GERMAN, ENGLISH)) {
            assertThat(sentences.of(new Cause(kind, "OF-SW 203"))).isNotBlank();
            assertThat(sentences.of(new Cause(kind, ""))).isNotBlank().doesNotContain("{");
        }
    }

    @ParameterizedTest
    @EnumSource(Cause.Kind.class)
    void aCauseBeginsWithACapitalWhereItStandsFirst(Cause.Kind kind) {
        for (Sentences sentences : List.of(GERMAN, ENGLISH)) {
            for (String subject : List.of("", "OF-0140")) {
                String heading = sentences.heading(new Cause(kind, subject));
                assertThat(Character.isUpperCase(heading.codePointAt(0))).as(heading).isTrue();
            }
        }
    }

    @Test
    void anIdStaysAsItIsThoughItStandsFirst() {
        assertThat(GERMAN.heading(new Cause(Cause.Kind.TRUCK_BACK, "w-7")))
                .isEqualTo("w-7 wieder da");
    }

    @Test
    void aFireIsToldWithPlaceAndTemperature() {
        assertThat(GERMAN.of(notice(Notice.Kind.FIRE, "OF-0140", "71")))
                .isEqualTo("Brandverdacht, 71\u00a0°C: OF-0140 Bettinastraße 40");
    }

    @Test
    void aNoticeLeadsToWhatItIsAbout() {
        var state = SampleDay.state();

        assertThat(Sentences.target(state, "OF-0140"))
                .isEqualTo(new Selection.OfContainer(SampleCity.container("0140")));
        assertThat(Sentences.target(state, "OF-SW 203"))
                .isEqualTo(new Selection.OfTruck(SampleCity.truck("203")));
        assertThat(Sentences.target(state, "Bieberer Straße, Rohrbruch"))
                .isEqualTo(new Selection.OfClosure("S-1"));
        assertThat(Sentences.target(state, "")).isEqualTo(new Selection.None());
    }

    private static Sentences in(Locale locale) {
        return new Sentences(SampleCity.city(), new Texts(locale, SampleCity.ZONE));
    }

    private static Notice notice(Notice.Kind kind, String subject, String detail) {
        return new Notice(
                1, SampleDay.NOW, Notice.Severity.INFO, kind, subject, detail, Optional.empty());
    }

    private static String detail(Notice.Kind kind) {
        return switch (kind) {
            case DOOR_SHUT -> "UNREACHABLE";
            case DAY_BEGAN -> "2026-07-14";
            case PLAN_ACCEPTED -> Cause.Kind.READINGS.name();
            case STOP_SKIPPED -> "BLOCKED_BY_CAR";
            case CONTAINER_HANDLED, ORDER_HANDLED -> Handling.MUST_GO.name();
            case STREET_CLOSED -> "2026-07-14T14:00:00Z";
            default -> "71";
        };
    }
}
