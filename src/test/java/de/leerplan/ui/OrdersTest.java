package de.leerplan.ui;

import static org.assertj.core.api.Assertions.assertThat;

import de.leerplan.model.JobId;
import de.leerplan.model.TruckId;
import de.leerplan.operations.Cause;
import de.leerplan.operations.DayState;
import de.leerplan.operations.Decision;
import de.leerplan.operations.Fact;
import de.leerplan.operations.Handling;
import de.leerplan.operations.Hypothesis;
import de.leerplan.operations.StopMove;
import de.leerplan.operations.TourDifference;
import de.leerplan.operations.Verdict;

import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What becomes of an order, without a window: who decided what, at which price, and the way back.
class OrdersTest {
    private static final TruckId OWN = SampleCity.truck("203");
    private static final TruckId OTHER = SampleCity.truck("204");
    private static final DayState DAY = SampleDay.state();
    private static final JobId STOP = TourDifference.left(DAY, OWN).getLast();

    private final List<Fact> posted = new ArrayList<>();
    private final AskedAdviser adviser = new AskedAdviser();
    private final Workplace workplace =
            new Workplace(
                    SampleSetup.live(posted::add, adviser),
                    new Advice(adviser, Runnable::run, Runnable::run));

    OrdersTest() {
        workplace.show(DAY);
    }

    @Test
    void aStopThatIsGivenAwayIsPricedAndDecidedInThePersonsName() {
        workplace.carryOut(new Order.Give(List.of(STOP), OTHER));

        assertThat(adviser.asked).containsExactly(new Hypothesis.Give(List.of(STOP), OTHER));
        Decision.PlanOverridden decided = (Decision.PlanOverridden) posted.getFirst();
        assertThat(decided.by()).isEqualTo("dispo");
        assertThat(decided.held()).isTrue();
        assertThat(decided.change()).isEqualTo(AskedAdviser.DEARER);
        assertThat(decided.moves())
                .containsExactly(new StopMove(STOP, Optional.of(OWN), Optional.of(OTHER)));
    }

    @Test
    void whatCannotBeDoneIsSaidAndNotDecided() {
        workplace.carryOut(new Order.Give(List.of(STOP), SampleCity.truck("210")));

        assertThat(posted).isEmpty();
        assertThat(workplace.said().get().orElseThrow().refusal()).contains(Verdict.Reason.NO_TIME);
    }

    @Test
    void undoIsADecisionOfItsOwnAndIsMadeOnce() {
        workplace.carryOut(new Order.Handle(STOP, Handling.NOT_TODAY));
        workplace.undo();
        workplace.undo();

        assertThat(posted).hasSize(2);
        assertThat(((Decision.ContainerHandled) posted.getLast()).handling())
                .isEqualTo(Handling.USUAL);
    }

    @Test
    void aDropIsTakenBackAtThePriceOfTheWayBack() {
        workplace.carryOut(new Order.Give(List.of(STOP), OTHER));

        workplace.undo();

        assertThat(adviser.asked.getLast()).isInstanceOf(Hypothesis.Back.class);
        Decision.PlanOverridden back = (Decision.PlanOverridden) posted.getLast();
        assertThat(back.cause().kind()).isEqualTo(Cause.Kind.TAKEN_BACK);
        assertThat(back.held()).isFalse();
    }

    @Test
    void anOrderForSeveralIsOneDecisionEachAndOneUndo() {
        List<Order> each = new ArrayList<>();
        TourDifference.left(DAY, OWN)
                .subList(3, 6)
                .forEach(id -> each.add(new Order.Handle(id, Handling.MUST_GO)));

        workplace.carryOut(new Order.All(each));
        workplace.undo();

        assertThat(posted).hasSize(6);
        assertThat(posted.subList(3, 6))
                .allMatch(f -> ((Decision.ContainerHandled) f).handling() == Handling.USUAL);
    }

    @Test
    void whatWasLetGoIsHeldAgainByUndo() {
        Decision held = new Decision.StopsLocked(SampleDay.NOW, "dispo", List.of(STOP), OWN);
        workplace.show(DAY.after(held).next());

        workplace.carryOut(new Order.Unlock(List.of(STOP)));
        workplace.undo();

        assertThat(posted.getLast()).isEqualTo(held);
    }
}
