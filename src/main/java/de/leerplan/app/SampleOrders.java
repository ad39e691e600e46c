package de.leerplan.app;

import de.leerplan.model.Container;
import de.leerplan.model.ContainerId;
import de.leerplan.model.GeoPoint;
import de.leerplan.model.JobId;
import de.leerplan.model.OrderId;
import de.leerplan.model.OrderKind;
import de.leerplan.model.ServiceOrder;
import de.leerplan.operations.DayState;
import de.leerplan.operations.Decision.OrderTaken;
import de.leerplan.operations.TourDifference;
import de.leerplan.operations.TruckState;

import java.time.Duration;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;

/// Orders that citizens gave by phone meanwhile, for snapshots and measurements: no sample day has
/// any.
///
/// @param locale whose language the notes are in
public record SampleOrders(SampleDayRun run, Locale locale) {
    private static final int COUNT = 4;

    /// So long after they were taken they are planned, if they are worth it.
    public static final Duration UNTIL_PLANNED = Duration.ofMinutes(4);

    /// They are taken, and planned if they are worth it, once this returns.
    void take() {
        DayState state = run.loop().state();
        int number = 1;
        for (TruckState truck : state.trucks().values()) {
            List<ContainerId> open =
                    JobId.containers(TourDifference.left(state, truck.truck().id()));
            if (number <= COUNT && open.size() > 12) {
                Container near = state.container(open.get(9)).container();
                post(run, order(run, number++, near, note()));
            }
        }
        ZoneId zone = state.city().zone();
        run.playUntil(LocalTime.ofInstant(run.now().plus(UNTIL_PLANNED), zone));
    }

    /// So many beside containers anywhere in the city are taken.
    public static void take(SampleDayRun run, int count, Random random) {
        List<Container> all = List.copyOf(run.loop().state().city().containers().values());
        for (int number = 1; number <= count; number++) {
            Container near = all.get(random.nextInt(all.size()));
            post(run, order(run, number, near, ""));
        }
    }

    private static void post(SampleDayRun run, ServiceOrder order) {
        run.loop().post(new OrderTaken(run.now(), "Schulung", order)).join();
    }

    /// One that stands on a tour, and is not promised yet if there is one.
    static Optional<OrderId> planned(DayState state) {
        return state.trucks().values().stream()
                .filter(TruckState::fit)
                .flatMap(truck -> truck.tour().stream())
                .flatMap(tour -> tour.stops().subList(tour.base(), tour.stops().size()).stream())
                .flatMap(stop -> stop.job().stream())
                .filter(OrderId.class::isInstance)
                .map(OrderId.class::cast)
                .findFirst();
    }

    private static ServiceOrder order(SampleDayRun run, int number, Container near, String note) {
        GeoPoint place = new GeoPoint(near.place().lat() + 0.0003, near.place().lon() + 0.0004);
        OrderKind kind = number % 2 == 0 ? OrderKind.BULKY_WASTE : OrderKind.ILLEGAL_DUMPING;
        return ServiceOrder.promised(
                new OrderId("A-2026-%04d".formatted(400 + number)),
                kind,
                near.name(),
                place,
                700,
                Duration.ofMinutes(7),
                run.now().minus(kind.promise()).plus(Duration.ofHours(9)),
                note);
    }

    private String note() {
        return locale.getLanguage().equals("de")
                ? "Sofa und Schrank, vor dem Haus"
                : "sofa and wardrobe, in front of the house";
    }
}
