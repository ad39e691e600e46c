package de.leerplan.ui.phone;

import static org.assertj.core.api.Assertions.assertThat;

import de.leerplan.model.OrderKind;
import de.leerplan.model.ServiceOrder;
import de.leerplan.operations.Decision;
import de.leerplan.operations.Fact;
import de.leerplan.ui.AskedAdviser;
import de.leerplan.ui.AtRest;
import de.leerplan.ui.OpenWindow;
import de.leerplan.ui.SampleDay;
import de.leerplan.ui.SampleSetup;

import javafx.scene.input.KeyCode;
import javafx.stage.Window;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CopyOnWriteArrayList;

@Tag("window")
class PhoneWindowTest {
    private final List<Fact> posted = new CopyOnWriteArrayList<>();
    private final FxRobot robot = new FxRobot();
    private OpenWindow window;

    @BeforeEach
    void open() throws Exception {
        window = OpenWindow.of(SampleSetup.live(posted::add, new AskedAdviser()));
    }

    @AfterEach
    void close() throws Exception {
        window.close();
    }

    @Test
    void anOrderIsTakenWithTheKeyboardAloneAndTakenBack() {
        robot.type(KeyCode.N);
        robot.type(KeyCode.TAB);
        robot.press(KeyCode.SHIFT).type(KeyCode.TAB).type(KeyCode.TAB).release(KeyCode.SHIFT);
        robot.type(KeyCode.RIGHT);
        robot.type(KeyCode.TAB);
        robot.write("haupt");
        robot.type(KeyCode.ESCAPE);
        assertThat(posted).isEmpty();

        robot.press(KeyCode.CONTROL, KeyCode.K).release(KeyCode.K, KeyCode.CONTROL);
        robot.write("auftrag auf");
        robot.type(KeyCode.ENTER);
        robot.write("bieberer 12");
        assertThat(Window.getWindows()).hasSize(1);
        robot.press(KeyCode.CONTROL).type(KeyCode.ENTER).release(KeyCode.CONTROL);
        AtRest.reached();

        assertThat(posted).hasSize(1);
        Decision.OrderTaken taken = (Decision.OrderTaken) posted.getFirst();
        ServiceOrder order = taken.order();
        assertThat(taken.by()).isEqualTo("dispo");
        assertThat(order.kind()).isEqualTo(OrderKind.ILLEGAL_DUMPING);
        assertThat(order.due()).isEqualTo(SampleDay.NOW.plus(Duration.ofHours(48)));
        assertThat(order.address().toLowerCase(Locale.ROOT)).isEqualTo("bieberer straße 12");

        robot.press(KeyCode.CONTROL, KeyCode.Z).release(KeyCode.Z, KeyCode.CONTROL);
        AtRest.reached();
        assertThat(posted.getLast()).isInstanceOf(Decision.OrderWithdrawn.class);
    }
}
