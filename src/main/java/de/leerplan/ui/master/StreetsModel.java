package de.leerplan.ui.master;

import de.leerplan.model.ExtractReport;
import de.leerplan.model.ImportProgress;
import de.leerplan.model.ImportStep;
import de.leerplan.ui.Outcome;
import de.leerplan.ui.StreetImporter;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import org.jspecify.annotations.Nullable;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BiConsumer;

/// Taking in the streets of a city: which file, how far it is, what came of it. Goes on while
/// nobody looks. Holds no controls; used on one thread, to which `later` leads.
public final class StreetsModel {
    private final StreetImporter importer;
    private final Executor later;
    private final ReadOnlyObjectWrapper<ImportState> state =
            new ReadOnlyObjectWrapper<>(new ImportState.Idle());
    private String typed = "";
    private AtomicBoolean stop = new AtomicBoolean();
    private BiConsumer<Path, Boolean> onEnd = (_, _) -> {};

    /// @param later runs something on the thread of the screen
    public StreetsModel(StreetImporter importer, Executor later) {
        this.importer = importer;
        this.later = later;
    }

    /// @param hears of every import that nobody stopped: its file, and whether it is in force
    public void onEnd(BiConsumer<Path, Boolean> hears) {
        onEnd = hears;
    }

    ReadOnlyObjectProperty<ImportState> state() {
        return state.getReadOnlyProperty();
    }

    StreetImporter importer() {
        return importer;
    }

    String typed() {
        return typed;
    }

    /// @param path as typed, chosen or dropped; quotes around it are taken off
    public void setTyped(String path) {
        typed = path.strip().replaceAll("^\"(.*)\"$", "$1");
    }

    /// The file that is meant, if anything is and nothing runs.
    Optional<Path> file() {
        if (typed.isEmpty() || state.get() instanceof ImportState.Running) {
            return Optional.empty();
        }
        try {
            return Optional.of(Path.of(typed));
        } catch (InvalidPathException e) {
            return Optional.empty();
        }
    }

    /// Begins with the file that is meant; does nothing where none is.
    public void start() {
        file().ifPresent(this::start);
    }

    private void start(Path file) {
        AtomicBoolean stopped = new AtomicBoolean();
        stop = stopped;
        ImportProgress nothing = new ImportProgress(ImportStep.CHECK, 0, 0);
        state.set(new ImportState.Running(file, nothing, false));
        AtomicReference<@Nullable ImportProgress> newest = new AtomicReference<>();
        importer.start(
                        file,
                        progress -> {
                            if (stopped.get()) {
                                throw new CancellationException("Stopped at the screen");
                            }
                            // At most one waits for the screen.
                            if (newest.getAndSet(progress) == null) {
                                later.execute(() -> show(newest.getAndSet(null)));
                            }
                        })
                .whenComplete((report, problem) -> later.execute(() -> end(file, report, problem)));
    }

    /// Stops what runs, as soon as it looks up.
    void stop() {
        if (state.get() instanceof ImportState.Running running) {
            stop.set(true);
            state.set(new ImportState.Running(running.file(), running.progress(), true));
        }
    }

    private void show(@Nullable ImportProgress progress) {
        if (progress != null && state.get() instanceof ImportState.Running running) {
            state.set(new ImportState.Running(running.file(), progress, running.stopping()));
        }
    }

    private void end(Path file, @Nullable ExtractReport report, @Nullable Throwable problem) {
        Throwable cause = problem == null ? null : Outcome.cause(problem);
        if (report != null) {
            state.set(new ImportState.Done(report));
            onEnd.accept(file, true);
        } else if (cause instanceof CancellationException || cause == null) {
            state.set(new ImportState.Stopped(file));
        } else {
            state.set(new ImportState.Failed(file, cause));
            onEnd.accept(file, false);
        }
    }
}
