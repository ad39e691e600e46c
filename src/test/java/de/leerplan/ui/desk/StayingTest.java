package de.leerplan.ui.desk;

import static org.assertj.core.api.Assertions.assertThat;

import de.leerplan.model.JobId;
import de.leerplan.model.TruckId;
import de.leerplan.operations.Constraint;
import de.leerplan.operations.DayState;
import de.leerplan.operations.Outing;
import de.leerplan.operations.PlanBill;
import de.leerplan.operations.PlanChange;
import de.leerplan.operations.TruckState;
import de.leerplan.ui.Order;
import de.leerplan.ui.SampleCity;
import de.leerplan.ui.SampleDay;
import de.leerplan.ui.Selection;
import de.leerplan.ui.Texts;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// Why one truck has so many stops and another none.
class StayingTest {
    private static final Texts ENGLISH = new Texts(Locale.UK, SampleCity.ZONE);
    private static final TruckId IDLE = SampleCity.truck("204");
    private static final List<JobId> TRIP =
            List.of(SampleCity.container("0203"), SampleCity.container("0204"));

    @Test
    void theAnswerTellsApartWhatATripCostsAndWhatChangingCosts() {
        assertThat(answer(30_000, 20_000))
                .contains("would cost €50 more; without what crews would have to relearn, €30.");
        assertThat(answer(-10_000, 20_000)).contains("would save €10,").contains("€10 more in all");
        assertThat(answer(-30_000, 20_000)).contains("would save €10;");
        assertThat(choices(new Staying(ENGLISH, IDLE, Optional.empty())).answer())
                .contains("no trip of another");
    }

    @Test
    void theTripIsGivenAsItWasPricedAndItsBillAddsUp() {
        List<Section> sections = staying(30_000, 20_000).sections();

        var choice = ((Section.Choices) sections.getFirst()).choices().getFirst();
        assertThat(choice.label()).isEqualTo("2 stops of OF-SW 203");
        assertThat(choice.order()).isEqualTo(new Order.Put(TRIP, IDLE, 0));
        assertThat(((Section.Bill) sections.getLast()).sum().amount()).isEqualTo("€50.00");
    }

    @Test
    void theCardBeginsWithItAndWhatCanBeOrderedComesAfterwards() {
        DayState day = SampleDay.state();
        Card card = Card.of(day, new Selection.OfTruck(IDLE), ENGLISH);
        var answer = new Asked.Answer<>(IDLE, day, Optional.<Outing>empty());

        Card told = new TruckQuestion().told(card, answer, ENGLISH);

        assertThat(told.sections().getFirst()).isInstanceOf(Section.Choices.class);
        assertThat(told.sections().subList(1, told.sections().size())).isEqualTo(card.sections());
    }

    @Test
    void onlyATruckThatCouldGoAndHasNothingIsAskedAbout() {
        DayState day = SampleDay.state();
        for (TruckState truck : day.trucks().values()) {
            TruckId id = truck.truck().id();
            boolean busy = truck.tour().map(tour -> tour.collections() > 0).orElse(false);
            boolean nothing = truck.fit() && !busy && truck.done().isEmpty();
            assertThat(new TruckQuestion().subject(day, new Selection.OfTruck(id)).isPresent())
                    .isEqualTo(nothing);
        }
    }

    private static String answer(long driving, long churn) {
        return choices(staying(driving, churn)).answer();
    }

    /// @param driving of which a thousand are a euro, like `churn`
    private static Staying staying(long driving, long churn) {
        PlanBill bill =
                new PlanBill(
                        Map.of(Constraint.DRIVING, 100 * driving, Constraint.CHURN, 100 * churn));
        PlanChange change = new PlanChange(2, 0, 0, 8_000, 1_200, 0, 0, bill);
        return new Staying(
                ENGLISH, IDLE, Optional.of(new Outing(SampleCity.truck("203"), TRIP, change)));
    }

    private static Section.Choices choices(Staying staying) {
        return (Section.Choices) staying.sections().getFirst();
    }
}
