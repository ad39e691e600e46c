package de.leerplan.trucks.page;

import static org.assertj.core.api.Assertions.assertThat;

import de.leerplan.model.SkipReason;
import de.leerplan.operations.CrewMessage;
import de.leerplan.operations.InstantAction;
import de.leerplan.operations.Observation.ActionAnswered;
import de.leerplan.operations.Observation.ContainerEmptied;
import de.leerplan.operations.Observation.CrewMessageRead;
import de.leerplan.operations.Observation.CrewSaid;
import de.leerplan.operations.Observation.MessageRefused;
import de.leerplan.operations.Observation.OrderFulfilled;
import de.leerplan.operations.Observation.PhotoTaken;
import de.leerplan.operations.Observation.StopSkipped;
import de.leerplan.operations.Observation.TabletPaired;
import de.leerplan.operations.Observation.TourRejected;
import de.leerplan.operations.Observation.TourSeen;
import de.leerplan.trucks.Sample;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Optional;

/// A crew's day on the driver's page, end to end.
class DriverPageInBrowserTest extends PageInBrowser {
    /// What in the bar on top does not show all of itself.
    private static final String CUT_OFF =
            """
            [...document.querySelectorAll('header, header *')].filter(e => e.offsetParent
                && (e.getBoundingClientRect().right > innerWidth
                    || e.getBoundingClientRect().bottom > 60
                    || getComputedStyle(e).display !== 'inline' && e.scrollWidth > e.clientWidth))
              .map(e => e.id || e.innerText).join(', ')\
            """;

    private static final String TOO_SMALL =
            """
            [...document.querySelectorAll('button, a.button')].filter(e => e.offsetParent
                && (e.offsetWidth < 56 || e.offsetHeight < 56)).map(e => e.id).join(', ')\
            """;

    /// Whether the button that sends can be pressed from its upper to its lower edge.
    private static final String SEND_IS_HERE = "(document.getElementById('send') !== null) + ''";

    private static final String ALL_OF_SEND =
            """
            (r => [r.top + 3, r.bottom - 3].every(
                y => document.elementFromPoint(r.left + r.width / 2, y)?.id === 'send') + '')
              (document.getElementById('send').getBoundingClientRect())\
            """;

    @Test
    void aDaysWorkArrivesExactlyOnceWhateverTheNetworkDoes() {
        signIn();
        counter.link.push(Sample.tour(Sample.A, 1, 3, 1, 2, 3, 4, 5));
        awaitSeen("next-name", "Teststraße 1");
        soon().until(() -> counter.heard(TourSeen.class).stream().anyMatch(f -> f.version() == 1));

        browser.press("done");
        awaitSeen("next-name", "Teststraße 2");
        browser.press("skip");
        browser.press("reason-CONTAMINATED");
        awaitSeen("next-name", "Teststraße 3");
        soon().until(() -> counter.heard(StopSkipped.class).size() == 1);
        assertThat(counter.heard(StopSkipped.class).getFirst().reason())
                .isEqualTo(SkipReason.CONTAMINATED);
        awaitServiceWorker();

        counter.cut();
        awaitSeen("link", "kein Netz");
        browser.press("done");
        awaitSeen("next-name", "Teststraße 4");
        browser.reload();
        awaitSeen("next-name", "Teststraße 4");
        awaitSeen("link", "1 warten");
        browser.press("done");
        awaitSeen("next-name", "Teststraße 5");

        counter.mend();
        soon().until(() -> counter.heard(ContainerEmptied.class).size() == 3);
        awaitSeen("link", "verbunden");
        soon().until(() -> !browser.text("link").contains("warten"));
        assertThat(counter.heard(ContainerEmptied.class))
                .extracting(ContainerEmptied::container)
                .containsExactly(Sample.bin(1), Sample.bin(3), Sample.bin(4));
        assertThat(counter.heard(MessageRefused.class)).isEmpty();
        assertThat(browser.complaints()).isEmpty();
    }

    @Test
    void onlyAChangedBaseAsksForAnOk() {
        signIn();
        counter.link.push(Sample.tour(Sample.A, 1, 2, 1, 2, 3, 4));
        awaitSeen("next-name", "Teststraße 1");
        counter.link.push(Sample.tour(Sample.A, 2, 2, 1, 2, 7, 4));
        soon().until(() -> counter.heard(TourSeen.class).stream().anyMatch(f -> f.version() == 2));
        assertThat(browser.text("change")).isEmpty();

        counter.link.push(Sample.tour(Sample.A, 3, 3, 1, 9, 2, 4));
        awaitSeen("change", "Teststraße 9");
        soon().until(() -> acknowledged(3));
        assertThat(counter.heard(TourSeen.class)).noneMatch(f -> f.version() == 3);
        browser.press("change-ok");
        soon().until(() -> counter.heard(TourSeen.class).stream().anyMatch(f -> f.version() == 3));
        assertThat(browser.text("change")).isEmpty();

        counter.link.push(Sample.tour(Sample.A, 4, 2, 1, 2, 4));
        awaitSeen("change", "1 entfallen (Teststraße 9)");
        assertThat(browser.complaints()).isEmpty();
    }

    @Test
    void whatACitizenOrderedIsShownPhotographedAndFetched() {
        signIn();
        counter.link.push(Sample.tourWith(Sample.sofa(), Sample.tour(Sample.A, 1, 2, 3, 2)));
        awaitSeen("next-name", "Sperrmüllweg 4");
        assertThat(browser.text("next-what")).contains("Sperrmüll");
        assertThat(browser.text("next-note")).isEqualTo("liegt hinter dem Tor");
        takePicture();
        soon().until(() -> !counter.heard(PhotoTaken.class).isEmpty());
        assertThat(counter.heard(PhotoTaken.class).getFirst().order()).contains(Sample.sofa().id());
        browser.press("done");
        awaitSeen("next-name", "Teststraße 3");
        assertThat(browser.text("next-note")).isEqualTo(Sample.KEY);
        soon().until(() -> counter.heard(OrderFulfilled.class).size() == 1);
        assertThat(counter.heard(OrderFulfilled.class).getFirst().order())
                .isEqualTo(Sample.sofa().id());

        assertThat(counter.heard(TourRejected.class)).isEmpty();
        assertThat(browser.complaints()).isEmpty();
    }

    @Test
    void aTapTooManyIsTakenBack() {
        signIn();
        counter.link.push(Sample.tour(Sample.A, 1, 2, 1, 2, 3));
        awaitSeen("next-name", "Teststraße 1");
        browser.pressBoth("done", "undo");
        awaitSeen("next-name", "Teststraße 1");
        browser.press("skip");
        browser.press("reason-BLOCKED_BY_CAR");
        awaitSeen("next-name", "Teststraße 2");
        browser.press("skip");
        browser.press("reason-BURNING");
        soon().until(() -> counter.heard(StopSkipped.class).size() == 2);
        assertThat(counter.heard(StopSkipped.class))
                .extracting(StopSkipped::reason)
                .containsExactly(SkipReason.BLOCKED_BY_CAR, SkipReason.BURNING);
        assertThat(counter.heard(ContainerEmptied.class)).isEmpty();
    }

    @Test
    void crewAndDispatcherTalkActAndShowPictures() {
        signIn();
        counter.link.push(Sample.tour(Sample.A, 1, 2, 1, 2, 3));
        awaitSeen("next-name", "Teststraße 1");
        counter.link.tell(Sample.A, message("d1", "Bitte Tor 2 benutzen"));
        awaitSeen("said", "Bitte Tor 2 benutzen");
        browser.press("said-ok");
        soon().until(() -> !counter.heard(CrewMessageRead.class).isEmpty());

        browser.press("more");
        browser.press("open-messages");
        browser.type("message-text", "Tor 2 ist zu");
        browser.press("send-urgent");
        soon().until(() -> !counter.heard(CrewSaid.class).isEmpty());
        assertThat(counter.heard(CrewSaid.class).getFirst().text()).isEqualTo("Tor 2 ist zu");
        assertThat(counter.heard(CrewSaid.class).getFirst().urgent()).isTrue();

        counter.link.order(
                Sample.A,
                new InstantAction(
                        "a1", InstantAction.Kind.PAUSE, "dispo", counter.now(), Optional.empty()));
        awaitSeen("halt", "anhalten");
        browser.press("halt-ok");
        soon().until(() -> counter.heard(ActionAnswered.class).stream().anyMatch(f -> f.done()));

        takePicture();
        soon().until(() -> !counter.heard(PhotoTaken.class).isEmpty());
        assertThat(counter.heard(PhotoTaken.class).getFirst().container()).contains(Sample.bin(1));
        assertThat(browser.complaints()).isEmpty();
    }

    @Test
    void aLostTabletIsOutAtOnceAndANewCodeLetsAnotherIn() {
        signIn();
        counter.link.push(Sample.tour(Sample.A, 1, 2, 1, 2, 3));
        awaitSeen("next-name", "Teststraße 1");
        counter.desk.lockOut(Sample.A);
        awaitSeen("signin-error", "abgemeldet");
        assertThat(browser.text("next-name")).isEmpty();

        signIn();
        awaitSeen("next-name", "Teststraße 1");
        assertThat(counter.heard(TabletPaired.class)).hasSize(2);
    }

    @Test
    void onPhonesAndTabletsNothingIsCutOffAndEveryTargetFitsAThumb() {
        signIn();
        counter.link.push(Sample.tour(Sample.A, 1, 2, 1, 2, 3));
        awaitSeen("next-name", "Teststraße 1");
        for (int i = 1; i <= 9; i++) {
            counter.link.tell(
                    Sample.A, message("d" + i, "Tor %d ist zu, bitte von hinten".formatted(i)));
            awaitSeen("said", "Tor " + i);
            browser.press("said-ok");
        }
        soon().until(() -> counter.heard(CrewMessageRead.class).size() == 9);
        soon().until(() -> !browser.text("link").contains("warten"));
        counter.cut();
        awaitSeen("link", "kein Netz");
        browser.press("done");
        awaitSeen("link", "1 warten");
        for (List<Integer> size :
                List.of(
                        List.of(360, 640),
                        List.of(360, 740),
                        List.of(390, 844),
                        List.of(740, 360),
                        List.of(800, 1280),
                        List.of(1024, 768),
                        List.of(1280, 800))) {
            browser.resize(size.getFirst(), size.getLast(), false);
            String both = size.getFirst() + " " + size.getLast();
            soon().until(() -> browser.eval("innerWidth + ' ' + innerHeight").equals(both));
            assertThat(browser.eval(CUT_OFF)).as("cut off at %s", size).isEmpty();
            assertThat(browser.eval(TOO_SMALL)).as("too small at %s", size).isEmpty();
            browser.press("more");
            browser.press("open-messages");
            soon().until(() -> browser.eval(SEND_IS_HERE).equals("true"));
            assertThat(browser.eval(TOO_SMALL)).as("too small at %s", size).isEmpty();
            soon().untilAsserted(
                            () ->
                                    assertThat(browser.eval(ALL_OF_SEND))
                                            .as("to be pressed at %s", size)
                                            .isEqualTo("true"));
            browser.press("sheet-back");
        }
    }

    private void awaitServiceWorker() {
        browser.eval("navigator.serviceWorker.ready.then(() => 'ready')");
        soon().until(
                        () ->
                                browser.eval(
                                                "caches.open('leerplan-1').then(c => c.keys())"
                                                        + ".then(k => '' + (k.length > 19))")
                                        .equals("true"));
    }

    private void takePicture() {
        browser.eval(
                """
                new Promise(done => {
                  const canvas = document.createElement('canvas');
                  canvas.width = 2000; canvas.height = 1000;
                  canvas.getContext('2d').fillRect(10, 10, 900, 400);
                  canvas.toBlob(blob => {
                    const files = new DataTransfer();
                    files.items.add(new File([blob], 'a.png', {type: 'image/png'}));
                    const camera = document.getElementById('camera');
                    camera.files = files.files;
                    camera.dispatchEvent(new Event('change'));
                    done('taken');
                  });
                })\
                """);
    }

    private CrewMessage message(String id, String text) {
        return new CrewMessage(
                id, "dispo", false, text, false, counter.now(), Optional.empty(), Optional.empty());
    }
}
