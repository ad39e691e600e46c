package de.leerplan.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import de.leerplan.operations.DayState;

import javafx.application.Platform;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxToolkit;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

@Tag("window")
class FxFeedTest {
    private final List<DayState> shown = new CopyOnWriteArrayList<>();
    private final FxFeed feed = new FxFeed(shown::add);

    @BeforeAll
    static void toolkit() throws Exception {
        FxToolkit.registerPrimaryStage();
    }

    @Test
    void ofManyStatesOnlyFewAreShownAndTheNewestAlways() throws Exception {
        CountDownLatch free = new CountDownLatch(1);
        Platform.runLater(() -> waitFor(free));
        DayState last = SampleDay.state();
        for (int i = 0; i < 1000; i++) {
            feed.accept(SampleDay.blank());
        }
        feed.accept(last);
        free.countDown();

        await().until(() -> !shown.isEmpty());
        assertThat(shown).containsExactly(last);
    }

    @Test
    void whatComesDuringTheRestIsShownAfterIt() {
        DayState first = SampleDay.blank();
        DayState second = SampleDay.state();
        feed.accept(first);
        await().until(() -> shown.contains(first));

        feed.accept(second);

        await().until(() -> shown.contains(second));
        assertThat(shown).containsExactly(first, second);
    }

    @Test
    void aClosedFeedShowsNothingMore() {
        feed.accept(SampleDay.blank());
        await().until(() -> !shown.isEmpty());

        feed.close();
        feed.accept(SampleDay.state());
        await().pollDelay(200, TimeUnit.MILLISECONDS).until(() -> true);

        assertThat(shown).hasSize(1);
    }

    private static void waitFor(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
