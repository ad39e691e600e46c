package de.leerplan.ui.map;

import static org.assertj.core.api.Assertions.assertThat;

import de.leerplan.model.ContainerKind;
import de.leerplan.ui.Texts;
import de.leerplan.ui.Theme;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/// Each map's legend shows what that map shows.
class LegendTest {
    private static final double WIDE = 4000;
    private static final double SMALL_SCREEN = 628;

    @ParameterizedTest
    @ValueSource(strings = {"de-DE", "en-GB"})
    void kindsOfBinsAreExplainedOnlyWhereTheyAreTold(String locale) {
        Texts texts = texts(locale);
        String[] kinds = Stream.of(ContainerKind.values()).map(texts::of).toArray(String[]::new);

        assertThatOnly(Signage.PICTURES, texts, kinds);
    }

    @ParameterizedTest
    @ValueSource(strings = {"de-DE", "en-GB"})
    void theLettersOfSitesAreExplainedWhereTheirNamesAreNotWritten(String locale) {
        Texts texts = texts(locale);

        assertThatOnly(Signage.DISCS, texts, texts.text("map.legend.depot"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"de-DE", "en-GB"})
    void whatIsNeededMostHasRoomOnASmallScreen(String locale) {
        Texts texts = texts(locale);
        for (Signage signage : Signage.values()) {
            assertThat(words(signage, texts, SMALL_SCREEN))
                    .contains(
                            texts.text("map.legend.fill"),
                            texts.text("map.legend.cluster"),
                            texts.text("map.legend.planned"),
                            texts.text("map.legend.order"),
                            texts.text("map.legend.closure"));
        }
    }

    /// Explains the words, and no other does any of them.
    private static void assertThatOnly(Signage signage, Texts texts, String... words) {
        assertThat(words(signage, texts, WIDE)).contains(words);
        assertThat(Signage.values())
                .filteredOn(other -> other != signage)
                .isNotEmpty()
                .allSatisfy(other -> assertThat(words(other, texts, WIDE)).doesNotContain(words));
    }

    private static List<String> words(Signage signage, Texts texts, double width) {
        return new Legend(signage.items(Theme.LIGHT, texts), width).words();
    }

    private static Texts texts(String locale) {
        return new Texts(Locale.forLanguageTag(locale), ZoneId.of("Europe/Berlin"));
    }
}
