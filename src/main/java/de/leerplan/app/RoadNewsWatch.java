package de.leerplan.app;

import de.leerplan.intake.ReportDesk;
import de.leerplan.model.Closure;
import de.leerplan.operations.Fact;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;

/// The ways in which road works and traffic come on a live day: two folders and two doors.
final class RoadNewsWatch implements AutoCloseable {
    private final RoadNewsFolder closures;
    private final RoadNewsFolder traffic;
    private final List<ReportDesk.Door> doors;
    private final FolderWatch watch;

    /// Looks at once, and from then on whenever a report comes.
    ///
    /// @param known whether the day already has a closure
    RoadNewsWatch(
            World world,
            Folders folders,
            Supplier<Instant> clock,
            Predicate<Closure> known,
            Function<Fact, CompletableFuture<Long>> post) {
        RoadNewsFolder.Reader reader = world::news;
        closures = new RoadNewsFolder(folders.closures(), reader, known, post);
        traffic = new RoadNewsFolder(folders.traffic(), reader, known, post);
        doors =
                List.of(
                        door("/api/closures", folders.closures(), reader, closures, clock),
                        door("/api/traffic", folders.traffic(), reader, traffic, clock));
        look(clock.get());
        watch =
                new FolderWatch(
                        List.of(folders.closures(), folders.traffic()), () -> look(clock.get()));
    }

    private static ReportDesk.Door door(
            String path,
            Path folder,
            RoadNewsFolder.Reader reader,
            RoadNewsFolder watched,
            Supplier<Instant> clock) {
        return new ReportDesk.Door(path, new RoadNewsDesk(folder, reader, watched, clock));
    }

    List<ReportDesk.Door> doors() {
        return doors;
    }

    void look(Instant now) {
        var _ = closures.look(now);
        var _ = traffic.look(now);
    }

    @Override
    public void close() {
        watch.close();
    }
}
