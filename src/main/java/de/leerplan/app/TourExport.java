package de.leerplan.app;

import de.leerplan.model.TruckId;
import de.leerplan.operations.DayState;
import de.leerplan.reports.tour.TourFile;
import de.leerplan.ui.TourSaver;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;

/// Writes tours into the folder for exports, on a thread of its own.
///
/// @param today the newest state, for what is closed
public record TourExport(World world, Supplier<DayState> today) implements TourSaver {
    @Override
    public CompletableFuture<List<Path>> save(
            DayState state, TruckId truck, Set<TourFile> formats, Locale locale) {
        TourFiles files =
                new TourFiles(world.map(), world.streets(today), locale, world.folders().exports());
        return CompletableFuture.supplyAsync(() -> files.write(state, truck, formats));
    }
}
