package de.leerplan.app;

import javafx.application.Platform;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Supplier;

/// The JavaFX toolkit: started once, for windows or for pictures in memory.
public final class Toolkit {
    private Toolkit() {}

    /// Starts it where a person can see windows, or in memory where nobody could.
    public static void start(Display display) {
        display.prepare();
        CompletableFuture<Void> started = new CompletableFuture<>();
        Platform.startup(
                () -> {
                    Platform.setImplicitExit(false);
                    started.complete(null);
                });
        started.join();
    }

    /// Does something on the FX thread and waits for what comes of it.
    public static <T> T call(Supplier<T> work) {
        CompletableFuture<T> done = new CompletableFuture<>();
        Platform.runLater(
                () -> {
                    try {
                        done.complete(work.get());
                    } catch (RuntimeException e) {
                        done.completeExceptionally(e);
                    }
                });
        try {
            return done.join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof RuntimeException cause ? cause : e;
        }
    }

    public static void run(Runnable work) {
        call(
                () -> {
                    work.run();
                    return true;
                });
    }
}
