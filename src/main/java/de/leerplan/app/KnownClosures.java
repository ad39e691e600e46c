package de.leerplan.app;

import de.leerplan.model.Closure;
import de.leerplan.model.Unusable;
import de.leerplan.operations.ClosureBook;
import de.leerplan.operations.DayState;
import de.leerplan.operations.Observation.StreetClosed;
import de.leerplan.store.H2Journal;

import java.nio.file.Files;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;

/// All closures that live days know of: those that the journal has of a day, such as what
/// dispatchers drew and lifted, and those in the reports of the folder.
///
/// @param say what whoever asked should know
record KnownClosures(World world, Folders folders, Consumer<String> say) {
    Collection<Closure> on(LocalDate day) {
        ClosureBook works = journal(day);
        Map<String, Closure> known = new LinkedHashMap<>();
        works.all().forEach(closure -> known.put(closure.id(), closure));
        Instant begins = day.atStartOfDay(world.city().zone()).toInstant();
        RoadNewsFolder reports =
                new RoadNewsFolder(
                        folders.closures(),
                        world::news,
                        works::knows,
                        fact -> {
                            if (fact instanceof StreetClosed closed) {
                                known.put(closed.closure().id(), closed.closure());
                            }
                            return CompletableFuture.completedFuture(0L);
                        });
        var _ = reports.look(begins);
        return known.values();
    }

    /// A console that runs holds the journal; its folder can be read all the same. What is to come
    /// on a day that has not begun, the last one before it knows.
    private ClosureBook journal(LocalDate day) {
        DayState none = DayState.before(world.city());
        if (!Files.isDirectory(folders.journal())) {
            return none.roads().works();
        }
        try (H2Journal journal = H2Journal.open(folders.journal())) {
            DayRecall recall = new DayRecall(world.city(), journal);
            DayState state = recall.on(day);
            return (state.day().isPresent() ? state : recall.before(day).orElse(none))
                    .roads()
                    .works();
        } catch (Unusable e) {
            say.accept("Without closures drawn by hand: " + e.getMessage());
            return none.roads().works();
        }
    }
}
