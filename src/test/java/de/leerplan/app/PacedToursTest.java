package de.leerplan.app;

import static org.assertj.core.api.Assertions.assertThat;

import de.leerplan.model.Container;
import de.leerplan.model.FillLevel;
import de.leerplan.model.GeoPoint;
import de.leerplan.model.Leg;
import de.leerplan.model.Load;
import de.leerplan.model.Path;
import de.leerplan.model.RoadConditions;
import de.leerplan.model.Stop;
import de.leerplan.model.StopTimes;
import de.leerplan.model.Tour;
import de.leerplan.operations.Result;
import de.leerplan.operations.RouteQuestion;
import de.leerplan.planning.RoadRouter;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

/// What another hour does to tours: a crew is told where its times shift, not for a few seconds.
class PacedToursTest {
    private static final Instant AT = Instant.parse("2026-07-14T05:00:00Z");

    @TempDir static java.nio.file.Path shared;
    private static World world;

    @BeforeAll
    static void readTheCity() {
        world = World.sample(new Folders(shared));
    }

    @Test
    void theRushHourMovesArrivalsOfALongTourAndTheCrewIsTold() {
        Tour tour = tour(60);
        Tour later = changed(tour, 1.5).orElseThrow();
        assertThat(later.stops()).hasSameSizeAs(tour.stops());
        Stop last = tour.stops().getLast();
        int driven = tour.stops().stream().mapToInt(stop -> stop.leg().seconds()).sum();
        Duration shift =
                Duration.between(last.times().arrival(), later.stops().getLast().times().arrival());
        assertThat(shift.toSeconds()).isBetween(driven / 2 - 60L, driven / 2 + 60L);
        assertThat(later.stops()).extracting(Stop::place).isEqualTo(places(tour));
    }

    @Test
    void aFewSecondsAreNoNewsToACrew() {
        assertThat(changed(tour(2), 1.02)).isEmpty();
    }

    private static List<GeoPoint> places(Tour tour) {
        return tour.stops().stream().map(Stop::place).toList();
    }

    private static Optional<Tour> changed(Tour tour, double pace) {
        GeoPoint depot = world.city().depot().place();
        RouteQuestion question =
                new RouteQuestion(
                        1,
                        AT,
                        RoadConditions.USUAL,
                        new RoadConditions(List.of(), List.of(), pace),
                        List.of(new RouteQuestion.UnderWay(tour, depot, Optional.empty())));
        CompletableFuture<Result> answer = new CompletableFuture<>();
        try (RoadRouter router = new RoadRouter(world.city(), world.fleetRoads())) {
            router.check(question, answer::complete);
            Result.RoutesChecked checked = (Result.RoutesChecked) answer.join();
            assertThat(checked.cutOff()).isEmpty();
            return checked.tours().stream().findFirst();
        }
    }

    private static Tour tour(int bins) {
        List<Stop> stops = new ArrayList<>();
        Instant at = AT;
        GeoPoint from = world.city().depot().place();
        for (Container bin : world.city().containers().values().stream().limit(bins).toList()) {
            Path way = world.roads().path(from, bin.place());
            at = at.plusSeconds(way.seconds());
            StopTimes times = new StopTimes(at, at, at.plusSeconds(60));
            Leg leg = new Leg(way.metres(), way.seconds());
            FillLevel full = new FillLevel(90);
            Load load = new Load(100, 20);
            stops.add(new Stop.Collect(bin.id(), bin.place(), leg, times, full, load, true));
            at = times.finish();
            from = bin.place();
        }
        return new Tour(world.city().trucks().keySet().iterator().next(), 1, 1, 0, stops);
    }
}
