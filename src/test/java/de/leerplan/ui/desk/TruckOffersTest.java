package de.leerplan.ui.desk;

import static org.assertj.core.api.Assertions.assertThat;

import de.leerplan.model.TruckId;
import de.leerplan.operations.DayState;
import de.leerplan.ui.Order;
import de.leerplan.ui.SampleCity;
import de.leerplan.ui.SampleDay;
import de.leerplan.ui.Selection;
import de.leerplan.ui.Texts;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Locale;

/// What is told of a truck, and what is offered: only what can be done with it.
class TruckOffersTest {
    private static final Texts GERMAN = new Texts(Locale.GERMANY, SampleCity.ZONE);
    private static final DayState DAY = SampleDay.state();
    private static final TruckId DRIVING = SampleCity.truck("203");
    private static final TruckId BROKEN = SampleCity.truck("206");

    @Test
    void theTourOfATruckThatDrivesCanBeHeld() {
        assertThat(offered(DRIVING))
                .contains(new Order.LockTruck(DRIVING), new Order.TakeOut(DRIVING));
        assertThat(new Chosen(DAY, new Selection.OfTruck(DRIVING)).toggleHold())
                .contains(new Order.LockTruck(DRIVING));
    }

    @Test
    void nothingIsHeldToATruckThatCannotDrive() {
        assertThat(offered(BROKEN))
                .contains(new Order.PutBack(BROKEN))
                .doesNotHaveAnyElementsOfTypes(Order.LockTruck.class, Order.Lock.class);
        assertThat(new Chosen(DAY, new Selection.OfTruck(BROKEN)).toggleHold()).isEmpty();
    }

    @Test
    void whatBecameOfATourIsToldAsFarAsItWent() {
        assertThat(Card.of(DAY, new Selection.OfTruck(BROKEN), GERMAN).sections())
                .filteredOn(Section.Lines.class::isInstance)
                .flatExtracting(section -> ((Section.Lines) section).lines())
                .contains(Section.Line.plain("Stand 15", "angenommen 10:28, noch nicht gelesen"));
    }

    private static List<Order> offered(TruckId truck) {
        return Card.of(DAY, new Selection.OfTruck(truck), GERMAN).sections().stream()
                .filter(Section.Deeds.class::isInstance)
                .flatMap(section -> ((Section.Deeds) section).deeds().stream())
                .map(Section.Deed::order)
                .toList();
    }
}
