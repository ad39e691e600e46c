package de.leerplan.app;

import static org.assertj.core.api.Assertions.assertThat;

import de.leerplan.model.Closure;
import de.leerplan.model.Container;
import de.leerplan.model.ContainerId;
import de.leerplan.model.Direction;
import de.leerplan.model.GeoPoint;
import de.leerplan.model.Load;
import de.leerplan.model.OrderId;
import de.leerplan.model.OrderKind;
import de.leerplan.model.ServiceOrder;
import de.leerplan.model.SkipReason;
import de.leerplan.model.Slowdown;
import de.leerplan.model.Stop;
import de.leerplan.model.TrafficStretch;
import de.leerplan.model.Truck;
import de.leerplan.model.TruckId;
import de.leerplan.operations.Cause;
import de.leerplan.operations.DayState;
import de.leerplan.operations.Decision;
import de.leerplan.operations.Fact;
import de.leerplan.operations.Handling;
import de.leerplan.operations.Hypothesis;
import de.leerplan.operations.Measured;
import de.leerplan.operations.Observation;
import de.leerplan.operations.SensorHealth;
import de.leerplan.operations.TourDifference;
import de.leerplan.operations.TruckState;
import de.leerplan.operations.Verdict;

import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.stream.Stream;

/// Everything that matters to a plan leads to another one, through the loop of a live run and with
/// the real planner.
class LiveCausesTest extends PlannedMorning {
    static Stream<Arguments> happenings() {
        return Stream.of(
                row("a container is full", Cause.Kind.PRESSING, LiveCausesTest::full),
                row("a citizen's order", Cause.Kind.ORDER, LiveCausesTest::order),
                row("an order left for another day, after all", Cause.Kind.ORDER, d -> afterAll(d)),
                row("an order that nobody holds any more", Cause.Kind.ORDER, d -> letGo(d)),
                row("an order that another truck fetched", Cause.Kind.ORDER, d -> fetched(d)),
                row("emptied by another truck", Cause.Kind.CONTAINER_HANDLED, d -> emptied(d)),
                row("a crew that sees fire", Cause.Kind.FIRE, LiveCausesTest::burning),
                row("a truck too far from its next stop", Cause.Kind.DELAY, d -> farAway(d)),
                row("a truck that is late", Cause.Kind.DELAY, LiveCausesTest::overdue),
                row("a truck that breaks down", Cause.Kind.TRUCK_LOST, LiveCausesTest::broken),
                row("a truck taken out", Cause.Kind.TRUCK_LOST, LiveCausesTest::takenOut),
                row("left for another day", Cause.Kind.CONTAINER_HANDLED, d -> leftOut(d)),
                row("must go today", Cause.Kind.CONTAINER_HANDLED, LiveCausesTest::mustGo),
                row("a closed street on the way", Cause.Kind.CLOSURE, LiveCausesTest::closed),
                row("a jam on the way", Cause.Kind.CLOSURE, LiveCausesTest::jammed),
                row("locked to another truck", Cause.Kind.OVERRIDDEN, LiveCausesTest::locked),
                row("a dispatcher's wish", Cause.Kind.WANTED, LiveCausesTest::wanted));
    }

    @ParameterizedTest
    @MethodSource("happenings")
    void whateverMattersLeadsToAnotherPlan(
            Function<PlannedDay, List<Fact>> what, Cause.Kind cause) {
        DayState after = day.planAfter(what.apply(day));

        assertThat(day.asked().getFirst().cause().kind()).isEqualTo(cause);
        assertThat(after.plan().stale()).isZero();
    }

    @Test
    void whatMayBurnIsOnNoTourAnyMoreAndComesBackByAPersonsWord() {
        ContainerId bin = last(day);
        Instant at = day.later(1);
        SensorHealth hot =
                new SensorHealth(OptionalInt.empty(), OptionalInt.of(71), OptionalInt.empty());
        Measured full = ((Observation.ReadingReceived) day.reading(bin, 92)).measured();

        DayState burning =
                day.planAfter(List.of(new Observation.ReadingReceived(at, at, bin, full, hot)));

        assertThat(day.asked().getFirst().cause())
                .isEqualTo(new Cause(Cause.Kind.FIRE, bin.value()));
        assertThat(PlannedDay.planned(burning)).doesNotContain(bin);
        assertThat(
                        day.world
                                .adviser()
                                .price(burning, new Hypothesis.Give(List.of(bin), busiest(day))))
                .isEqualTo(new Verdict.Impossible(Verdict.Reason.BURNING));

        DayState out = day.planAfter(List.of(new Decision.FireOut(day.later(5), "dispo", bin)));
        assertThat(PlannedDay.planned(out)).contains(bin);
    }

    @Test
    void whatATruckThatBreaksDownCannotDoAnyMoreOthersDoAtOnce() {
        TruckState lost = day.busiest();
        TruckId id = lost.truck().id();
        List<ContainerId> its = PlannedDay.containers(PlannedDay.tour(lost));

        DayState after =
                day.planAfter(List.of(new Observation.TruckBrokeDown(day.later(1), id, "Reifen")));

        List<ContainerId> servedByOthers =
                its.stream()
                        .filter(
                                bin ->
                                        after.city().trucks().values().stream()
                                                .filter(truck -> !truck.id().equals(id))
                                                .anyMatch(
                                                        truck ->
                                                                truck.serves(
                                                                        after.container(bin)
                                                                                .container())))
                        .toList();
        assertThat(servedByOthers).isNotEmpty();
        assertThat(PlannedDay.planned(after)).doesNotHaveDuplicates().containsAll(servedByOthers);
        assertThat(day.asked()).hasSize(1);
        assertThat(after.plan().current().orElseThrow().cause())
                .isEqualTo(new Cause(Cause.Kind.TRUCK_LOST, id.value()));
    }

    @Test
    void aThousandReadingsAreOneQuestionAndThePlanKnowsThemAll() {
        List<ContainerId> full = day.live.spare().subList(0, 10);
        day.later(1);
        day.post(full.stream().map(bin -> day.reading(bin, 84)).toList());
        day.later(1);
        List<Fact> burst = new ArrayList<>();
        for (int i = full.size(); i < 1_000; i++) {
            burst.add(day.reading(day.live.spare().get(i), 16));
        }
        // The first is at the beginning, the last at the very end.
        burst.addFirst(day.reading(full.getFirst(), 86));
        full.subList(1, full.size()).forEach(bin -> burst.add(day.reading(bin, 86)));

        DayState after = day.planAfter(burst);

        assertThat(burst).hasSize(1_000);
        assertThat(day.asked()).hasSize(1);
        assertThat(day.asked().getFirst().facts()).isEqualTo(after.tally().facts() - 1);
        assertThat(PlannedDay.planned(after)).containsAll(full);
        assertThat(after.plan().disturbance()).isEmpty();
    }

    private static Arguments row(
            String name, Cause.Kind cause, Function<PlannedDay, List<Fact>> what) {
        return Arguments.of(Named.of(name, what), cause);
    }

    private static List<Fact> full(PlannedDay day) {
        ContainerId bin = day.live.spare().getFirst();
        day.later(1);
        Fact doubted = day.reading(bin, 84);
        day.later(1);
        return List.of(doubted, day.reading(bin, 86));
    }

    private static List<Fact> order(PlannedDay day) {
        Instant at = day.later(1);
        ServiceOrder order =
                ServiceOrder.promised(
                        new OrderId("A-1"),
                        OrderKind.ILLEGAL_DUMPING,
                        "Waldstraße 7",
                        place(day, last(day)),
                        300,
                        Duration.ofMinutes(5),
                        at,
                        "");
        return List.of(new Decision.OrderTaken(at, "dispo", order));
    }

    private static List<Fact> afterAll(PlannedDay day) {
        OrderId id = new OrderId("A-1");
        day.planAfter(order(day));
        day.planAfter(
                List.of(new Decision.OrderHandled(day.later(1), "dispo", id, Handling.NOT_TODAY)));
        return List.of(new Decision.OrderHandled(day.later(1), "dispo", id, Handling.USUAL));
    }

    private static List<Fact> letGo(PlannedDay day) {
        OrderId id = new OrderId("A-1");
        TruckId its = having(day.planAfter(order(day)), id);
        day.stateAfter(List.of(new Decision.StopsLocked(day.later(1), "dispo", List.of(id), its)));
        return List.of(new Decision.StopsUnlocked(day.later(1), "dispo", List.of(id)));
    }

    private static List<Fact> fetched(PlannedDay day) {
        OrderId id = new OrderId("A-1");
        TruckId its = having(day.planAfter(order(day)), id);
        TruckId other =
                day.live.city().trucks().keySet().stream()
                        .filter(truck -> !truck.equals(its))
                        .findFirst()
                        .orElseThrow();
        Instant at = day.later(1);
        return List.of(new Observation.OrderFulfilled(at, at, other, id, new Load(100, 20)));
    }

    private static TruckId having(DayState state, OrderId id) {
        return state.city().trucks().keySet().stream()
                .filter(truck -> TourDifference.left(state, truck).contains(id))
                .findFirst()
                .orElseThrow();
    }

    private static List<Fact> emptied(PlannedDay day) {
        TruckId other =
                day.live.city().trucks().keySet().stream()
                        .filter(id -> !id.equals(busiest(day)))
                        .findFirst()
                        .orElseThrow();
        Instant at = day.later(1);
        return List.of(
                new Observation.ContainerEmptied(at, at, other, last(day), new Load(100, 20)));
    }

    private static List<Fact> burning(PlannedDay day) {
        Instant at = day.later(1);
        ContainerId bin = PlannedDay.containers(PlannedDay.tour(day.busiest())).getFirst();
        return List.of(new Observation.StopSkipped(at, at, busiest(day), bin, SkipReason.BURNING));
    }

    private static List<Fact> farAway(PlannedDay day) {
        Instant due = next(day).times().finish().minusSeconds(60);
        GeoPoint away = new GeoPoint(50.4, 8.76);
        return List.of(new Observation.TruckMoved(due, due, busiest(day), away, 0, 0));
    }

    private static List<Fact> overdue(PlannedDay day) {
        Instant late = next(day).times().finish().plus(Duration.ofMinutes(11));
        return List.of(new Observation.TimePassed(late));
    }

    private static List<Fact> broken(PlannedDay day) {
        return List.of(new Observation.TruckBrokeDown(day.later(1), busiest(day), "Reifen"));
    }

    private static List<Fact> takenOut(PlannedDay day) {
        return List.of(new Decision.TruckTakenOut(day.later(1), "dispo", busiest(day), "TÜV"));
    }

    private static List<Fact> leftOut(PlannedDay day) {
        return List.of(
                new Decision.ContainerHandled(
                        day.later(1), "dispo", last(day), Handling.NOT_TODAY));
    }

    private static List<Fact> mustGo(PlannedDay day) {
        ContainerId bin = day.live.spare().getFirst();
        return List.of(new Decision.ContainerHandled(day.later(1), "dispo", bin, Handling.MUST_GO));
    }

    private static List<Fact> closed(PlannedDay day) {
        Instant at = day.later(1);
        Closure closure =
                new Closure("S-1", "Rohrbruch", ahead(day, 1), at, at.plus(Duration.ofHours(8)));
        return List.of(new Decision.StreetBlocked(at, "dispo", closure));
    }

    private static List<Fact> jammed(PlannedDay day) {
        Instant at = day.later(1);
        Slowdown queue = new Slowdown(ahead(day, 3), Direction.BOTH, 20);
        Instant gone = at.plus(Duration.ofHours(2));
        TrafficStretch stretch = new TrafficStretch("Kaiserlei", queue, at, gone, gone);
        return List.of(new Observation.TrafficReported(at, "test", List.of(stretch)));
    }

    /// A stretch in the middle of the way to the first stop, so long to either side.
    private static List<GeoPoint> ahead(PlannedDay day, int points) {
        GeoPoint depot = day.live.city().depot().place();
        List<GeoPoint> way = day.world.roads().path(depot, next(day).place()).line();
        int middle = way.size() / 2;
        return way.subList(Math.max(0, middle - points), Math.min(way.size(), middle + points));
    }

    private static List<Fact> locked(PlannedDay day) {
        ContainerId bin = last(day);
        Container container = Objects.requireNonNull(day.live.city().containers().get(bin));
        TruckId other =
                day.live.city().trucks().values().stream()
                        .filter(truck -> truck.serves(container))
                        .map(Truck::id)
                        .filter(id -> !id.equals(busiest(day)))
                        .findFirst()
                        .orElseThrow();
        return List.of(new Decision.StopsLocked(day.later(1), "dispo", List.of(bin), other));
    }

    private static List<Fact> wanted(PlannedDay day) {
        return List.of(new Decision.PlanWanted(day.later(1), "dispo"));
    }

    private static TruckId busiest(PlannedDay day) {
        return day.busiest().truck().id();
    }

    private static Stop next(PlannedDay day) {
        return day.busiest().next().orElseThrow();
    }

    private static ContainerId last(PlannedDay day) {
        return PlannedDay.containers(PlannedDay.tour(day.busiest())).getLast();
    }

    private static GeoPoint place(PlannedDay day, ContainerId bin) {
        return Objects.requireNonNull(day.live.city().containers().get(bin)).place();
    }
}
