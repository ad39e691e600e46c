package de.leerplan.app;

import static org.assertj.core.api.Assertions.assertThat;

import de.leerplan.model.ContainerId;
import de.leerplan.model.JobId;
import de.leerplan.model.TruckId;
import de.leerplan.operations.AcceptedPlan;
import de.leerplan.operations.Adviser;
import de.leerplan.operations.Cause;
import de.leerplan.operations.DayState;
import de.leerplan.operations.Decision;
import de.leerplan.operations.Decision.TruckPutBack;
import de.leerplan.operations.Decision.TruckTakenOut;
import de.leerplan.operations.Fact;
import de.leerplan.operations.Handling;
import de.leerplan.operations.Hypothesis;
import de.leerplan.operations.Notice;
import de.leerplan.operations.StopMove;
import de.leerplan.operations.TourDifference;
import de.leerplan.operations.TruckState;
import de.leerplan.operations.Verdict;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/// A dispatcher's word is in the next plan and in all after it, through the loop of a live run and
/// with the real planner.
class LiveOverridesTest extends PlannedMorning {
    private static final String ANNA = "anna";

    private Adviser adviser;

    @BeforeEach
    void askTheAdviser() {
        adviser = day.world.adviser();
    }

    @Test
    void whatMustGoIsOnATour() {
        ContainerId bin = day.live.spare().getFirst();

        DayState after =
                day.planAfter(
                        List.of(
                                new Decision.ContainerHandled(
                                        day.later(1), ANNA, bin, Handling.MUST_GO)));

        assertThat(PlannedDay.planned(after)).contains(bin);
    }

    @Test
    void whatIsPutOnATruckIsThereAsItWasPricedAndAfterEveryLaterPlan() {
        ContainerId bin = lastOf(day.busiest());
        TruckId other = another(bin);
        Verdict.Possible price = price(bin, other).orElseThrow();

        DayState then = day.stateAfter(List.of(put(bin, other, price)));
        DayState later = day.planAfter(List.of(unrest()));

        AcceptedPlan plan = then.plan().current().orElseThrow();
        assertThat(plan.cause().kind()).isEqualTo(Cause.Kind.OVERRIDDEN);
        assertThat(plan.change()).isEqualTo(price.change());
        assertThat(TourDifference.left(then, other)).contains(bin);
        assertThat(later.plan().accepted()).isGreaterThan(then.plan().accepted());
        assertThat(TourDifference.left(later, other)).contains(bin);
    }

    @Test
    void aLockedTourStaysStopByStopWhateverHappensElsewhere() {
        TruckState busiest = day.busiest();
        TruckId truck = busiest.truck().id();
        List<JobId> before = TourDifference.left(day.state(), truck);

        day.stateAfter(List.of(new Decision.TruckLocked(day.later(1), ANNA, truck)));
        DayState later = day.planAfter(List.of(unrest()));

        assertThat(TourDifference.left(later, truck)).isEqualTo(before);
        assertThat(PlannedDay.planned(later)).contains(day.live.spare().getFirst());
    }

    @Test
    void whatWasGivenToATruckThatDropsOutIsItsAgainUnlessAnotherHasItWhenItIsBack() {
        TruckState busiest = day.busiest();
        TruckId truck = busiest.truck().id();
        List<JobId> given = TourDifference.left(day.state(), truck);
        day.stateAfter(List.of(new Decision.StopsLocked(day.later(1), ANNA, given, truck)));

        DayState lost = day.planAfter(List.of(new TruckTakenOut(day.later(1), ANNA, truck, "TÜV")));
        DayState back = day.planAfter(List.of(new TruckPutBack(day.later(20), ANNA, truck)));

        assertThat(lost.holds().resting()).containsOnlyKeys(given).containsValue(truck);
        assertThat(lost.notices()).anyMatch(said -> said.kind() == Notice.Kind.HOLDS_REST);
        assertThat(back.holds().resting()).isEmpty();
        for (JobId job : given) {
            boolean elsewhere =
                    lost.trucks().values().stream()
                            .filter(TruckState::fit)
                            .anyMatch(t -> TourDifference.left(lost, t.truck().id()).contains(job));
            assertThat(back.holds().hold(job)).as("%s", job).isNotEqualTo(elsewhere);
        }
    }

    /// Something that must be planned at once.
    private Fact unrest() {
        ContainerId bin = day.live.spare().getFirst();
        return new Decision.ContainerHandled(day.later(1), ANNA, bin, Handling.MUST_GO);
    }

    private Optional<Verdict.Possible> price(ContainerId bin, TruckId truck) {
        Hypothesis what = new Hypothesis.Give(List.of(bin), truck);
        Verdict verdict = adviser.price(day.state(), what);
        return verdict instanceof Verdict.Possible possible
                ? Optional.of(possible)
                : Optional.empty();
    }

    private Decision put(ContainerId bin, TruckId truck, Verdict.Possible price) {
        TruckId from = day.busiest().truck().id();
        return new Decision.PlanOverridden(
                day.later(0),
                ANNA,
                new Cause(Cause.Kind.OVERRIDDEN, bin.value()),
                List.of(new StopMove(bin, Optional.of(from), Optional.of(truck))),
                true,
                price.tours(),
                price.figures(),
                price.change());
    }

    private static ContainerId lastOf(TruckState truck) {
        return PlannedDay.containers(PlannedDay.tour(truck)).getLast();
    }

    private TruckId another(ContainerId bin) {
        var container = Objects.requireNonNull(day.live.city().containers().get(bin));
        TruckId busiest = day.busiest().truck().id();
        return day.live.city().trucks().values().stream()
                .filter(truck -> truck.serves(container) && !truck.id().equals(busiest))
                .map(truck -> truck.id())
                .filter(id -> price(bin, id).isPresent())
                .findFirst()
                .orElseThrow();
    }
}
