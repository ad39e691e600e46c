package de.leerplan.ui;

import de.leerplan.reports.ClosureOverview;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;

/// Writes the overview of a day's closures into files: a page to print, and GeoJSON.
public interface OverviewSaver {
    /// On a thread of its own; fails with `Unusable` where nothing can be written.
    CompletableFuture<List<Path>> save(ClosureOverview overview, Locale locale);
}
