package de.leerplan.ui;

import de.leerplan.operations.DayState;
import de.leerplan.operations.ScreenFeed;

import javafx.animation.PauseTransition;
import javafx.application.Platform;
import javafx.util.Duration;

import org.jspecify.annotations.Nullable;

import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;

/// Carries the newest state to the FX thread. What came in between is left out; at most one call
/// waits on the FX thread, and it is fed at most fifteen times a second.
public final class FxFeed implements ScreenFeed {
    private static final Duration REST = Duration.millis(66);

    private final AtomicReference<@Nullable DayState> newest = new AtomicReference<>();
    private final AtomicBoolean busy = new AtomicBoolean();
    private final PauseTransition rest = new PauseTransition(REST);
    private final Consumer<DayState> screen;
    private volatile boolean closed;

    /// @param screen called on the FX thread
    public FxFeed(Consumer<DayState> screen) {
        this.screen = screen;
        rest.setOnFinished(_ -> goOn());
    }

    @Override
    public void accept(DayState state) {
        newest.set(state);
        if (!closed && busy.compareAndSet(false, true)) {
            Platform.runLater(this::showNewest);
        }
    }

    /// Shows nothing from now on.
    void close() {
        closed = true;
    }

    private void showNewest() {
        DayState state = newest.getAndSet(null);
        if (state != null && !closed) {
            screen.accept(state);
        }
        rest.playFromStart();
    }

    /// After a rest: whatever came meanwhile, or ready for the next.
    private void goOn() {
        if (newest.get() != null) {
            showNewest();
            return;
        }
        busy.set(false);
        DayState missed = newest.get();
        if (missed != null) {
            accept(missed);
        }
    }
}
