package de.leerplan.app;

import de.leerplan.model.Unusable;
import de.leerplan.operations.DayState;
import de.leerplan.ui.Console;
import de.leerplan.ui.Selection;
import de.leerplan.ui.Snapshot;

import javafx.animation.PauseTransition;
import javafx.scene.image.WritableImage;
import javafx.stage.Stage;
import javafx.util.Duration;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;

/// Writes pictures of the console as PNG, whether or not there is a screen.
final class Pictures {
    /// Rows of the screen in memory, on which a window can be no higher; a picture can.
    private static final int HIGHEST = 990;

    private static final Duration MOMENT = Duration.seconds(1);

    private Pictures() {}

    /// Shows the console in a window, which a web page needs, until Google's map is there or has
    /// given up, and fills the picture.
    static void awaitGoogle(Console console, DayState state, Selection shown, Size size) {
        Toolkit.call(
                        () -> {
                            console.setSelection(shown);
                            console.showState(state);
                            Stage window = new Stage();
                            console.show(window);
                            window.setMaximized(false);
                            window.setX(0);
                            window.setY(0);
                            window.setWidth(size.width());
                            window.setHeight(Math.min(size.height(), HIGHEST));
                            return console.mapSettled();
                        })
                .join();
        Toolkit.call(
                        () -> {
                            console.layOut(size.width(), size.height());
                            return moment();
                        })
                .join();
    }

    /// For the page to hear of its size and draw anew.
    private static CompletableFuture<Void> moment() {
        CompletableFuture<Void> over = new CompletableFuture<>();
        PauseTransition moment = new PauseTransition(MOMENT);
        moment.setOnFinished(_ -> over.complete(null));
        moment.play();
        return over;
    }

    /// @param size width × height, pixels
    /// @throws Unusable if the file cannot be written
    static void write(Console console, DayState state, Showcase shown, Size size, Path file) {
        Toolkit.run(
                () -> {
                    console.showState(state);
                    console.setSelection(shown.of(state));
                    console.layOut(size.width(), size.height());
                    shown.play(console);
                });
        console.workplace().advice().settled();
        console.workplace().gallery().settled();
        WritableImage picture = Toolkit.call(() -> console.picture(size.width(), size.height()));
        try {
            Snapshot.write(picture, file);
        } catch (IOException e) {
            throw new Unusable("Cannot write " + file, "choose another file with --out", e);
        }
    }
}
