package de.leerplan.planning;

import static org.assertj.core.api.Assertions.assertThat;

import de.leerplan.model.Calibration;
import de.leerplan.model.City;
import de.leerplan.model.Container;
import de.leerplan.model.ContainerId;
import de.leerplan.model.ContainerKind;
import de.leerplan.model.District;
import de.leerplan.model.FillLevel;
import de.leerplan.model.Fraction;
import de.leerplan.model.GeoPoint;
import de.leerplan.model.Neglect;
import de.leerplan.model.RoadConditions;
import de.leerplan.model.SiteKind;
import de.leerplan.model.Stop;
import de.leerplan.model.TimeWindow;
import de.leerplan.model.Tour;
import de.leerplan.model.Truck;
import de.leerplan.operations.Candidate;
import de.leerplan.operations.Cause;
import de.leerplan.operations.PlanRequest;
import de.leerplan.operations.TruckStart;
import de.leerplan.planning.fleet.Travel;

import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// At half past six a plan knows that streets are full from seven to eight.
class PlanByTheHourTest {
    private static final Instant HALF_PAST_SIX = TestDay.MORNING.plus(Duration.ofMinutes(30));
    private static final Instant EIGHT = TestDay.MORNING.plus(Duration.ofHours(2));
    private static final Effort STEPS = new Effort.Steps(1_000, 500);
    private static final RoadConditions RUSH =
            new RoadConditions(List.of(), List.of(), RushHour.FROM_SEVEN_TO_EIGHT);

    /// 18 minutes west of the depot, and 45 minutes east of it.
    private static final GeoPoint NEAR = new GeoPoint(50.105, 8.79 - 0.0778);

    private static final GeoPoint FAR = new GeoPoint(50.105, 8.79 + 0.1945);

    private static int drive(GeoPoint from, GeoPoint to) {
        Travel travel = new CrowFlight().among(List.of(from, to), RoadConditions.USUAL);
        return travel.time(0, 1);
    }

    /// When the truck really gets to the stops of a tour, whatever the plan says.
    private static List<Instant> driven(TruckStart start, Tour tour) {
        List<Instant> arrivals = new ArrayList<>();
        Instant now = start.ready();
        GeoPoint at = start.place();
        for (Stop stop : tour.stops()) {
            now = RushHour.arrival(now, drive(at, stop.place()));
            arrivals.add(now);
            at = stop.place();
            Instant begin = stop.times().start();
            boolean waits = begin.isAfter(stop.times().arrival());
            now = waits && begin.isAfter(now) ? begin : now;
            now = now.plus(Duration.between(begin, stop.times().finish()));
        }
        return arrivals;
    }

    @Test
    void theArrivalsOfAPlanAreThoseOfDrivingItsLegsByTheClock() {
        int legs = 0;
        for (int seed = 0; seed < 6; seed++) {
            TestDay day = new TestDay(50, 3, seed);
            PlanRequest request = TestDay.on(RUSH, atHalfPastSix(day.city(), day.candidates()));
            List<Tour> tours = Asked.once(day.city(), request, STEPS).tours();
            for (int i = 0; i < tours.size(); i++) {
                List<Instant> arrivals = driven(request.trucks().get(i), tours.get(i));
                assertThat(tours.get(i).stops())
                        .extracting(stop -> stop.times().arrival())
                        .isEqualTo(arrivals);
                legs += arrivals.size();
            }
            List<Tour> again =
                    Asked.once(day.city(), TestDay.promising(request, tours, 4), STEPS).tours();
            for (int i = 0; i < tours.size(); i++) {
                assertThat(again.get(i).stops())
                        .extracting(stop -> stop.times().arrival())
                        .isEqualTo(driven(request.trucks().get(i), again.get(i)));
            }
        }
        assertThat(legs).isGreaterThan(100);
    }

    @Test
    void aStopIsInTimeOnlyBecauseThePlanKnowsTheHourToCome() {
        City city = city();
        PlanRequest request = atHalfPastSix(city, candidates(city));
        PlanRequest knowing = TestDay.on(RUSH, request);

        Tour unaware = Asked.once(city, request, STEPS).tours().getFirst();
        Tour aware = Asked.once(city, knowing, STEPS).tours().getFirst();

        assertThat(unaware.stops()).extracting(Stop::place).startsWith(NEAR, FAR);
        assertThat(unaware.stops().get(1).times().arrival()).isBefore(EIGHT);
        assertThat(driven(request.trucks().getFirst(), unaware).get(1)).isAfter(EIGHT);
        assertThat(aware.stops()).extracting(Stop::place).startsWith(FAR, NEAR);
        assertThat(driven(request.trucks().getFirst(), aware).getFirst()).isBefore(EIGHT);
    }

    private static PlanRequest atHalfPastSix(City city, List<Candidate> candidates) {
        List<TruckStart> starts = new ArrayList<>();
        for (Truck truck : city.trucks().values()) {
            TruckStart start = TestDay.start(truck, TestDay.DEPOT);
            starts.add(
                    new TruckStart(
                            start.truck(),
                            start.place(),
                            HALF_PAST_SIX,
                            start.shiftEnd(),
                            start.load(),
                            start.worked(),
                            start.rested(),
                            start.reserves(),
                            start.current()));
        }
        return TestDay.request(1, HALF_PAST_SIX, Cause.Kind.DAY_BEGAN, starts, candidates);
    }

    /// One container near that is full at seven, one far that may be emptied until eight.
    private static City city() {
        Container near = container("NAH", NEAR, TimeWindow.ANY_TIME);
        TimeWindow early = new TimeWindow(LocalTime.of(5, 0), LocalTime.of(8, 0));
        Container far = container("FERN", FAR, early);
        return City.of(
                "Zweibach",
                TestDay.ZONE,
                true,
                List.of(new District("Mitte", TestDay.DEPOT)),
                List.of(near, far),
                List.copyOf(new TestDay(1, 1, 1).city().trucks().values()),
                List.of(
                        TestDay.site("HOF", SiteKind.DEPOT, TestDay.DEPOT, Set.of()),
                        TestDay.site(
                                "MHKW",
                                SiteKind.DISPOSAL,
                                TestDay.DEPOT,
                                Set.of(Fraction.RESIDUAL))));
    }

    private static Container container(String id, GeoPoint place, TimeWindow window) {
        return new Container(
                new ContainerId(id),
                id,
                ContainerKind.WHEELIE_1100,
                Fraction.RESIDUAL,
                1100,
                place,
                "Mitte",
                Duration.ofMinutes(2),
                window,
                0,
                new Calibration(1500, 200),
                "");
    }

    private static List<Candidate> candidates(City city) {
        FillLevel full = new FillLevel(90);
        return city.containers().values().stream()
                .map(
                        bin ->
                                new Candidate(
                                        bin.id(),
                                        true,
                                        true,
                                        full,
                                        bin.load(full),
                                        0.5,
                                        1,
                                        bin.place().equals(NEAR)
                                                ? new Neglect(
                                                        Optional.of(
                                                                HALF_PAST_SIX.plusSeconds(1800)),
                                                        0.1,
                                                        0.5,
                                                        4)
                                                : Neglect.NONE))
                .toList();
    }
}
