package de.leerplan.trucks.page;

import static org.assertj.core.api.Assertions.assertThat;

import de.leerplan.model.SkipReason;
import de.leerplan.operations.Observation.MessageRefused;
import de.leerplan.operations.Observation.StopSkipped;
import de.leerplan.operations.Observation.TourRejected;
import de.leerplan.operations.Observation.TourSeen;
import de.leerplan.trucks.Sample;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Set;

/// What a crew is told of a fire, and how it tells of one.
class FireOnDriverPageTest extends PageInBrowser {
    /// What stands first in the sheet, and whether all of it is seen.
    private static final String FIRST_REASON =
            """
            (e => e ? e.id + (e.getBoundingClientRect().bottom <= innerHeight ? ' seen' : '') : '')
              (document.querySelector('#sheet[open] button'))\
            """;

    /// The first container that is offered as burning; what was typed is looked at again.
    private static final String OFFERED_FIRST =
            """
            document.getElementById('fire-which').dispatchEvent(new Event('input')),
            document.querySelector('.offered button')?.id ?? ''\
            """;

    @Test
    void aFireAtAPromisedStopAsksForAnOkAndWarnsAtTheStop() {
        signIn();
        counter.link.push(Sample.tour(Sample.A, 1, 2, 1, 2, 3));
        awaitSeen("next-name", "Teststraße 1");
        soon().until(() -> counter.heard(TourSeen.class).stream().anyMatch(f -> f.version() == 1));
        assertThat(browser.text("next-warning")).isEmpty();

        counter.link.push(Sample.tour(Sample.A, 2, 2, 1, 2, 3), Set.of(Sample.bin(1)));
        awaitSeen("change", "Brandverdacht, nicht leeren: Teststraße 1");
        soon().until(() -> acknowledged(2));
        assertThat(counter.heard(TourSeen.class)).noneMatch(f -> f.version() == 2);
        browser.press("change-ok");
        soon().until(() -> counter.heard(TourSeen.class).stream().anyMatch(f -> f.version() == 2));
        assertThat(browser.text("next-warning")).contains("Nicht in das Fahrzeug leeren");
        assertThat(browser.eval("document.getElementById('done').className")).isEmpty();

        counter.link.push(Sample.tour(Sample.A, 3, 2, 1, 2, 3));
        soon().until(() -> counter.heard(TourSeen.class).stream().anyMatch(f -> f.version() == 3));
        assertThat(browser.text("next-warning")).isEmpty();
        assertThat(counter.heard(TourRejected.class)).isEmpty();
        assertThat(browser.complaints()).isEmpty();
    }

    @Test
    void aFireIsTheFirstReasonAndIsSeenOnTheSmallestPhone() {
        signIn();
        counter.link.push(Sample.tour(Sample.A, 1, 2, 1, 2, 3));
        awaitSeen("next-name", "Teststraße 1");
        for (List<Integer> size :
                List.of(List.of(360, 640), List.of(740, 360), List.of(1280, 800))) {
            browser.resize(size.getFirst(), size.getLast(), false);
            browser.press("skip");
            soon().until(() -> browser.eval(FIRST_REASON).equals("reason-BURNING seen"));
            browser.press("sheet-back");
        }
    }

    @Test
    void aFireBesideTheTourIsToldAndTheTourGoesOn() {
        signIn();
        counter.link.push(Sample.tour(Sample.A, 1, 2, 1, 2, 3));
        awaitSeen("next-name", "Teststraße 1");
        browser.press("more");
        browser.press("open-fire");
        String button = "burns-" + Sample.bin(77).value();
        soon().until(() -> browser.eval(OFFERED_FIRST).startsWith("burns-"));
        assertThat(browser.eval(OFFERED_FIRST)).isEqualTo("burns-" + Sample.bin(1).value());
        browser.type("fire-which", "straße 77");
        soon().until(() -> browser.eval(OFFERED_FIRST).equals(button));
        browser.press(button);
        soon().until(() -> counter.heard(StopSkipped.class).size() == 1);

        StopSkipped told = counter.heard(StopSkipped.class).getFirst();
        assertThat(told.container()).isEqualTo(Sample.bin(77));
        assertThat(told.reason()).isEqualTo(SkipReason.BURNING);
        awaitSeen("next-name", "Teststraße 1");
        assertThat(counter.heard(MessageRefused.class)).isEmpty();

        // For the console that was stop number 1: it has to be one for the page too.
        browser.press("done");
        awaitSeen("next-name", "Teststraße 2");
        counter.link.push(Sample.tourFrom(Sample.A, 2, 2, 2, 1, 2, 3));
        soon().until(() -> counter.heard(TourSeen.class).stream().anyMatch(f -> f.version() == 2));
        assertThat(browser.text("next-name")).isEqualTo("Teststraße 2");
        assertThat(browser.complaints()).isEmpty();
    }
}
