package de.leerplan.ui;

import de.leerplan.model.TruckId;
import de.leerplan.operations.DayState;
import de.leerplan.reports.tour.TourFile;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.CompletableFuture;

/// Writes a truck's tour into files, for those who have no link.
public interface TourSaver {
    /// Starts writing and returns at once. The future has the files; it fails with a
    /// [de.leerplan.model.Unusable] that says what is wrong.
    CompletableFuture<List<Path>> save(
            DayState state, TruckId truck, Set<TourFile> formats, Locale locale);
}
