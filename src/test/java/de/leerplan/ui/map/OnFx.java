package de.leerplan.ui.map;

import javafx.application.Platform;

import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/// Runs a piece of a test on the JavaFX thread and waits for it.
final class OnFx {
    private OnFx() {}

    static <T> T call(Callable<T> work) {
        start();
        FutureTask<T> task = new FutureTask<>(work);
        Platform.runLater(task);
        try {
            return task.get(5, TimeUnit.MINUTES);
        } catch (ExecutionException e) {
            throw new AssertionError(e.getCause());
        } catch (InterruptedException | TimeoutException e) {
            throw new AssertionError("JavaFX did not answer", e);
        }
    }

    private static void start() {
        CountDownLatch started = new CountDownLatch(1);
        try {
            Platform.startup(started::countDown);
            Platform.setImplicitExit(false);
            if (!started.await(5, TimeUnit.MINUTES)) {
                throw new AssertionError("JavaFX did not start");
            }
        } catch (IllegalStateException e) {
            started.countDown(); // another test has started it
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }
}
