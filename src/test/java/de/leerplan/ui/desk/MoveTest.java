package de.leerplan.ui.desk;

import static org.assertj.core.api.Assertions.assertThat;

import de.leerplan.model.JobId;
import de.leerplan.model.TruckId;
import de.leerplan.operations.DayState;
import de.leerplan.operations.Decision;
import de.leerplan.operations.Fact;
import de.leerplan.operations.Handling;
import de.leerplan.operations.Hypothesis;
import de.leerplan.operations.StopMove;
import de.leerplan.operations.TourDifference;
import de.leerplan.ui.Advice;
import de.leerplan.ui.AskedAdviser;
import de.leerplan.ui.Order;
import de.leerplan.ui.SampleCity;
import de.leerplan.ui.SampleDay;
import de.leerplan.ui.SampleSetup;
import de.leerplan.ui.Selection;
import de.leerplan.ui.Texts;
import de.leerplan.ui.Workplace;

import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// Moving stops, without a window: the price comes before the drop, and is the one that counts.
class MoveTest {
    private static final TruckId OWN = SampleCity.truck("203");
    private static final DayState DAY = SampleDay.state();
    private static final Texts GERMAN = new Texts(Locale.GERMANY, SampleCity.ZONE);
    private static final JobId STOP = TourDifference.left(DAY, OWN).getLast();

    private final List<Fact> posted = new ArrayList<>();
    private final List<Runnable> waiting = new ArrayList<>();
    private final AskedAdviser adviser = new AskedAdviser();
    private final Workplace workplace =
            new Workplace(
                    SampleSetup.live(posted::add, adviser),
                    new Advice(adviser, waiting::add, Runnable::run));
    private final Move move = new Move(workplace);

    MoveTest() {
        workplace.show(DAY);
        move.begin(List.of(STOP));
    }

    private void answer() {
        List<Runnable> questions = List.copyOf(waiting);
        waiting.clear();
        questions.forEach(Runnable::run);
    }

    private PriceTag tag() {
        return PriceTag.of(DAY, GERMAN, List.of(STOP), move.aim().get(), move.price().get());
    }

    @Test
    void ofSeveralStopsTheOverflowsTogetherAreTold() {
        move.aimAt(Optional.of(new Aim.OnTour(SampleCity.truck("204"))));
        answer();
        List<JobId> two = TourDifference.left(DAY, OWN).subList(3, 5);

        PriceTag tag = PriceTag.of(DAY, GERMAN, two, move.aim().get(), move.price().get());

        assertThat(tag.effort()).isEqualTo("+1,2\u00a0km · +5\u00a0min · Überläufe −0,31");
    }

    @Test
    void thePriceStandsBesideTheHandBeforeTheDrop() {
        move.aimAt(Optional.of(new Aim.OnTour(SampleCity.truck("204"))));
        assertThat(tag().effort()).isEqualTo("Preis wird berechnet …");

        answer();

        assertThat(tag().where()).isEqualTo("OF-SW 204, günstigster Platz");
        assertThat(tag().effort())
                .as("as the reasons on its card have it")
                .isEqualTo("+1,2\u00a0km · +5\u00a0min · Risiko −31\u00a0Punkte");
        assertThat(tag().price()).isEqualTo("+3,40\u00a0€");
        assertThat(posted).isEmpty();
    }

    @Test
    void onlyTheNewestAimIsPriced() {
        move.aimAt(Optional.of(new Aim.AtPlace(OWN, 0)));
        move.aimAt(Optional.of(new Aim.AtPlace(OWN, 1)));
        move.aimAt(Optional.of(new Aim.AtPlace(OWN, 2)));

        answer();

        assertThat(adviser.asked).containsExactly(new Hypothesis.Put(List.of(STOP), OWN, 2));
    }

    @Test
    void whatIsDroppedComesIntoForceAtThePriceThatWasShown() {
        move.aimAt(Optional.of(new Aim.AtPlace(OWN, 1)));
        answer();

        move.drop();

        assertThat(adviser.asked).hasSize(1);
        assertThat(((Decision.PlanOverridden) posted.getFirst()).change())
                .isEqualTo(AskedAdviser.DEARER);
        assertThat(move.isOn()).isFalse();
    }

    @Test
    void aDropBeforeTheAnswerWaitsForIt() {
        move.aimAt(Optional.of(new Aim.AtPlace(OWN, 1)));

        move.drop();
        assertThat(posted).isEmpty();
        answer();

        assertThat(posted).singleElement().isInstanceOf(Decision.PlanOverridden.class);
    }

    @Test
    void droppedBesideEverythingNothingHappens() {
        move.aimAt(Optional.of(new Aim.AtPlace(OWN, 1)));
        move.aimAt(Optional.empty());
        answer();

        move.drop();

        assertThat(posted).isEmpty();
    }

    @Test
    void theArrowKeysAimAtTrucksAndPlaces() {
        move.nextTruck(1);
        move.nextTruck(1);
        move.nextTruck(1);
        move.nextPlace(1);
        move.nextPlace(1);

        assertThat(move.aim().get()).contains(new Aim.AtPlace(OWN, 1));
    }

    @Test
    void anOrderIsMovedHeldAndLeftAsAContainerIs() {
        JobId sofa = SampleDay.SOFA.id();
        workplace.show(SampleDay.ordered());
        move.cancel();
        move.begin(List.of(sofa, STOP));
        move.aimAt(Optional.of(new Aim.OnTour(SampleCity.truck("204"))));
        answer();

        move.drop();

        assertThat(((Decision.PlanOverridden) posted.getFirst()).moves())
                .extracting(StopMove::job)
                .containsExactly(sofa, STOP);
        Chosen chosen = new Chosen(SampleDay.ordered(), Selection.of(sofa));
        assertThat(chosen.toggleHold()).contains(new Order.Lock(List.of(sofa), OWN));
        assertThat(chosen.orders())
                .containsEntry("order.handle.NOT_TODAY", new Order.Handle(sofa, Handling.NOT_TODAY))
                .doesNotContainKey("order.handle.OUT_OF_ORDER");
        assertThat(chosen.givable()).contains(SampleCity.truck("204"));
    }

    @Test
    void oneOfSeveralSelectedTakesAllOfThemAlong() {
        List<JobId> several = TourDifference.left(DAY, OWN).subList(3, 6);
        workplace.select(new Selection.OfJobs(several));

        assertThat(Chosen.grabbed(workplace, Selection.of(several.get(1)))).isEqualTo(several);
        JobId other = TourDifference.left(DAY, SampleCity.truck("204")).getLast();
        assertThat(Chosen.grabbed(workplace, Selection.of(other))).containsExactly(other);
    }
}
