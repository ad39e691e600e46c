package de.leerplan.ui;

import static org.assertj.core.api.Assertions.assertThat;

import de.leerplan.operations.Approval;
import de.leerplan.operations.Decision;
import de.leerplan.operations.Fact;
import de.leerplan.operations.Handling;

import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;

class WorkplaceTest {
    private final List<Fact> posted = new ArrayList<>();
    private final Workplace workplace = new Workplace(SampleSetup.live(posted::add));

    @Test
    void anOrderBecomesADecisionOfTheUserAtThePresentTime() {
        workplace.carryOut(new Order.Handle(SampleCity.container("0140"), Handling.MUST_GO));

        assertThat(posted)
                .containsExactly(
                        new Decision.ContainerHandled(
                                SampleDay.NOW,
                                "dispo",
                                SampleCity.container("0140"),
                                Handling.MUST_GO));
    }

    @Test
    void everyOrderThatChangesTheCityBecomesOneFact() {
        List<Order> orders =
                List.of(
                        new Order.FoundEmpty(SampleCity.container("0140")),
                        new Order.TakeOut(SampleCity.truck("203")),
                        new Order.PutBack(SampleCity.truck("203")),
                        new Order.NewPlan(),
                        new Order.Accept(7),
                        new Order.Reject(7),
                        new Order.Approve(Approval.BY_HAND),
                        new Order.TakeOn(3));

        orders.forEach(workplace::carryOut);

        assertThat(posted).hasSameSizeAs(orders).allMatch(Decision.class::isInstance);
    }

    @Test
    void lookingAtSomethingChangesNothing() {
        Selection truck = new Selection.OfTruck(SampleCity.truck("203"));

        workplace.carryOut(new Order.Show(truck));

        assertThat(posted).isEmpty();
        assertThat(workplace.selection().get()).isEqualTo(truck);
    }

    @Test
    void whatIsToldFollowsStateAndLanguageEvenIfOnlyListenersHoldIt() {
        List<String> heard = new ArrayList<>();
        workplace
                .told((state, texts) -> texts.locale().getLanguage() + state.notices().size())
                .subscribe(text -> heard.add(text));
        System.gc();

        workplace.show(SampleDay.state());
        workplace.texts().set(workplace.texts().get().inOtherLanguage());

        assertThat(heard).hasSize(3);
        assertThat(heard.getFirst()).isEqualTo("de0");
        assertThat(heard.getLast()).startsWith("en").isNotEqualTo("en0");
    }
}
