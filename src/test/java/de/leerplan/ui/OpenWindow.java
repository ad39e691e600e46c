package de.leerplan.ui;

import org.testfx.api.FxToolkit;

import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicReference;

/// A console in a real window, with the sample day on its screens; closed with `try` or `close`.
public record OpenWindow(Console console) implements AutoCloseable {
    /// Opened and drawn once this returns.
    public static OpenWindow of(Setup setup) throws TimeoutException {
        AtomicReference<Console> opened = new AtomicReference<>();
        var stage = FxToolkit.registerPrimaryStage();
        FxToolkit.setupFixture(
                () -> {
                    Console console = new Console(setup);
                    console.showState(SampleDay.state());
                    console.show(stage);
                    opened.set(console);
                });
        AtRest.reached();
        return new OpenWindow(opened.get());
    }

    @Override
    public void close() throws TimeoutException {
        FxToolkit.setupFixture(console::close);
    }
}
