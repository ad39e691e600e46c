package de.leerplan.ui.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import de.leerplan.model.SkipReason;
import de.leerplan.model.Stop;
import de.leerplan.model.TruckId;
import de.leerplan.operations.DayState;
import de.leerplan.operations.DoneStop;
import de.leerplan.operations.SheetEntry;
import de.leerplan.ui.SampleDay;

import org.junit.jupiter.api.Test;

class SheetModelTest {
    private final DayState day = SampleDay.state();
    private final TruckId truck =
            day.city().trucks().keySet().stream()
                    .filter(
                            id ->
                                    day.truck(id)
                                            .tour()
                                            .filter(t -> t.stops().size() > 4)
                                            .isPresent())
                    .findFirst()
                    .orElseThrow();
    private final SheetModel sheet = SheetModel.of(day, truck);

    @Test
    void aSheetHasTheStopsThatAreLeftWithTheirPrintedNumbers() {
        var tour = day.truck(truck).tour().orElseThrow();
        assertThat(sheet.lines()).extracting(SheetLine::stop).isEqualTo(tour.stops());
        assertThat(sheet.lines().getFirst().number()).isEqualTo(tour.firstNumber());
    }

    @Test
    void nothingTickedIsNothingDecided() {
        assertThat(sheet.decision(SampleDay.NOW, "dispo")).isEmpty();
    }

    @Test
    void whatIsTickedIsDecidedInTheOrderOfTheTour() {
        sheet.skip(1, SkipReason.DEFECT);
        sheet.tickUpTo(2);
        assertThat(sheet.decision(SampleDay.NOW, "dispo").orElseThrow().entries())
                .extracting(SheetEntry::outcome)
                .containsExactly(
                        DoneStop.Outcome.EMPTIED,
                        DoneStop.Outcome.SKIPPED,
                        DoneStop.Outcome.EMPTIED);
        assertThat(sheet.ticked()).isEqualTo(3);
    }

    @Test
    void aTickCanBeTakenBack() {
        sheet.tick(0);
        sheet.tick(0);
        assertThat(sheet.ticked()).isZero();
    }

    @Test
    void onlyAContainerCanBeLeftForAReason() {
        int last = sheet.lines().size() - 1;
        assertThat(sheet.lines().get(last).stop()).isInstanceOf(Stop.Return.class);
        sheet.skip(last, SkipReason.OTHER);
        assertThat(sheet.ticked()).isZero();
    }

    @Test
    void nothingWasDoneLaterThanNow() {
        sheet.tickUpTo(sheet.lines().size() - 1);
        assertThat(sheet.decision(SampleDay.NOW, "dispo").orElseThrow().entries())
                .allSatisfy(entry -> assertThat(entry.doneAt()).isBeforeOrEqualTo(SampleDay.NOW));
    }
}
