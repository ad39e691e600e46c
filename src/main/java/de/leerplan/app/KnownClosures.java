package de.leerplan.app;

import de.leerplan.model.Closure;
import de.leerplan.model.Unusable;
import de.leerplan.operations.Decision.StreetBlocked;
import de.leerplan.operations.Decision.StreetFreed;
import de.leerplan.operations.Fact;
import de.leerplan.operations.Observation.StreetClosed;
import de.leerplan.operations.Observation.StreetOpened;
import de.leerplan.store.H2Journal;

import java.nio.file.Files;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;

/// All closures that live days know of: those in the reports of the folder, and those that the
/// journal has of a day, such as what dispatchers drew.
///
/// @param say what whoever asked should know
record KnownClosures(World world, Folders folders, Consumer<String> say) {
    Collection<Closure> on(LocalDate day) {
        Map<String, Closure> known = new LinkedHashMap<>();
        journal(day, known);
        Instant begins = day.atStartOfDay(world.city().zone()).toInstant();
        RoadNewsFolder reports =
                new RoadNewsFolder(
                        folders.closures(),
                        world.roads()::news,
                        _ -> false,
                        fact -> {
                            learn(known, fact);
                            return CompletableFuture.completedFuture(0L);
                        });
        var _ = reports.look(begins);
        return known.values();
    }

    /// A console that runs holds the journal; its folder can be read all the same.
    private void journal(LocalDate day, Map<String, Closure> known) {
        if (!Files.isDirectory(folders.journal())) {
            return;
        }
        try (H2Journal journal = H2Journal.open(folders.journal())) {
            journal.recall(day, fact -> learn(known, fact));
        } catch (Unusable e) {
            say.accept("Without closures drawn by hand: " + e.getMessage());
        }
    }

    private static void learn(Map<String, Closure> known, Fact fact) {
        switch (fact) {
            case StreetClosed f -> known.put(f.closure().id(), f.closure());
            case StreetBlocked f -> known.put(f.closure().id(), f.closure());
            case StreetOpened f -> end(known, f.closure(), f.at());
            case StreetFreed f -> end(known, f.closure(), f.at());
            default -> {} // every other fact
        }
    }

    private static void end(Map<String, Closure> known, String id, Instant at) {
        known.computeIfPresent(
                id, (_, closure) -> at.isAfter(closure.from()) ? closure.until(at) : closure);
    }
}
