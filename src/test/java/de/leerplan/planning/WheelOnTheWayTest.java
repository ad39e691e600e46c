package de.leerplan.planning;

import static org.assertj.core.api.Assertions.assertThat;

import de.leerplan.model.City;
import de.leerplan.model.GeoPoint;
import de.leerplan.model.Load;
import de.leerplan.model.Stop;
import de.leerplan.model.Tour;
import de.leerplan.model.WorkRules;
import de.leerplan.operations.Cause;
import de.leerplan.operations.PlanRequest;
import de.leerplan.operations.Reserves;
import de.leerplan.operations.Result.PlanProposed;
import de.leerplan.operations.Sighting;
import de.leerplan.operations.TruckStart;
import de.leerplan.planning.fleet.SlowJudge;
import de.leerplan.planning.fleet.Timetable;

import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.UnaryOperator;

/// What a crew has driven since its last stop counts for its breaks (Regulation (EC) 561/2006,
/// Article 7) though its tour begins where it was seen: after four and a half hours at the wheel,
/// whatever part of them any tour knows of, it rests.
class WheelOnTheWayTest {
    private static final int DAYS = 16;
    private static final Duration STRETCH = Duration.ofMinutes(270);
    private static final Duration QUARTER = Duration.ofMinutes(15);
    private static final GeoPoint LAST = new GeoPoint(50.095, 8.75);
    private static final GeoPoint SEEN = new GeoPoint(50.11, 8.80);
    private static final Instant NOW = TestDay.MORNING.plus(Duration.ofHours(4));

    private int rested;

    @Test
    void noCrewDrivesForMoreThanFourAndAHalfHoursWhereverItsTourBegins() {
        for (int seed = 0; seed < DAYS; seed++) {
            Random random = new Random(seed);
            TestDay day = new TestDay(40, 1, seed);
            City city = tachographs(day.city());
            Duration before = Duration.ofMinutes(235 + random.nextInt(15));
            Duration drove = Duration.ofMinutes(10 + random.nextInt(10));
            TruckStart start = out(day, before, drove, Duration.ZERO);
            PlanRequest request = request(day, start);

            PlanProposed plan =
                    Asked.once(city, new CrowFlight(), request, new Effort.Steps(400, 100), seed);

            keepsTheStretch(before.plus(drove), Duration.ZERO, plan.tours().getFirst());
            theSlowCalculatorAgrees(city, request);
        }
        assertThat(rested).as("breaks").isGreaterThan(DAYS / 2);
    }

    private void keepsTheStretch(Duration before, Duration part, Tour tour) {
        Duration since = before;
        Duration first = part;
        for (Stop stop : tour.stops()) {
            since = since.plusSeconds(stop.leg().seconds());
            assertThat(since).isLessThanOrEqualTo(STRETCH);
            Duration length = Duration.between(stop.times().start(), stop.times().finish());
            if (stop instanceof Stop.Pause && length.compareTo(Duration.ofMinutes(15)) >= 0) {
                boolean whole = length.plus(first).compareTo(Duration.ofMinutes(45)) >= 0;
                first = whole ? Duration.ZERO : length;
                since = whole ? Duration.ZERO : since;
                rested += whole ? 1 : 0;
            }
        }
    }

    /// The law asks it for no more, neither by the hours at the wheel nor by those of work.
    @Test
    void aCrewThatHadTheFirstQuarterOfItsBreakIsGivenHalfAnHour() {
        for (int seed = 0; seed < 3 * DAYS; seed++) {
            TestDay day = new TestDay(40, 1, seed);
            City city = tachographs(day.city());
            Duration before = Duration.ofMinutes(235 + seed % 15);
            Duration drove = Duration.ofMinutes(15);
            PlanRequest request = request(day, out(day, before, drove, QUARTER));

            PlanProposed plan =
                    Asked.once(city, new CrowFlight(), request, new Effort.Steps(400, 100), seed);

            Tour tour = plan.tours().getFirst();
            keepsTheStretch(before.plus(drove), QUARTER, tour);
            theSlowCalculatorAgrees(city, request);
            assertThat(tour.stops().stream().filter(Stop.Pause.class::isInstance))
                    .allSatisfy(
                            pause ->
                                    assertThat(pause.times().finish())
                                            .isEqualTo(
                                                    pause.times()
                                                            .start()
                                                            .plus(QUARTER)
                                                            .plus(QUARTER)));
        }
        assertThat(rested).as("breaks").isGreaterThan(DAYS / 2);
    }

    /// Price and limits of a tour that the truck may have, by the slow and obvious calculator.
    private static void theSlowCalculatorAgrees(City city, PlanRequest request) {
        var problem = new ProblemMaker(Ground.of(city), request, new CrowFlight()).make().problem();
        TruckStart start = request.trucks().getFirst();
        Duration left =
                STRETCH.minus(start.reserves().sinceBreak())
                        .minus(start.seen().orElseThrow().drove(start.ready()));
        assertThat(problem.vehicles().getFirst().driving().left())
                .isEqualTo(Math.max(0, (int) left.toSeconds()));
        int[] order = problem.allowed().getFirst().stream().limit(12).toArray();
        Timetable.Day day = new Timetable(problem).of(0, order);
        SlowJudge slow = new SlowJudge(problem, 0);
        assertThat(slow.faults(day.events()).isEmpty()).isEqualTo(day.broken() == 0);
        assertThat(slow.price(day.events())).isEqualTo(day.price());
    }

    private static PlanRequest request(TestDay day, TruckStart start) {
        return TestDay.request(
                3, NOW, Cause.Kind.READINGS, List.of(start), day.morning().candidates());
    }

    /// Nothing is promised to it; it left its last stop twenty minutes ago.
    private static TruckStart out(TestDay day, Duration before, Duration drove, Duration rested) {
        TruckStart start = day.morning().trucks().getFirst();
        Instant ready = NOW.minus(Duration.ofMinutes(20));
        return new TruckStart(
                start.truck(),
                LAST,
                ready,
                start.shiftEnd().plus(Duration.ofHours(2)),
                new Load(500, 60),
                Duration.between(TestDay.MORNING, ready).minus(rested),
                rested,
                new Reserves(100, before, before).resting(rested, ready.minus(rested)),
                start.current(),
                Optional.of(new Sighting(SEEN, NOW, SEEN, NOW, 5_000, drove, true)));
    }

    private static City tachographs(City city) {
        return TestDay.changed(
                city,
                truck -> TestDay.with(truck, truck.range(), WorkRules.EU_561),
                UnaryOperator.identity());
    }
}
