package de.leerplan.operations;

import static de.leerplan.operations.SmallCity.at;
import static de.leerplan.operations.SmallCity.bin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.leerplan.model.SkipReason;

import org.junit.jupiter.api.Test;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

class SheetFoldTest {
    private final Played day =
            Played.morning(6)
                    .take(new Decision.PlanWanted(at(5, 1), "dispo"))
                    .proposes(at(5, 2), 100_000, 3, 1, 2, 3);

    @Test
    void aTickedSheetIsAsGoodAsTheTrucksWord() {
        day.take(
                entered(
                        line(DoneStop.Outcome.EMPTIED, at(6, 12), 1),
                        new SheetEntry(
                                DoneStop.Outcome.SKIPPED,
                                at(6, 15),
                                Optional.of(bin(2)),
                                Optional.of(SkipReason.DEFECT)),
                        line(DoneStop.Outcome.EMPTIED, at(6, 20), 3),
                        new SheetEntry(
                                DoneStop.Outcome.RETURNED,
                                at(6, 40),
                                Optional.empty(),
                                Optional.empty())));

        TruckState truck = day.state.truck(SmallCity.FIRST_TRUCK);
        assertThat(truck.done())
                .extracting(DoneStop::outcome)
                .containsExactly(
                        DoneStop.Outcome.EMPTIED,
                        DoneStop.Outcome.SKIPPED,
                        DoneStop.Outcome.EMPTIED,
                        DoneStop.Outcome.RETURNED);
        assertThat(truck.home()).isTrue();
        assertThat(truck.load().kilograms()).as("what was expected of two bins").isEqualTo(10);
        assertThat(day.state.container(bin(1)).fill().percent()).isLessThan(2);
        assertThat(day.state.container(bin(2)).fill().percent()).isGreaterThan(29);
        assertThat(day.state.container(bin(2)).handling()).isEqualTo(Handling.NOT_TODAY);
        assertThat(day.noticed()).contains(Notice.Kind.SHEET_ENTERED);
    }

    @Test
    void anEmptyLineNamesItsContainerAndASkipItsReason() {
        assertThatThrownBy(() -> line(DoneStop.Outcome.SKIPPED, at(6, 0), 1))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(
                        () ->
                                new SheetEntry(
                                        DoneStop.Outcome.EMPTIED,
                                        at(6, 0),
                                        Optional.empty(),
                                        Optional.empty()))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void anEnteredSheetSurvivesTheJournal() {
        Fact sheet = entered(line(DoneStop.Outcome.EMPTIED, at(6, 12), 1));
        assertThat(FactJson.read(FactJson.write(sheet))).isEqualTo(sheet);
    }

    private static SheetEntry line(DoneStop.Outcome outcome, Instant at, int bin) {
        return new SheetEntry(outcome, at, Optional.of(bin(bin)), Optional.empty());
    }

    private static Fact entered(SheetEntry... lines) {
        return new Decision.SheetEntered(at(14, 0), "dispo", SmallCity.FIRST_TRUCK, List.of(lines));
    }
}
