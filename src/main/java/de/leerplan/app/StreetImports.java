package de.leerplan.app;

import de.leerplan.model.ExtractReport;
import de.leerplan.model.ImportProgress;
import de.leerplan.model.Stray;
import de.leerplan.ui.StreetImporter;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.function.Consumer;

/// What `import osm` does, for the screen: on a thread of its own, one after the other.
///
/// @param startOver opens the console again with what is in force
public record StreetImports(StreetImport imports, Optional<Runnable> startOver)
        implements StreetImporter {
    private static final Executor OWN_THREAD =
            work -> Thread.ofPlatform().daemon().name("street import").start(work);

    @Override
    public CompletableFuture<ExtractReport> start(Path file, Consumer<ImportProgress> told) {
        return CompletableFuture.supplyAsync(() -> imports.replaceBy(file, told), OWN_THREAD);
    }

    @Override
    public CompletableFuture<Path> save(List<Stray> strays) {
        Path list = imports.folders().exports().resolve("streets-strays.csv");
        return CompletableFuture.supplyAsync(() -> imports.save(strays, list), OWN_THREAD);
    }
}
