package de.leerplan.ui;

import de.leerplan.model.Unusable;

import javafx.application.Platform;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Consumer;

/// Brings what became of work on another thread to the screen.
public final class Outcome {
    private static final Logger LOG = LoggerFactory.getLogger(Outcome.class);

    private Outcome() {}

    /// Tells on the FX thread how `work` ended.
    ///
    /// @param failed hears why it could not be done, in words
    public static <T> void tell(
            CompletableFuture<T> work, Consumer<T> done, Consumer<String> failed) {
        work.whenComplete(
                (made, problem) ->
                        Platform.runLater(
                                () -> {
                                    if (problem == null) {
                                        done.accept(made);
                                    } else {
                                        failed.accept(reason(cause(problem)));
                                    }
                                }));
    }

    /// What went wrong, without what a future wraps around it.
    public static Throwable cause(Throwable problem) {
        Throwable inner = problem.getCause();
        return problem instanceof CompletionException && inner != null ? inner : problem;
    }

    private static String reason(Throwable cause) {
        if (!(cause instanceof Unusable)) {
            LOG.warn("What was asked for at the screen could not be done", cause);
        }
        return String.valueOf(cause.getMessage());
    }
}
