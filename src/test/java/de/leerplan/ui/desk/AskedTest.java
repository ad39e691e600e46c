package de.leerplan.ui.desk;

import static org.assertj.core.api.Assertions.assertThat;

import de.leerplan.model.TruckId;
import de.leerplan.operations.DayState;
import de.leerplan.operations.Observation.TimePassed;
import de.leerplan.ui.Advice;
import de.leerplan.ui.AskedAdviser;
import de.leerplan.ui.SampleCity;
import de.leerplan.ui.SampleDay;
import de.leerplan.ui.SampleSetup;
import de.leerplan.ui.Selection;
import de.leerplan.ui.Workplace;

import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/// Asking about what is looked at, without a window.
class AskedTest {
    private static final DayState DAY = SampleDay.state();
    private static final Selection BIN = new Selection.OfContainer(SampleCity.container("0203"));

    private final List<Runnable> waiting = new ArrayList<>();
    private final AskedAdviser adviser = new AskedAdviser();
    private final Workplace workplace =
            new Workplace(
                    SampleSetup.live(_ -> {}, adviser),
                    new Advice(adviser, waiting::add, Runnable::run));
    private final Asked<?, ?> asked = new Asked<>(workplace, new JobQuestion());

    AskedTest() {
        workplace.show(DAY);
        workplace.select(BIN);
    }

    @Test
    void theCardHasReasonsAsSoonAsTheyAreGiven() {
        assertThat(asked.reasoned(card())).isEqualTo(card());

        answer();

        assertThat(asked.reasoned(card()).sections()).hasSizeGreaterThan(card().sections().size());
    }

    @Test
    void theSameIsAskedAgainAfterFiveMinutesAndTheOldAnswerStandsUntilThen() {
        answer();

        workplace.show(after(Duration.ofMinutes(4)));
        assertThat(waiting).isEmpty();

        workplace.show(after(Duration.ofMinutes(5)));
        assertThat(waiting).hasSize(1);
        assertThat(asked.answer().get()).map(Asked.Answer::state).contains(DAY);

        answer();
        assertThat(asked.answer().get())
                .map(Asked.Answer::state)
                .contains(after(Duration.ofMinutes(5)));
    }

    @Test
    void whatIsNoLongerLookedAtIsNeitherAnsweredNorAskedAgain() {
        workplace.select(new Selection.None());

        answer();
        workplace.show(after(Duration.ofMinutes(5)));

        assertThat(asked.answer().get()).isEmpty();
        assertThat(waiting).isEmpty();
    }

    @Test
    void anotherThingLosesTheAnswerAboutTheFirst() {
        answer();

        workplace.select(new Selection.OfContainer(SampleCity.container("0204")));

        assertThat(asked.answer().get()).isEmpty();
        assertThat(waiting).hasSize(1);
    }

    @Test
    void aTruckOnTourIsNotAskedWhyItStays() {
        TruckId busy = SampleCity.truck("203");
        var idle = new Asked<>(workplace, new TruckQuestion());

        workplace.select(new Selection.OfTruck(busy));
        answer();

        assertThat(idle.answer().get()).isEmpty();
    }

    private void answer() {
        List<Runnable> questions = List.copyOf(waiting);
        waiting.clear();
        questions.forEach(Runnable::run);
    }

    private Card card() {
        return workplace.toldOfSelection(Card::of).getValue();
    }

    private static DayState after(Duration passed) {
        return DAY.after(new TimePassed(SampleDay.NOW.plus(passed))).next();
    }
}
