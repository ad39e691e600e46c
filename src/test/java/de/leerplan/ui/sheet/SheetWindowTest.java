package de.leerplan.ui.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import de.leerplan.model.SkipReason;
import de.leerplan.model.TruckId;
import de.leerplan.operations.Decision.SheetEntered;
import de.leerplan.operations.DoneStop;
import de.leerplan.operations.Fact;
import de.leerplan.operations.SheetEntry;
import de.leerplan.ui.Console;
import de.leerplan.ui.OpenWindow;
import de.leerplan.ui.Order;
import de.leerplan.ui.SampleDay;
import de.leerplan.ui.SampleSetup;

import javafx.scene.input.KeyCode;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;

import java.util.ArrayList;
import java.util.List;

@Tag("window")
class SheetWindowTest {
    private final FxRobot robot = new FxRobot();
    private final List<Fact> posted = new ArrayList<>();
    private OpenWindow window;
    private Console console;
    private TruckId truck;

    @BeforeEach
    void open() throws Exception {
        window = OpenWindow.of(SampleSetup.live(posted::add));
        console = window.console();
        truck = truckWithAFewStops();
        Order paper = new Order.Paper(truck, Order.Paper.Kind.ENTER);
        robot.interact(() -> console.workplace().carryOut(paper));
    }

    @AfterEach
    void close() throws Exception {
        window.close();
    }

    @Test
    void aSheetIsEnteredWithoutTheMouse() {
        robot.type(KeyCode.SPACE, KeyCode.C, KeyCode.SPACE, KeyCode.BACK_SPACE);
        robot.press(KeyCode.CONTROL, KeyCode.ENTER).release(KeyCode.ENTER, KeyCode.CONTROL);

        assertThat(posted).hasSize(1);
        SheetEntered sheet = (SheetEntered) posted.getFirst();
        assertThat(sheet.truck()).isEqualTo(truck);
        assertThat(sheet.entries())
                .extracting(SheetEntry::outcome)
                .containsExactly(
                        DoneStop.Outcome.EMPTIED,
                        DoneStop.Outcome.SKIPPED,
                        DoneStop.Outcome.EMPTIED);
        assertThat(sheet.entries().get(1).reason()).contains(SkipReason.DEFECT);
    }

    @Test
    void escapeLeavesEverythingAsItWas() {
        robot.type(KeyCode.SPACE, KeyCode.ESCAPE);

        assertThat(posted).isEmpty();
        assertThat(robot.lookup(".sheet-form").tryQuery()).isEmpty();
    }

    private static TruckId truckWithAFewStops() {
        return SampleDay.state().trucks().values().stream()
                .filter(t -> t.tour().filter(o -> o.collections() > 3).isPresent())
                .map(t -> t.truck().id())
                .findFirst()
                .orElseThrow();
    }
}
