package de.leerplan.app;

import static org.assertj.core.api.Assertions.assertThat;

import de.leerplan.model.Closure;
import de.leerplan.model.GeoPoint;
import de.leerplan.model.MapClass;
import de.leerplan.model.MapFeature;
import de.leerplan.model.OrderId;
import de.leerplan.model.OrderKind;
import de.leerplan.model.RoadConditions;
import de.leerplan.model.ServiceOrder;
import de.leerplan.operations.Cause;
import de.leerplan.operations.DayState;
import de.leerplan.operations.Decision;
import de.leerplan.operations.Fact;
import de.leerplan.operations.Notice;
import de.leerplan.operations.Observation;
import de.leerplan.operations.PlanRequest;
import de.leerplan.operations.TourDifference;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

/// An order on a street that is closed from end to end, with the real router and planner.
class CutOffOrderTest extends PlannedMorning {
    /// It is promised within two days: this afternoon, so that it is worth a way of its own.
    private static final Duration SO_LONG_AGO = Duration.ofHours(40);

    private static final OrderId ID = new OrderId("A-1");
    private static final String NAME = "Rohrbruch";

    private static List<GeoPoint> street;

    @BeforeAll
    static void findAStreetWithoutAnotherWayIn() {
        street =
                sample.map().features().stream()
                        .filter(f -> f.kind() == MapClass.RESIDENTIAL_STREET)
                        .map(MapFeature::points)
                        .filter(CutOffOrderTest::cutsOff)
                        .findFirst()
                        .orElseThrow();
    }

    @Test
    void aClosureAlarmsAnOrderBehindItTakesItOffItsTourAndGivesItBackInTheEnd() {
        DayState taken = day.planAfter(List.of(order()));
        assertThat(isOnATour(taken)).isTrue();

        DayState closed = day.planAfter(List.of(closing()));
        assertThat(closed.roads().isCutOff(ID)).isTrue();
        assertThat(isOnATour(closed)).isFalse();
        assertThat(alarmed(closed)).isTrue();

        DayState opened =
                day.planAfter(List.of(new Decision.StreetFreed(day.later(1), "dispo", "S-1")));
        assertThat(day.asked().getFirst().cause()).isEqualTo(new Cause(Cause.Kind.ORDER, "A-1"));
        assertThat(opened.roads().isCutOff(ID)).isFalse();
        assertThat(isOnATour(opened)).isTrue();
    }

    @Test
    void anOrderTakenBehindAClosureIsAlarmedBeforeAnythingIsPlannedForIt() {
        day.stateAfter(List.of(closing()));
        DayState taken = day.planAfter(List.of(order()));

        assertThat(taken.roads().isCutOff(ID)).isTrue();
        assertThat(alarmed(taken)).isTrue();
        assertThat(isOnATour(taken)).isFalse();
        assertThat(day.asked()).flatExtracting(PlanRequest::orders).isEmpty();
    }

    private Fact order() {
        Instant at = day.later(1);
        return new Decision.OrderTaken(
                at,
                "dispo",
                ServiceOrder.promised(
                        ID,
                        OrderKind.ILLEGAL_DUMPING,
                        "Sackgasse 3",
                        middle(street),
                        300,
                        Duration.ofMinutes(5),
                        at.minus(SO_LONG_AGO),
                        ""));
    }

    private Fact closing() {
        Instant at = day.later(1);
        return new Observation.StreetClosed(
                at, new Closure("S-1", NAME, street, at, at.plus(Duration.ofHours(8))));
    }

    private static boolean alarmed(DayState state) {
        return state.notices().stream()
                .filter(Notice::open)
                .filter(notice -> notice.kind() == Notice.Kind.PLACES_CUT_OFF)
                .anyMatch(
                        notice ->
                                notice.subject().equals(NAME)
                                        && notice.detail().contains("A-1 (Sackgasse 3)"));
    }

    private static boolean isOnATour(DayState state) {
        return state.trucks().keySet().stream()
                .anyMatch(truck -> TourDifference.left(state, truck).contains(ID));
    }

    private static boolean cutsOff(List<GeoPoint> line) {
        Instant at = Instant.EPOCH;
        Closure closure = new Closure("S", NAME, line, at, at.plusSeconds(1));
        RoadConditions closed = new RoadConditions(List.of(closure), List.of());
        return line.size() > 2
                && !sample.roads()
                        .under(closed)
                        .cutOff(
                                sample.city().depot().place(),
                                List.of(middle(line)),
                                List.of(closure))
                        .isEmpty();
    }

    private static GeoPoint middle(List<GeoPoint> line) {
        int half = line.size() / 2;
        return line.get(half - 1).towards(line.get(half), 0.5);
    }
}
