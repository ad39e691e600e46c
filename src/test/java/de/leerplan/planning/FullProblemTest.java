package de.leerplan.planning;

import static org.assertj.core.api.Assertions.assertThat;

import de.leerplan.model.City;
import de.leerplan.model.ElectricRange;
import de.leerplan.model.Fraction;
import de.leerplan.model.GeoPoint;
import de.leerplan.model.RoadConditions;
import de.leerplan.model.Site;
import de.leerplan.model.Stop;
import de.leerplan.model.Tour;
import de.leerplan.model.TruckId;
import de.leerplan.model.WorkRules;
import de.leerplan.operations.OrderCandidate;
import de.leerplan.operations.PlanRequest;
import de.leerplan.operations.Reserves;
import de.leerplan.operations.Result.PlanProposed;
import de.leerplan.operations.TruckStart;

import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;

/// Random days with everything in them: containers and orders, electric trucks of short range, and
/// crews with a tachograph. OptaPlanner's score is held against the search's price on the way.
class FullProblemTest {
    private static final int DAYS = 20;
    private static final RoadConditions RUSH =
            new RoadConditions(List.of(), List.of(), RushHour.FROM_SEVEN_TO_EIGHT);
    private static final ElectricRange SHORT = new ElectricRange(50, 1.9, 0.2, 60, 10);

    private static City electric(City city) {
        TruckId first = city.trucks().keySet().iterator().next();
        return TestDay.changed(
                city,
                truck -> {
                    boolean its = truck.id().equals(first);
                    WorkRules rules = its ? WorkRules.EU_561 : WorkRules.ARBZG;
                    return TestDay.with(truck, Optional.of(SHORT), rules);
                },
                FullProblemTest::charging);
    }

    private static Site charging(Site s) {
        return new Site(
                s.id(),
                s.name(),
                s.kind(),
                s.place(),
                s.fractions(),
                s.open(),
                s.unloading(),
                s.remark(),
                s.fractions().contains(Fraction.PAPER) ? 0 : 150);
    }

    private static PlanRequest request(PlanRequest bins, Random random) {
        List<OrderCandidate> orders = new ArrayList<>();
        for (int i = 0; i < 6; i++) {
            orders.add(order(i, random));
        }
        List<TruckStart> starts = new ArrayList<>();
        for (TruckStart s : bins.trucks()) {
            starts.add(
                    new TruckStart(
                            s.truck(),
                            s.place(),
                            s.ready(),
                            s.shiftEnd(),
                            s.load(),
                            s.worked(),
                            s.rested(),
                            new Reserves(60 + random.nextInt(41), Duration.ZERO, Duration.ZERO),
                            s.current()));
        }
        return TestOrders.with(bins, starts, orders);
    }

    private static OrderCandidate order(int number, Random random) {
        Instant due = TestDay.MORNING.plus(Duration.ofHours(random.nextInt(60)));
        GeoPoint place =
                new GeoPoint(50.06 + 0.08 * random.nextDouble(), 8.70 + 0.14 * random.nextDouble());
        Fraction fraction = random.nextBoolean() ? Fraction.RESIDUAL : Fraction.PAPER;
        boolean must = due.isBefore(TestDay.MORNING.plus(Duration.ofHours(12)));
        return TestOrders.bulky("A-" + number, place, fraction, due, must);
    }

    @Test
    void everyTourKeepsLoadsTimesRangeAndTachograph() {
        int charged = 0;
        long fetched = 0;
        for (int seed = 0; seed < DAYS; seed++) {
            TestDay day = new TestDay(40, 3, seed);
            City city = electric(day.city());
            PlanRequest even = request(day.morning(), new Random(seed));
            PlanRequest request = seed % 2 == 0 ? even : TestDay.on(RUSH, even);
            PlanProposed plan = Asked.once(city, request, new Effort.Steps(300, 100));
            for (int i = 0; i < plan.tours().size(); i++) {
                Tour tour = plan.tours().get(i);
                TruckStart start = request.trucks().get(i);
                new TourRules(city).check(start, tour);
                charged += new RangeRules(city).check(tour, start.reserves().energyPercent());
                fetched += tour.stops().stream().filter(Stop.Pickup.class::isInstance).count();
            }
        }
        assertThat(charged).as("charging stops").isGreaterThan(DAYS / 2);
        assertThat(fetched).as("orders fetched").isGreaterThan(2 * DAYS);
    }
}
