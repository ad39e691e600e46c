package de.leerplan.trucks.page;

import static org.assertj.core.api.Assertions.assertThat;

import de.leerplan.operations.Observation.BreakTaken;
import de.leerplan.operations.Observation.MessageRefused;
import de.leerplan.trucks.Sample;

import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What a crew is told of its break: how long it is, and what lacks of it.
class BreakOnDriverPageTest extends PageInBrowser {
    private static final Pattern SAID = Pattern.compile("(\\d+) min · noch (\\d+) min");

    /// As if the break had begun sixteen minutes sooner.
    private static final String SIXTEEN_MINUTES_PASS =
            """
            (async () => {
              const store = await import(new URL('store.js', location).href);
              store.memory.resting -= 16 * 60000;
              store.keep();
            })()\
            """;

    @Test
    void whoseBreakWasCutShortIsToldWhatIsLeftOfIt() {
        signIn();
        counter.link.push(Sample.tour(Sample.A, 1, 2, 1));
        awaitSeen("next-name", "Teststraße 1");
        browser.press("done");
        awaitSeen("next-name", "Entladen");
        browser.press("done");
        awaitSeen("next-name", "Pause, 30 min");
        browser.press("done");
        soon().untilAsserted(() -> hadAtLeast(0));

        browser.eval(SIXTEEN_MINUTES_PASS);
        browser.reload();
        soon().untilAsserted(() -> hadAtLeast(16));
        browser.press("resting-end");
        soon().until(() -> !counter.heard(BreakTaken.class).isEmpty());
        assertThat(counter.heard(BreakTaken.class).getFirst().length())
                .isGreaterThanOrEqualTo(Duration.ofMinutes(16));

        counter.link.push(Sample.tourFrom(Sample.A, 2, 4, 2, 2));
        awaitSeen("next-name", "Teststraße 2");
        browser.press("done");
        awaitSeen("next-name", "Entladen");
        browser.press("done");
        awaitSeen("next-name", "Noch 30 min Pause");
        assertThat(counter.heard(MessageRefused.class)).isEmpty();
        assertThat(browser.complaints()).isEmpty();
    }

    private void hadAtLeast(int minutes) {
        Matcher said = SAID.matcher(browser.text("resting-text"));
        assertThat(said.find()).isTrue();
        int had = Integer.parseInt(said.group(1));
        assertThat(had).isGreaterThanOrEqualTo(minutes);
        assertThat(Integer.parseInt(said.group(2))).isEqualTo(Math.max(0, 30 - had));
    }
}
