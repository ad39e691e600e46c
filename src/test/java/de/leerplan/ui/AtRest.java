package de.leerplan.ui;

import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.stage.Window;

import org.testfx.util.WaitForAsyncUtils;

import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/// Waits for a window as a person does who looks before the next click. That what was asked for is
/// done is not enough: where things lie is known after the next pulse, which a busy machine delays.
public final class AtRest {
    private static final Duration LONGEST = Duration.ofMinutes(5);

    /// Layout may ask for layout.
    private static final int PULSES = 2;

    private AtRest() {}

    /// All that was asked for on the FX thread is done and laid out once this returns.
    public static void reached() {
        WaitForAsyncUtils.waitForFxEvents();
        for (int i = 0; i < PULSES; i++) {
            awaitPulse();
        }
    }

    /// The same, and what the FX thread says of it.
    public static <T> T tells(Callable<T> question) {
        reached();
        return asked(question);
    }

    /// What the FX thread says right now.
    public static <T> T asked(Callable<T> question) {
        return WaitForAsyncUtils.waitForAsyncFx(LONGEST.toMillis(), question);
    }

    private static void awaitPulse() {
        CountDownLatch laidOut = new CountDownLatch(1);
        Platform.runLater(
                () ->
                        Window.getWindows().stream()
                                .map(Window::getScene)
                                .findFirst()
                                .ifPresentOrElse(
                                        scene -> onPulse(scene, laidOut), laidOut::countDown));
        try {
            if (!laidOut.await(LONGEST.toSeconds(), TimeUnit.SECONDS)) {
                throw new AssertionError("No pulse");
            }
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    private static void onPulse(Scene scene, CountDownLatch laidOut) {
        scene.addPostLayoutPulseListener(
                new Runnable() {
                    @Override
                    public void run() {
                        Platform.runLater(() -> scene.removePostLayoutPulseListener(this));
                        laidOut.countDown();
                    }
                });
        Platform.requestNextPulse();
    }
}
