package de.leerplan.planning;

import static de.leerplan.planning.TwoClassCity.BIG;
import static de.leerplan.planning.TwoClassCity.DEPOT;
import static de.leerplan.planning.TwoClassCity.EAST;
import static de.leerplan.planning.TwoClassCity.LANE;
import static de.leerplan.planning.TwoClassCity.SMALL;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import de.leerplan.model.City;
import de.leerplan.model.Closure;
import de.leerplan.model.Container;
import de.leerplan.model.ContainerId;
import de.leerplan.model.Direction;
import de.leerplan.model.FillLevel;
import de.leerplan.model.GeoPoint;
import de.leerplan.model.JobId;
import de.leerplan.model.Leg;
import de.leerplan.model.Neglect;
import de.leerplan.model.Passage;
import de.leerplan.model.RoadConditions;
import de.leerplan.model.Stop;
import de.leerplan.model.StopTimes;
import de.leerplan.model.Tour;
import de.leerplan.model.Truck;
import de.leerplan.operations.Candidate;
import de.leerplan.operations.Cause;
import de.leerplan.operations.PlanRequest;
import de.leerplan.operations.Result;
import de.leerplan.operations.RouteQuestion;
import de.leerplan.operations.TourDifference;
import de.leerplan.operations.TruckStart;
import de.leerplan.roads.FleetRoads;
import de.leerplan.roads.Sketch;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;

/// Light trucks drive where heavy ones may not.
class TruckClassesTest {
    private static final Instant AT = TestDay.MORNING;
    private static final City CITY = TwoClassCity.city();
    private static final List<Truck> FLEET = List.of(BIG, SMALL);
    private static final RoadConditions NORTH_FOR_LIGHT_TRUCKS = northFor(7_500);

    @TempDir static Path folder;
    private static FleetRoads roads;
    private static FleetTimes times;

    @BeforeAll
    static void readTheStreets() {
        roads = TwoClassCity.roads(folder);
        times = new FleetTimes(roads, DEPOT, List.of(DEPOT, Sketch.at(100, 0), EAST, LANE));
    }

    private static RoadConditions northFor(int grossKg) {
        Closure ring =
                new Closure(
                        "K-" + grossKg,
                        "Nordring",
                        List.of(Sketch.at(200, 2000), Sketch.at(800, 2000)),
                        AT,
                        AT.plus(Duration.ofHours(12)),
                        Direction.BOTH,
                        new Passage(Integer.MAX_VALUE, Integer.MAX_VALUE, grossKg));
        return new RoadConditions(List.of(ring), List.of());
    }

    private static FleetTravel travel(RoadConditions now) {
        return times.among(List.of(DEPOT, EAST, LANE), now, FLEET);
    }

    private static Result.PlanProposed planned() {
        List<TruckStart> starts = FLEET.stream().map(t -> TestDay.start(t, DEPOT)).toList();
        List<Candidate> candidates = List.of(candidate("EAST", 90), candidate("LANE", 30));
        PlanRequest request = TestDay.request(1, AT, Cause.Kind.DAY_BEGAN, starts, candidates);
        return Asked.once(CITY, times, request, new Effort.Steps(2_000, 500), 1);
    }

    private static Candidate candidate(String id, double percent) {
        FillLevel fill = new FillLevel(percent);
        return new Candidate(
                new ContainerId(id), true, true, fill, bin(id).load(fill), 0.9, 1, Neglect.NONE);
    }

    private static Container bin(String id) {
        return Objects.requireNonNull(CITY.containers().get(new ContainerId(id)));
    }

    private static List<String> emptied(Result.PlanProposed plan, Truck truck) {
        return plan.tours().stream()
                .filter(tour -> tour.truck().equals(truck.id()))
                .flatMap(tour -> TourDifference.jobs(tour).stream())
                .map(JobId::value)
                .toList();
    }

    private static RouteQuestion.UnderWay toTheEast(Truck truck, Leg leg) {
        Instant there = AT.plusSeconds(leg.seconds());
        StopTimes then = new StopTimes(there, there, there.plusSeconds(90));
        FillLevel half = new FillLevel(50);
        Stop stop =
                new Stop.Collect(
                        bin("EAST").id(), EAST, leg, then, half, bin("EAST").load(half), true);
        return new RouteQuestion.UnderWay(
                new Tour(truck.id(), 1, 1, 0, List.of(stop)), DEPOT, Optional.empty());
    }

    @Test
    void theSmallTruckCrossesTheBridgeAndTheLargeOneGoesRound() {
        FleetTravel travel = travel(RoadConditions.USUAL);
        assertThat(travel.travel(SMALL.id()).metres(0, 1)).isCloseTo(900, within(20));
        assertThat(travel.travel(BIG.id()).metres(0, 1)).isCloseTo(5_100, within(20));
    }

    @Test
    void whereOnlyTheSmallOneGetsToTheLargeOneIsBarred() {
        FleetTravel travel = travel(RoadConditions.USUAL);
        assertThat(travel.barred(BIG.id()).stream()).containsExactly(2);
        assertThat(travel.barred(SMALL.id()).stream()).isEmpty();
    }

    @Test
    void theContainerInTheLaneIsForTheSmallTruckThoughTheOtherPassesNearBy() {
        Result.PlanProposed plan = planned();
        assertThat(emptied(plan, BIG)).containsExactly("EAST");
        assertThat(emptied(plan, SMALL)).containsExactly("LANE");
    }

    @Test
    void aClosureWithALimitIsNoneForWhoIsWithinIt() {
        FleetTravel travel = travel(NORTH_FOR_LIGHT_TRUCKS);
        assertThat(travel.barred(BIG.id()).stream()).containsExactly(1, 2);
        assertThat(travel.barred(SMALL.id()).stream()).isEmpty();
        assertThat(travel.travel(SMALL.id()).metres(0, 1)).isCloseTo(900, within(20));
    }

    @Test
    void inALargeCityALimitTellsTrucksOfOneClassApartToo() {
        List<GeoPoint> places = List.of(DEPOT, EAST, LANE);
        FleetTimes large = new FleetTimes(roads, DEPOT, places, 2);
        List<Truck> fleet = List.of(BIG, heavy("MIDDLE", 18_000));
        FleetTravel travel = large.among(places, northFor(18_000), fleet);
        assertThat(travel.barred(BIG.id()).stream()).containsExactly(1);
        assertThat(travel.barred(fleet.getLast().id()).stream()).isEmpty();
        assertThat(travel.travel(fleet.getLast().id()).metres(0, 1)).isCloseTo(5_100, within(20));
    }

    @Test
    void ofTooManyKindsInAClassAllDriveAsTheLargest() {
        List<Truck> fleet =
                List.of(BIG, heavy("A", 22_000), heavy("B", 18_000), heavy("C", 12_000));
        List<Closure> limits =
                IntStream.of(24_000, 20_000, 15_000)
                        .mapToObj(most -> northFor(most).closures().getFirst())
                        .toList();
        FleetTravel travel =
                times.among(
                        List.of(DEPOT, EAST, LANE), new RoadConditions(limits, List.of()), fleet);
        assertThat(travel.tables()).hasSize(1);
        assertThat(travel.classes()).hasSize(4);
    }

    private static Truck heavy(String id, int grossKg) {
        return TwoClassCity.truck(id, 10_000, grossKg, Set.of());
    }

    @Test
    void onlyTheToursOfTrucksThatALimitStopsAreLedAround() {
        FleetTravel usual = travel(RoadConditions.USUAL);
        RouteQuestion question =
                new RouteQuestion(
                        1,
                        AT,
                        RoadConditions.USUAL,
                        NORTH_FOR_LIGHT_TRUCKS,
                        FLEET.stream().map(truck -> toTheEast(truck, leg(usual, truck))).toList(),
                        List.of());
        try (RoadRouter router = new RoadRouter(CITY, roads)) {
            CompletableFuture<Result> answer = new CompletableFuture<>();
            router.check(question, answer::complete);
            Result.RoutesChecked checked = (Result.RoutesChecked) answer.join();
            assertThat(checked.tours()).extracting(Tour::truck).containsExactly(BIG.id());
            assertThat(checked.tours().getFirst().stops()).isEmpty();
            assertThat(checked.cutOff()).isEmpty();
        }
    }

    private static Leg leg(FleetTravel usual, Truck truck) {
        return new Leg(usual.travel(truck.id()).metres(0, 1), usual.travel(truck.id()).time(0, 1));
    }
}
