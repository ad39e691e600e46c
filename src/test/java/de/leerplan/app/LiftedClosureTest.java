package de.leerplan.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import de.leerplan.model.Closure;
import de.leerplan.operations.ClosureBook;
import de.leerplan.operations.Decision.StreetFreed;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.concurrent.atomic.AtomicReference;

/// A closure that a dispatcher lifted stays lifted, with the real journal closed and opened again.
class LiftedClosureTest {
    private static final Instant MORNING = Instant.parse("2026-07-14T06:00:00Z");
    private static final LocalDate TUESDAY = LocalDate.of(2026, 7, 14);
    private static final String WORKS =
            """
            {"type": "FeatureCollection", "features": [
             {"id": "W-1", "properties": {"vehicle_impact": "all-lanes-closed",
              "start_date": "2026-07-13T05:00:00Z", "end_date": "2026-07-%sT17:00:00Z"},
              "geometry": {"type": "LineString", "coordinates":
               [[8.7830, 50.0992], [8.7860, 50.0982], [8.7888, 50.0973]]}}]}
            """;

    @TempDir static Path shared;
    @TempDir Path data;

    private static World world;
    private final AtomicReference<Instant> clock = new AtomicReference<>(MORNING);

    @BeforeAll
    static void readTheCity() {
        world = World.sample(new Folders(shared));
    }

    @Test
    void itStaysLiftedThroughRestartsAndNightsUntilItsReportChanges() throws IOException {
        report("20");
        try (LiveRun run = live()) {
            assertThat(works(run).known()).containsOnlyKeys("W-1");
            clock.set(MORNING.plusSeconds(600));
            run.post(new StreetFreed(clock.get(), "dispo", "W-1")).join();
            assertThat(works(run).known()).isEmpty();
        }
        try (LiveRun again = live()) {
            assertThat(works(again).known()).isEmpty();
        }
        assertThat(overview(TUESDAY))
                .singleElement()
                .satisfies(c -> assertThat(c.until()).isEqualTo(MORNING.plusSeconds(600)));

        clock.set(MORNING.plus(Duration.ofDays(1)));
        try (LiveRun wednesday = live()) {
            assertThat(works(wednesday).known()).isEmpty();
            clock.set(clock.get().plusSeconds(60));
        }
        assertThat(overview(TUESDAY.plusDays(1))).isEmpty();

        report("21");
        try (LiveRun changed = live()) {
            await().until(() -> works(changed).known().containsKey("W-1"));
        }
        assertThat(overview(TUESDAY.plusDays(3))).extracting(Closure::id).containsExactly("W-1");
    }

    private void report(String lastDay) throws IOException {
        Path folder = Files.createDirectories(new Folders(data).closures());
        Files.writeString(folder.resolve("works.geojson"), WORKS.formatted(lastDay));
    }

    private Collection<Closure> overview(LocalDate day) {
        return new KnownClosures(world, new Folders(data), _ -> {}).on(day);
    }

    private static ClosureBook works(LiveRun run) {
        return run.loop().state().roads().works();
    }

    private LiveRun live() {
        return LiveDay.start(world, data, clock::get);
    }
}
