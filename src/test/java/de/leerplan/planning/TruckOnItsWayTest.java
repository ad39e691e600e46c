package de.leerplan.planning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import de.leerplan.model.GeoPoint;
import de.leerplan.model.Leg;
import de.leerplan.model.Load;
import de.leerplan.model.RoadConditions;
import de.leerplan.model.Stop;
import de.leerplan.model.Tour;
import de.leerplan.operations.PlanRequest;
import de.leerplan.operations.Sighting;
import de.leerplan.operations.TruckStart;
import de.leerplan.planning.fleet.Travel;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// A tour goes on from where its truck is, as far as that is known.
class TruckOnItsWayTest {
    private static final Effort STEPS = new Effort.Steps(2_000, 400);
    private static final int BASE = 3;

    private final TestDay day = new TestDay(40, 1, 5);
    private PlanRequest promised;
    private Stop next;

    @BeforeEach
    void promiseTheFirstStops() {
        PlanRequest morning = day.morning();
        List<Tour> tours = Asked.once(day.city(), morning, STEPS).tours();
        promised = TestDay.promising(morning, tours, BASE);
        next = known().stops().getFirst();
    }

    @Test
    void itArrivesFromWhereItWasSeenAndWhenItWas() {
        GeoPoint halfway = TestDay.DEPOT.towards(next.place(), 0.5);
        Instant at = TestDay.MORNING.plusSeconds(600);

        Tour tour = planned(seen(halfway, at), at.plusSeconds(60));

        Leg left = left(halfway);
        Stop first = tour.stops().getFirst();
        assertThat(first.times().arrival()).isEqualTo(at.plusSeconds(left.seconds()));
        assertThat(first.leg().metres()).isCloseTo(next.leg().metres(), within(2));
        assertThat(targets(tour).subList(0, BASE)).isEqualTo(targets(known()).subList(0, BASE));
        assertThat(second(tour).times().arrival())
                .isEqualTo(first.times().finish().plusSeconds(second(tour).leg().seconds()));
    }

    @Test
    void aTruckThatWentAnotherWayHasALongerOneAndKeepsItsPromise() {
        GeoPoint astray = new GeoPoint(50.06, 8.9);
        Instant at = TestDay.MORNING.plusSeconds(600);
        double driven = TestDay.DEPOT.metresTo(astray);

        Tour tour = planned(seen(astray, at, at, driven), at);

        Stop first = tour.stops().getFirst();
        assertThat(first.times().arrival()).isEqualTo(at.plusSeconds(left(astray).seconds()));
        assertThat(first.leg().metres()).isEqualTo((int) driven + left(astray).metres());
        assertThat(first.leg().metres()).isGreaterThan(next.leg().metres());
        assertThat(targets(tour).subList(0, BASE)).isEqualTo(targets(known()).subList(0, BASE));
    }

    @Test
    void aTruckThatHasNotLeftYetLeavesNoEarlierThanItWasSeenThere() {
        Instant at = TestDay.MORNING.plusSeconds(900);

        Tour tour = planned(seen(TestDay.DEPOT, at), at.plusSeconds(30));

        Stop first = tour.stops().getFirst();
        assertThat(first.leg()).isEqualTo(next.leg());
        assertThat(first.times().arrival()).isEqualTo(at.plusSeconds(next.leg().seconds()));
    }

    @Test
    void aTruckAtItsStopIsDoneWhenItWillHaveStoodThereLongEnough() {
        Instant came = TestDay.MORNING.plusSeconds(1200);
        Instant now = came.plusSeconds(40);

        Stop first = planned(seen(next.place(), now, came, 0), now).stops().getFirst();

        Duration service = Duration.between(next.times().start(), next.times().finish());
        assertThat(first.times().arrival()).isEqualTo(came);
        assertThat(first.times().finish()).isEqualTo(came.plus(service)).isAfter(now);
    }

    @Test
    void whatTakesLongerThanItShouldIsNotDoneBeforeNow() {
        Instant came = TestDay.MORNING.plusSeconds(1200);
        Instant now = came.plusSeconds(3000);

        Tour tour = planned(seen(next.place(), now, came, 0), now);

        assertThat(tour.stops().getFirst().times().finish()).isEqualTo(now);
        assertThat(second(tour).times().arrival())
                .isEqualTo(now.plusSeconds(second(tour).leg().seconds()));
    }

    @Test
    void withoutAPositionItIsReckonedFromItsLastStop() {
        Instant now = TestDay.MORNING.plusSeconds(60);

        Stop first = planned(Optional.empty(), now).stops().getFirst();

        assertThat(first.times().arrival())
                .isEqualTo(TestDay.MORNING.plusSeconds(next.leg().seconds()));
    }

    @Test
    void offTheStreetsItIsReckonedFromItsLastStop() {
        Instant now = TestDay.MORNING.plusSeconds(60);
        GeoPoint river = new GeoPoint(50.06, 8.9);

        // Ways between known places, but nowhere else.
        TravelTimes noStreets = new CrowFlight()::among;

        Tour seen = planned(seen(river, now), now, noStreets);

        assertThat(seen).isEqualTo(planned(Optional.empty(), now));
    }

    @Test
    void aTruckThatIsOutAndWasPromisedNothingBeginsWhereItIs() {
        GeoPoint somewhere = new GeoPoint(50.095, 8.75);
        Instant at = TestDay.MORNING.plusSeconds(1800);
        TruckStart start = promised.trucks().getFirst();
        Tour tour = known();
        TruckStart free =
                new TruckStart(
                        start.truck(),
                        tour.stops().getFirst().place(),
                        TestDay.MORNING.plusSeconds(1200),
                        start.shiftEnd(),
                        new Load(500, 60),
                        Duration.ofMinutes(20),
                        start.rested(),
                        start.reserves(),
                        tour.with(0, tour.stops().subList(1, tour.stops().size())),
                        seen(somewhere, at));

        Tour planned = plan(free, at.plusSeconds(60), new CrowFlight());

        Stop first = planned.stops().getFirst();
        Travel way =
                new CrowFlight().among(List.of(somewhere, first.place()), RoadConditions.USUAL);
        assertThat(first.leg()).isEqualTo(new Leg(way.metres(0, 1), way.time(0, 1)));
        assertThat(first.times().arrival())
                .isEqualTo(at.plusSeconds(60).plusSeconds(first.leg().seconds()));
    }

    private Tour known() {
        return promised.trucks().getFirst().current();
    }

    private Leg left(GeoPoint from) {
        Travel way = new CrowFlight().among(List.of(from, next.place()), RoadConditions.USUAL);
        return new Leg(way.metres(0, 1), way.time(0, 1));
    }

    private Tour planned(Optional<Sighting> seen, Instant now) {
        return planned(seen, now, new CrowFlight());
    }

    private Tour planned(Optional<Sighting> seen, Instant now, TravelTimes times) {
        TruckStart start = promised.trucks().getFirst();
        TruckStart there =
                new TruckStart(
                        start.truck(),
                        start.place(),
                        start.ready(),
                        start.shiftEnd(),
                        start.load(),
                        start.worked(),
                        start.rested(),
                        start.reserves(),
                        start.current(),
                        seen);
        return plan(there, now, times);
    }

    private Tour plan(TruckStart start, Instant now, TravelTimes times) {
        PlanRequest request =
                new PlanRequest(
                        3,
                        now,
                        promised.cause(),
                        List.of(start),
                        promised.candidates(),
                        promised.roads(),
                        promised.prices());
        return Asked.once(day.city(), times, request, STEPS, 1).tours().getFirst();
    }

    private static Optional<Sighting> seen(GeoPoint place, Instant at) {
        return seen(place, at, at, 0);
    }

    private static Optional<Sighting> seen(
            GeoPoint place, Instant at, Instant since, double driven) {
        return Optional.of(new Sighting(place, at, place, since, driven, Duration.ZERO, true));
    }

    private static Stop second(Tour tour) {
        return tour.stops().get(1);
    }

    private static List<GeoPoint> targets(Tour tour) {
        return tour.stops().stream().map(Stop::place).toList();
    }
}
