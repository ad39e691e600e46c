package de.leerplan.ui.desk;

import static org.assertj.core.api.Assertions.assertThat;

import de.leerplan.model.TruckId;
import de.leerplan.operations.DayState;
import de.leerplan.operations.Decision;
import de.leerplan.operations.Why;
import de.leerplan.ui.AskedAdviser;
import de.leerplan.ui.SampleCity;
import de.leerplan.ui.SampleDay;
import de.leerplan.ui.Texts;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Locale;

class ReasonsTest {
    private static final DayState DAY = SampleDay.state();
    private static final Texts GERMAN = new Texts(Locale.GERMANY, SampleCity.ZONE);

    @Test
    void whatWasHeldForATruckThatDroppedOutSaysSo() {
        var id = SampleCity.container("0203");
        TruckId truck = SampleCity.truck("203");
        Why why = new AskedAdviser().why(DAY, id).orElseThrow();
        DayState lost =
                DAY.after(new Decision.StopsLocked(DAY.now(), "anna", List.of(id), truck))
                        .next()
                        .after(new Decision.TruckTakenOut(DAY.now(), "anna", truck, "TÜV"))
                        .next();

        assertThat(new Reasons(lost, GERMAN, id, why).sections())
                .filteredOn(Section.Remark.class::isInstance)
                .singleElement()
                .asString()
                .contains("War für OF-SW 203 festgehalten");
        assertThat(new Reasons(DAY, GERMAN, id, why).sections())
                .noneMatch(Section.Remark.class::isInstance);
    }
}
