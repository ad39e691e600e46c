package de.leerplan.ui.desk;

import static org.assertj.core.api.Assertions.assertThat;

import de.leerplan.model.Saying;
import de.leerplan.operations.Cause;
import de.leerplan.operations.Handling;
import de.leerplan.operations.Notice;
import de.leerplan.trucks.protocol.OrderErrorType;
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
import java.util.OptionalInt;

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
    void aRefusalIsToldInTheLanguageOfTheScreenWithItsRemedy() {
        Saying saying =
                new Saying(
                        "MessageFlaw.NO_NUMBER",
                        List.of("battery", "140", "0", "100"),
                        "[1].",
                        OptionalInt.empty());

        assertThat(GERMAN.of(refusal(saying, " (+40)")))
                .isEqualTo(
                        "Nachricht abgewiesen (chirp): [1].battery: 140 ist keine Zahl von 0 bis"
                                + " 100 – eine solche Zahl senden oder das Feld weglassen (+40)");
        assertThat(ENGLISH.of(refusal(saying.inLine(3), "")))
                .endsWith(
                        "line 3: [1].battery: 140 is no number from 0 to 100 – send such a"
                                + " number, or leave the field out");
    }

    @Test
    void aPlanThatFailedIsToldInTheLanguageOfTheScreen() {
        Saying saying = new Saying("PlanFlaw.SEARCH", List.of("Index 7"), "", OptionalInt.empty());

        assertThat(GERMAN.of(told(Notice.Kind.PLAN_FAILED, "", "", saying)))
                .startsWith("Planung gescheitert, der bisherige Plan gilt weiter: die Suche brach")
                .doesNotContain("Index");
        assertThat(GERMAN.of(notice(Notice.Kind.PLAN_FAILED, "", "Index 7")))
                .endsWith("gilt weiter: technisch: Index 7");
    }

    @Test
    void aFactThatIsRefusedIsToldInTheLanguageOfTheScreenWithItsRemedy() {
        Saying saying = new Saying("FactFlaw.NO_ORDER", List.of("A-9"), "", OptionalInt.empty());

        assertThat(GERMAN.of(told(Notice.Kind.FACT_REFUSED, "7", "", saying)))
                .isEqualTo(
                        "Eintrag 7 abgewiesen: Auftrag „A-9“ ist nicht"
                                + " bekannt – ihn aufnehmen, oder sein Zeichen berichtigen");
        assertThat(GERMAN.of(notice(Notice.Kind.FACT_REFUSED, "7", "Index 7")))
                .isEqualTo("Eintrag 7 abgewiesen: technisch: Index 7");
    }

    @Test
    void aSilentNetworkServerIsToldWithWhatIsWrongAndHowToMendIt() {
        Saying saying = new Saying("DoorFlaw.EXPIRED", List.of(), "", OptionalInt.empty());

        assertThat(GERMAN.of(told(Notice.Kind.DOOR_SHUT, "chirp", "UNTRUSTED", saying)))
                .isEqualTo(
                        "Netzserver chirp: keine Messungen – Zertifikat nicht vertraut: sein"
                                + " Zertifikat ist abgelaufen – im Netzserver ein neues einsetzen");
    }

    @Test
    void aRefusalOfAnOldJournalIsToldInItsOwnWords() {
        assertThat(GERMAN.of(notice(Notice.Kind.MESSAGE_REFUSED, "chirp", "no JSON (+2)")))
                .isEqualTo("Nachricht abgewiesen (chirp): no JSON (+2)");
    }

    @Test
    void aRefusalThatNobodyHasWordsForAnyMoreIsTold() {
        Saying gone = new Saying("MessageFlaw.GONE", List.of(), "", OptionalInt.empty());
        assertThat(GERMAN.of(refusal(gone, ""))).endsWith("MessageFlaw.GONE");
    }

    @ParameterizedTest
    @EnumSource(OrderErrorType.class)
    void aRejectedTourIsToldWithoutTheCodeOfTheProtocol(OrderErrorType why) {
        for (Sentences sentences : List.of(GERMAN, ENGLISH)) {
            assertThat(sentences.of(notice(Notice.Kind.TOUR_REJECTED, "OF-SW 203", why.name())))
                    .doesNotContain("_");
        }
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
                1,
                SampleDay.NOW,
                Notice.Severity.INFO,
                kind,
                subject,
                detail,
                Optional.empty(),
                Optional.empty());
    }

    private static Notice refusal(Saying saying, String more) {
        return told(Notice.Kind.MESSAGE_REFUSED, "chirp", more, saying);
    }

    private static Notice told(Notice.Kind kind, String subject, String detail, Saying saying) {
        return new Notice(
                1,
                SampleDay.NOW,
                Notice.Severity.WARNING,
                kind,
                subject,
                detail,
                Optional.of(saying),
                Optional.empty());
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
