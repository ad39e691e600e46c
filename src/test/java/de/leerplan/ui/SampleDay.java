package de.leerplan.ui;

import de.leerplan.forecast.Habit;
import de.leerplan.forecast.HourOfWeek;
import de.leerplan.model.City;
import de.leerplan.model.Closure;
import de.leerplan.model.Container;
import de.leerplan.model.FillLevel;
import de.leerplan.model.GeoPoint;
import de.leerplan.model.OrderId;
import de.leerplan.model.OrderKind;
import de.leerplan.model.ServiceOrder;
import de.leerplan.model.SkipReason;
import de.leerplan.model.Stop;
import de.leerplan.model.Tour;
import de.leerplan.model.TruckId;
import de.leerplan.operations.Approval;
import de.leerplan.operations.Cause;
import de.leerplan.operations.DayState;
import de.leerplan.operations.Decision;
import de.leerplan.operations.Fact;
import de.leerplan.operations.Handling;
import de.leerplan.operations.Measured;
import de.leerplan.operations.Observation;
import de.leerplan.operations.PlanChange;
import de.leerplan.operations.PlanFigures;
import de.leerplan.operations.Result;
import de.leerplan.operations.SensorHealth;
import de.leerplan.operations.TruckState;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/// The morning of 14 July in the made-up city, folded from facts up to 10:42.
public final class SampleDay {
    public static final LocalDate DAY = LocalDate.of(2026, 7, 14);
    public static final Instant NOW = at(10, 42);

    /// What a citizen wants to be fetched by tonight.
    public static final ServiceOrder SOFA =
            ServiceOrder.promised(
                    new OrderId("A-2026-0007"),
                    OrderKind.ILLEGAL_DUMPING,
                    "Bettinastraße 12",
                    new GeoPoint(50.1075, 8.7677),
                    900,
                    Duration.ofMinutes(8),
                    NOW.minus(Duration.ofHours(36)),
                    "Sofa vor dem Haus");

    private static final PlanFigures FIGURES =
            new PlanFigures(148_000, 250_000, 326, 11.4, 0, 16_300, 500_000, 45_600, 0, 0);

    private DayState state;

    private SampleDay(City city) {
        state = DayState.before(city);
    }

    /// With the last plan accepted by policy.
    public static DayState state() {
        return new SampleDay(SampleCity.city()).played();
    }

    /// With a proposal that waits for the dispatcher.
    public static DayState deciding() {
        SampleDay day = new SampleDay(SampleCity.city());
        day.state = day.played();
        day.tell(new Decision.ApprovalChanged(NOW, "dispo", Approval.BY_HAND));
        day.tell(new Decision.PlanWanted(NOW.plusSeconds(20), "dispo"));
        day.tell(day.proposal(NOW.plusSeconds(38), Cause.Kind.READINGS, "OF-0417", tours(day)));
        return day.state;
    }

    /// With an order of a citizen on truck 203's tour, instead of its last container.
    public static DayState ordered() {
        SampleDay day = new SampleDay(SampleCity.city());
        day.state = day.played();
        day.tell(new Decision.OrderTaken(NOW, "dispo", SOFA));
        List<Tour> tours = tours(day).stream().map(SampleDay::fetchingSofa).toList();
        day.tell(day.proposal(NOW.plusSeconds(20), Cause.Kind.ORDER, SOFA.id().value(), tours));
        return day.state;
    }

    private static Tour fetchingSofa(Tour tour) {
        if (!tour.truck().equals(SampleCity.truck("203"))) {
            return tour;
        }
        List<Stop> stops = new ArrayList<>(tour.stops());
        int last = stops.size() - 1;
        while (!(stops.get(last) instanceof Stop.Collect)) {
            last--;
        }
        Stop before = stops.get(last);
        stops.set(last, new Stop.Pickup(SOFA, before.leg(), before.times(), true));
        return tour.with(tour.base(), stops);
    }

    /// Before anything happened.
    public static DayState blank() {
        return DayState.before(SampleCity.city());
    }

    public static Instant at(int hour, int minute) {
        return DAY.atTime(hour, minute).atZone(SampleCity.ZONE).toInstant();
    }

    private DayState played() {
        Instant dawn = at(5, 0);
        tell(new Observation.DayBegan(dawn, DAY, state.city().name()));
        int i = 0;
        for (Container container : state.city().containers().values()) {
            tell(carriedOver(dawn, container, i++));
        }
        tell(new Observation.TimePassed(dawn.plusSeconds(60)));
        tell(
                proposal(
                        dawn.plusSeconds(80),
                        Cause.Kind.DAY_BEGAN,
                        "",
                        SampleTours.all(state.city(), at(6, 0))));
        List<Fact> morning = new ArrayList<>(readings());
        for (TruckId truck : state.city().trucks().keySet()) {
            morning.add(new Observation.TruckConnected(at(5, 50), truck));
            morning.addAll(drive(state.truck(truck)));
        }
        morning.addAll(troubles());
        morning.sort(Comparator.comparing(Fact::at));
        morning.forEach(
                fact -> tell(fact instanceof Observation.ReadingReceived r ? fresh(r) : fact));
        tell(new Observation.TimePassed(NOW.minusSeconds(60)));
        long open = state.plan().outstanding().orElse(0);
        if (open > 0) {
            tell(proposal(NOW.minusSeconds(38), Cause.Kind.READINGS, "OF-0203", tours(this)));
        }
        tell(new Observation.TimePassed(NOW));
        return state;
    }

    private void tell(Fact fact) {
        state = state.after(fact).next();
        if (fact instanceof Observation.StreetClosed) {
            long asked = state.roads().check();
            state =
                    state.after(new Result.RoutesChecked(fact.at(), asked, List.of(), List.of()))
                            .next();
        }
        for (TruckState truck : state.trucks().values()) {
            if (truck.acknowledged() < truck.sent()) {
                TruckId id = truck.truck().id();
                state =
                        state.after(new Observation.TourAcknowledged(fact.at(), id, truck.sent()))
                                .next();
            }
        }
    }

    private static List<Tour> tours(SampleDay day) {
        return day.state.trucks().values().stream()
                .filter(TruckState::fit)
                .flatMap(truck -> truck.tour().stream())
                .toList();
    }

    private Result.PlanProposed proposal(
            Instant at, Cause.Kind kind, String subject, List<Tour> tours) {
        return new Result.PlanProposed(
                at,
                state.plan().outstanding().orElseThrow(),
                new Cause(kind, subject),
                tours,
                FIGURES,
                new PlanChange(2, 1, 0, 820, 240, -1.9, 640));
    }

    private static Observation carriedOver(Instant at, Container container, int i) {
        double daily = 0.6 + i % 9 * 0.35;
        List<Double> rates =
                IntStream.range(0, HourOfWeek.COUNT)
                        .mapToObj(h -> daily * (h % 24 >= 8 && h % 24 < 21 ? 1.6 : 0.4))
                        .toList();
        FillLevel fill = new FillLevel(12 + i * 31 % 74);
        return new Observation.ContainerCarriedOver(
                at, container.id(), new Habit(6, rates), fill, at.minus(Duration.ofHours(8)));
    }

    private List<Fact> readings() {
        List<Fact> readings = new ArrayList<>();
        int i = 0;
        for (Container container : state.city().containers().values()) {
            i++;
            if (container.sensor().isEmpty()) {
                continue;
            }
            for (int hour = 5; hour < 11; hour++) {
                Instant measured = at(hour, i * 7 % 60);
                if (measured.isBefore(NOW) && measured.isAfter(at(5, 2))) {
                    readings.add(reading(container, measured, i, hour));
                }
            }
        }
        return readings;
    }

    /// The reading as the container is by then, emptied or not.
    private Fact fresh(Observation.ReadingReceived planned) {
        Container container = state.container(planned.container()).container();
        int i = Integer.parseInt(container.id().value().substring(3)) - 100;
        int hour = planned.measuredAt().atZone(SampleCity.ZONE).getHour();
        return reading(container, planned.measuredAt(), i, hour);
    }

    private Observation reading(Container container, Instant measured, int i, int hour) {
        double expected =
                state.forecast()
                        .at(container, state.container(container.id()).belief(), measured)
                        .mean();
        double wobble = (i * 13 + hour * 7) % 7 - 3;
        boolean burns = i == 88 && hour == 10;
        return new Observation.ReadingReceived(
                measured.plusSeconds(3),
                measured,
                container.id(),
                new Measured.Percent(FillLevel.clamped(expected + wobble)),
                new SensorHealth(
                        OptionalInt.of(i % 53 == 0 ? 9 : 60 + i % 40),
                        OptionalInt.of(burns ? 71 : 17 + hour),
                        OptionalInt.of(-80 - i % 30)));
    }

    /// What a truck reports until now, some minutes behind or ahead of plan.
    private List<Fact> drive(TruckState truck) {
        TruckId id = truck.truck().id();
        int place = List.copyOf(state.city().trucks().keySet()).indexOf(id);
        Duration late = Duration.ofSeconds(place * 173 % 800 - 120);
        List<Fact> facts = new ArrayList<>();
        GeoPoint before = state.city().depot().place();
        for (Stop stop : truck.tour().orElseThrow().stops()) {
            Instant arrived = stop.times().arrival().plus(late);
            Instant done = stop.times().finish().plus(late);
            if (!arrived.isBefore(NOW)) {
                facts.add(moved(NOW.minusSeconds(9), id, before, stop.place(), 0.6));
                return facts;
            }
            facts.add(moved(arrived, id, before, stop.place(), 1));
            if (!done.isBefore(NOW)) {
                return facts;
            }
            before = stop.place();
            facts.add(report(stop, done, id));
        }
        return facts;
    }

    private static Observation moved(
            Instant at, TruckId truck, GeoPoint from, GeoPoint to, double share) {
        return new Observation.TruckMoved(
                at, at, truck, from.towards(to, share), (int) from.bearingTo(to), 24);
    }

    private static Observation report(Stop stop, Instant at, TruckId truck) {
        return switch (stop) {
            case Stop.Collect c when c.container().value().endsWith("77") ->
                    new Observation.StopSkipped(
                            at, at, truck, c.container(), SkipReason.BLOCKED_BY_CAR);
            case Stop.Collect c ->
                    new Observation.ContainerEmptied(at, at, truck, c.container(), c.amount());
            case Stop.Pickup p ->
                    new Observation.OrderFulfilled(at, at, truck, p.order().id(), p.order().load());
            case Stop.Unload u -> new Observation.TruckUnloaded(at, at, truck, u.site());
            case Stop.Pause _ -> new Observation.BreakTaken(at, at, truck, Duration.ofMinutes(30));
            case Stop.Return _ -> new Observation.TruckReturned(at, at, truck);
        };
    }

    private static List<Fact> troubles() {
        Closure closure =
                new Closure(
                        "S-1",
                        "Bieberer Straße, Rohrbruch",
                        List.of(new GeoPoint(50.0945, 8.772), new GeoPoint(50.0945, 8.785)),
                        at(9, 30),
                        at(16, 0));
        return List.of(
                new Observation.StreetClosed(at(9, 31), closure),
                new Observation.MessageRefused(
                        at(9, 48), "milesight/24e124", "kein JSON", "{\"distance\":"),
                new Decision.ContainerHandled(
                        at(10, 5), "dispo", SampleCity.container("0140"), Handling.MUST_GO),
                new Observation.TruckDisconnected(at(10, 20), SampleCity.truck("209")),
                new Observation.TruckBrokeDown(
                        at(10, 31), SampleCity.truck("206"), "Hydraulik verliert Öl"));
    }
}
