package de.leerplan.ui;

import de.leerplan.model.ExtractReport;
import de.leerplan.model.ImportProgress;
import de.leerplan.model.Stray;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;

/// Takes the streets and the map of real days from an extract of OpenStreetMap.
public interface StreetImporter {
    /// Begins, on a thread of its own.
    ///
    /// @param told how far it is, on that thread; stops it by a `CancellationException`
    /// @return completes with what was read once the new streets are in force; exceptionally with
    ///     `Unusable` or as it was stopped, and the old ones are still in force
    CompletableFuture<ExtractReport> start(Path file, Consumer<ImportProgress> told);

    /// Writes what lies far from any street into a list.
    ///
    /// @return completes with where it lies
    CompletableFuture<Path> save(List<Stray> strays);

    /// Opens the console again with the streets in force; empty where the day shown has streets of
    /// its own.
    Optional<Runnable> startOver();
}
