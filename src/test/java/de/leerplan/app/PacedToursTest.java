package de.leerplan.app;

import static org.assertj.core.api.Assertions.assertThat;

import de.leerplan.model.Container;
import de.leerplan.model.DayPaces;
import de.leerplan.model.Direction;
import de.leerplan.model.FillLevel;
import de.leerplan.model.GeoPoint;
import de.leerplan.model.Leg;
import de.leerplan.model.Load;
import de.leerplan.model.Path;
import de.leerplan.model.RoadConditions;
import de.leerplan.model.Slowdown;
import de.leerplan.model.Stop;
import de.leerplan.model.StopTimes;
import de.leerplan.model.Tour;
import de.leerplan.operations.Result;
import de.leerplan.operations.RouteQuestion;
import de.leerplan.planning.RoadRouter;
import de.leerplan.roads.RoadNetwork;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

/// What the paces of the hours do to tours: a crew is told where its times shift, not for a few
/// seconds.
class PacedToursTest {
    private static final Instant AT = Instant.parse("2026-07-14T05:00:00Z");
    private static final Instant EIGHT = Instant.parse("2026-07-14T06:00:00Z");
    private static final RoadConditions USUAL = RoadConditions.USUAL;

    /// Twice the usual time from seven, when the tours begin, to eight.
    private static final RoadConditions RUSH = rush();

    @TempDir static java.nio.file.Path shared;
    private static World world;

    private RoadNetwork roads = world.roads();

    @BeforeAll
    static void readTheCity() {
        world = World.sample(new Folders(shared));
    }

    @Test
    void pacesThatAreToldMoveArrivalsOfALongTourAndTheCrewIsTold() {
        Tour tour = tour(60);
        Tour later = changed(tour, USUAL, allDay(1.5)).orElseThrow();
        assertThat(later.stops()).hasSameSizeAs(tour.stops());
        Stop last = tour.stops().getLast();
        int driven = tour.stops().stream().mapToInt(stop -> stop.leg().seconds()).sum();
        Duration shift =
                Duration.between(last.times().arrival(), later.stops().getLast().times().arrival());
        assertThat(shift.toSeconds()).isBetween(driven / 2 - 60L, driven / 2 + 60L);
        assertThat(later.stops()).extracting(Stop::place).isEqualTo(places(tour));
    }

    @Test
    void eachDriveTakesWhatItTakesAtItsOwnTime() {
        Tour later = changed(tour(60), USUAL, RUSH).orElseThrow();
        assertThat(last(later)).isAfter(EIGHT);
        assertDrivenByTheClock(later);
    }

    @Test
    void whoIsHeldUpIsToldWhatDrivesTakeAtTheTimesTheyThenHave() {
        Tour planned = changed(tour(60), USUAL, RUSH).orElseThrow();
        Stop held = planned.stops().get(5);
        GeoPoint before = planned.stops().get(4).place();
        List<GeoPoint> street = world.roads().path(before, held.place()).line();
        Slowdown queue = new Slowdown(street, Direction.BOTH, 5.7);
        RoadConditions jammed = new RoadConditions(List.of(), List.of(queue), RUSH.paces());

        Tour later = changed(planned, RUSH, jammed).orElseThrow();

        assertThat(last(later)).isAfter(last(planned).plusSeconds(180));
        roads = world.roads().under(jammed);
        assertDrivenByTheClock(later);
    }

    @Test
    void whoIsOnItsWayHasOnlyTheRestOfTheDriveAheadInTheRushHour() {
        Tour tour = tour(60);
        Stop first = tour.stops().getFirst();
        List<GeoPoint> line =
                world.roads().path(world.city().depot().place(), first.place()).line();
        GeoPoint seen = line.get(line.size() / 2);
        int left = world.roads().path(seen, first.place()).seconds();

        Tour later = changed(tour, USUAL, RUSH, Optional.of(seen)).orElseThrow();

        assertThat(left).isGreaterThan(30);
        assertThat(later.stops().getFirst().leg().seconds())
                .isEqualTo(first.leg().seconds() + left);
    }

    @Test
    void aFewSecondsAreNoNewsToACrew() {
        assertThat(changed(tour(2), USUAL, allDay(1.02))).isEmpty();
    }

    private static Instant last(Tour tour) {
        return tour.stops().getLast().times().arrival();
    }

    private void assertDrivenByTheClock(Tour tour) {
        GeoPoint from = world.city().depot().place();
        Instant now = AT;
        for (Stop stop : tour.stops()) {
            int way = roads.path(from, stop.place()).seconds();
            assertThat(Duration.between(driven(now, way), stop.times().arrival()).abs())
                    .isLessThanOrEqualTo(Duration.ofSeconds(1));
            now = stop.times().finish();
            from = stop.place();
        }
    }

    /// Second by second.
    private static Instant driven(Instant departs, int way) {
        Instant now = departs;
        double left = way;
        while (left > 0) {
            left -= now.isBefore(EIGHT) ? 0.5 : 1;
            now = now.plusSeconds(1);
        }
        return now;
    }

    private static RoadConditions allDay(double pace) {
        return hours(Collections.nCopies(DayPaces.HOURS, pace));
    }

    private static RoadConditions hours(List<Double> paces) {
        return new RoadConditions(List.of(), List.of(), new DayPaces(paces, paces, paces));
    }

    private static RoadConditions rush() {
        List<Double> paces = new ArrayList<>(Collections.nCopies(DayPaces.HOURS, 1.0));
        paces.set(7, 2.0);
        return hours(paces);
    }

    private static List<GeoPoint> places(Tour tour) {
        return tour.stops().stream().map(Stop::place).toList();
    }

    private static Optional<Tour> changed(Tour tour, RoadConditions before, RoadConditions now) {
        return changed(tour, before, now, Optional.empty());
    }

    private static Optional<Tour> changed(
            Tour tour, RoadConditions before, RoadConditions now, Optional<GeoPoint> seen) {
        GeoPoint depot = world.city().depot().place();
        RouteQuestion question =
                new RouteQuestion(
                        1,
                        AT,
                        before,
                        now,
                        List.of(new RouteQuestion.UnderWay(tour, depot, seen)),
                        List.of());
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
