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
    /// @param texts of the language the screen is in
    /// @param failed hears why it could not be done, in words
    public static <T> void tell(
            CompletableFuture<T> work, Texts texts, Consumer<T> done, Consumer<String> failed) {
        work.whenComplete(
                (made, problem) ->
                        Platform.runLater(
                                () -> {
                                    if (problem == null) {
                                        done.accept(made);
                                    } else {
                                        failed.accept(reason(cause(problem), texts));
                                    }
                                }));
    }

    /// What went wrong, without what a future wraps around it.
    public static Throwable cause(Throwable problem) {
        Throwable inner = problem.getCause();
        return problem instanceof CompletionException && inner != null ? inner : problem;
    }

    /// Why something could not be done, in words; what only we can mend is in the log.
    public static String reason(Throwable cause, Texts texts) {
        if (cause instanceof Unusable unusable && unusable.saying().isPresent()) {
            return texts.of(unusable.saying(), "");
        }
        LOG.warn("What was asked for at the screen could not be done", cause);
        return texts.text("failed.log");
    }
}
