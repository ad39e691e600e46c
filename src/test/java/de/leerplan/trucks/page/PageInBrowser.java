package de.leerplan.trucks.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import de.leerplan.operations.Observation.TourAcknowledged;
import de.leerplan.trucks.Sample;

import org.awaitility.core.ConditionFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;

/// The driver's page in a real Chromium, with the real broker and the real link. Skipped on a
/// machine without a browser.
abstract class PageInBrowser {
    @TempDir Path profile;

    TestCounter counter;
    Browser browser;

    @BeforeEach
    void open() throws Exception {
        Optional<Path> chromium = Browser.program();
        assumeTrue(
                chromium.isPresent(),
                "No Chromium on this machine: the driver page is not tested in a browser");
        counter = new TestCounter();
        browser = Browser.open(chromium.orElseThrow(), profile, "--lang=de-DE");
        browser.resize(390, 844, false);
    }

    @AfterEach
    void close() {
        if (browser != null) {
            browser.close();
            counter.close();
        }
    }

    void signIn() {
        String code = counter.desk.invite(Sample.A, counter.now());
        browser.go("about:blank");
        browser.go(counter.address() + "#code=" + code);
        awaitSeen("link", "verbunden");
        assertThat(browser.eval("location.hash")).isEmpty();
    }

    boolean acknowledged(int version) {
        return counter.heard(TourAcknowledged.class).stream().anyMatch(f -> f.version() == version);
    }

    void awaitSeen(String id, String text) {
        soon().untilAsserted(() -> assertThat(browser.text(id)).contains(text));
    }

    static ConditionFactory soon() {
        return await().pollInterval(Duration.ofMillis(200));
    }
}
