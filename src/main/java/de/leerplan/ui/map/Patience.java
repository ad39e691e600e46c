package de.leerplan.ui.map;

import javafx.animation.PauseTransition;
import javafx.util.Duration;

import java.util.function.Consumer;

/// How long Google's map is waited for: first for its script, then for its first picture.
final class Patience {
    private final PauseTransition time = new PauseTransition();
    private Duration script;
    private Duration picture;

    /// @param script at most, until the script has made its map
    /// @param picture at most, from then on until there is something to see
    Patience(Duration script, Duration picture) {
        this.script = script;
        this.picture = picture;
    }

    /// From the next wait on.
    void allow(Duration forScript, Duration forPicture) {
        script = forScript;
        picture = forPicture;
    }

    /// @param over is told what was waited for in vain
    void awaitScript(Consumer<GoogleTrouble> over) {
        await(script, () -> over.accept(GoogleTrouble.TIMEOUT));
    }

    /// @param over is told what was waited for in vain
    void awaitPicture(Consumer<GoogleTrouble> over) {
        await(picture, () -> over.accept(GoogleTrouble.IMAGERY));
    }

    void end() {
        time.stop();
    }

    private void await(Duration most, Runnable over) {
        time.stop();
        time.setDuration(most);
        time.setOnFinished(_ -> over.run());
        time.playFromStart();
    }
}
