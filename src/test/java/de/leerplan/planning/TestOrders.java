package de.leerplan.planning;

import de.leerplan.model.Fraction;
import de.leerplan.model.GeoPoint;
import de.leerplan.model.OrderId;
import de.leerplan.model.OrderKind;
import de.leerplan.model.ServiceOrder;
import de.leerplan.model.TimeWindow;
import de.leerplan.operations.OrderCandidate;
import de.leerplan.operations.PlanRequest;
import de.leerplan.operations.TruckStart;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/// Made-up orders for a [TestDay].
final class TestOrders {
    private static final Instant TOMORROW = TestDay.MORNING.plus(Duration.ofHours(29));

    private TestOrders() {}

    /// Bulky waste of two days ago that can wait until tomorrow unless it must go.
    static OrderCandidate bulky(
            String id, GeoPoint place, Fraction fraction, Instant due, boolean mustGo) {
        ServiceOrder order =
                new ServiceOrder(
                        new OrderId(id),
                        OrderKind.BULKY_WASTE,
                        "Waldstraße 7",
                        place,
                        fraction,
                        800,
                        Duration.ofMinutes(6),
                        TimeWindow.ANY_TIME,
                        0,
                        TestDay.MORNING.minus(Duration.ofHours(40)),
                        due,
                        "");
        return new OrderCandidate(order, mustGo, TOMORROW);
    }

    /// So many orders about the city: overdue, due today, tomorrow or in a week.
    static List<OrderCandidate> some(int count, long seed) {
        Random random = new Random(seed);
        List<OrderCandidate> orders = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            GeoPoint place =
                    new GeoPoint(
                            50.08 + 0.05 * random.nextDouble(), 8.72 + 0.1 * random.nextDouble());
            Fraction fraction = i % 3 == 2 ? Fraction.PAPER : Fraction.RESIDUAL;
            Duration left =
                    List.of(-2, 5, 27, 170).stream().map(Duration::ofHours).toList().get(i % 4);
            Instant due = TestDay.MORNING.plus(left);
            boolean mustGo = due.isBefore(TOMORROW);
            orders.add(bulky("A-%02d".formatted(i), place, fraction, due, mustGo));
        }
        return orders;
    }

    /// `bins` with orders beside the containers, for trucks that start as `trucks` says.
    static PlanRequest with(
            PlanRequest bins, List<TruckStart> trucks, List<OrderCandidate> orders) {
        return new PlanRequest(
                bins.number(),
                bins.at(),
                bins.cause(),
                trucks,
                bins.candidates(),
                orders,
                bins.roads(),
                bins.prices(),
                bins.held());
    }
}
