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

/// Each map's legend shows what that map shows.
class LegendTest {
    private static final double WIDE = 4000;
    private static final double SMALL_SCREEN = 628;

    @ParameterizedTest
    @ValueSource(strings = {"de-DE", "en-GB"})
    void kindsOfBinsAreExplainedOnlyWhereTheyAreTold(String locale) {
        Texts texts = texts(locale);
        String[] kinds =
                List.of(ContainerKind.values()).stream().map(texts::of).toArray(String[]::new);

        assertThat(words(Signage.PICTURES, texts, WIDE)).contains(kinds);
        assertThat(words(Signage.DISCS, texts, WIDE)).doesNotContain(kinds);
    }

    @ParameterizedTest
    @ValueSource(strings = {"de-DE", "en-GB"})
    void theLettersOfSitesAreExplainedWhereTheirNamesAreNotWritten(String locale) {
        Texts texts = texts(locale);
        String depot = texts.text("map.legend.depot");

        assertThat(words(Signage.DISCS, texts, WIDE)).contains(depot);
        assertThat(words(Signage.PICTURES, texts, WIDE)).doesNotContain(depot);
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

    private static List<String> words(Signage signage, Texts texts, double width) {
        return new Legend(signage.items(Theme.LIGHT, texts), width).words();
    }

    private static Texts texts(String locale) {
        return new Texts(Locale.forLanguageTag(locale), ZoneId.of("Europe/Berlin"));
    }
}
