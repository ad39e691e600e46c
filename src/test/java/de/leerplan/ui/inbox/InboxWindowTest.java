package de.leerplan.ui.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import de.leerplan.model.Saying;
import de.leerplan.operations.DayState;
import de.leerplan.operations.Decision.DeviceAssigned;
import de.leerplan.operations.Fact;
import de.leerplan.operations.Observation.MessageRefused;
import de.leerplan.operations.Observation.SignalWaits;
import de.leerplan.operations.Refusal;
import de.leerplan.operations.Signal;
import de.leerplan.ui.AtRest;
import de.leerplan.ui.OpenWindow;
import de.leerplan.ui.SampleCity;
import de.leerplan.ui.SampleDay;
import de.leerplan.ui.SampleSetup;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import javafx.stage.Window;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

@Tag("window")
class InboxWindowTest {
    private final FxRobot robot = new FxRobot();
    private final List<Fact> posted = new ArrayList<>();
    private OpenWindow window;

    @BeforeEach
    void open() throws Exception {
        window = OpenWindow.of(SampleSetup.live(posted::add));
        DayState waiting = waits(waits(SampleDay.state(), "0004A30B001C0530"), "24E124713C140291");
        robot.interact(() -> window.console().showState(waiting));
    }

    @AfterEach
    void close() throws Exception {
        window.close();
    }

    @Test
    void aWaitingDeviceIsAssignedWithTheKeyboardAlone() {
        robot.press(KeyCode.CONTROL, KeyCode.K).release(KeyCode.K, KeyCode.CONTROL);
        robot.write("eingang");
        robot.type(KeyCode.ENTER);
        robot.type(KeyCode.DOWN, KeyCode.ENTER);
        robot.write("0140");
        robot.type(KeyCode.TAB);
        robot.write("mud");
        robot.type(KeyCode.ENTER);
        assertThat(Window.getWindows()).hasSize(1);
        robot.press(KeyCode.CONTROL).type(KeyCode.ENTER).release(KeyCode.CONTROL);
        AtRest.reached();

        assertThat(posted)
                .singleElement()
                .isInstanceOfSatisfying(
                        DeviceAssigned.class,
                        assigned -> {
                            assertThat(assigned.device().device()).isEqualTo("24E124713C140291");
                            assertThat(assigned.device().container())
                                    .isEqualTo(SampleCity.container("0140"));
                            assertThat(assigned.device().sensor()).isEqualTo("EM400-MUD");
                        });
    }

    @Test
    void aSensorThatNobodyKnowsIsNotAssignedAndEscapeLeaves() {
        robot.type(KeyCode.E, KeyCode.ENTER);
        robot.write("0140");
        robot.type(KeyCode.TAB);
        robot.write("xyz");
        robot.press(KeyCode.CONTROL).type(KeyCode.ENTER).release(KeyCode.CONTROL);
        robot.type(KeyCode.ESCAPE);
        AtRest.reached();

        assertThat(posted).isEmpty();
        assertThat(robot.lookup(".inbox-form").tryQuery()).isEmpty();
    }

    @Test
    void whatWasRefusedIsReadWholeInTheLanguageOfTheScreen() {
        Saying saying =
                new Saying(
                        "MessageFlaw.UNKNOWN_CONTAINER", List.of("OF-9"), "", OptionalInt.empty());
        MessageRefused refused =
                new MessageRefused(
                        SampleDay.NOW,
                        "tts",
                        "container: 'OF-9' is not in the master data",
                        "{}",
                        Optional.of(Refusal.UNKNOWN_CONTAINER),
                        OptionalInt.empty(),
                        Optional.of(saying));
        DayState state = SampleDay.state().after(refused).next();
        robot.interact(() -> window.console().showState(state));
        robot.type(KeyCode.E);
        AtRest.reached();

        assertThat(whole())
                .contains("Behälter „OF-9“ steht nicht in den Stammdaten – den Namen berichtigen")
                .doesNotContain("master data");
    }

    @Test
    void whatIsReadStaysWhenOtherLinesComeAboveIt() {
        DayState refused = SampleDay.state().after(refusal("tts", "no JSON")).next();
        robot.interact(() -> window.console().showState(refused));
        robot.type(KeyCode.E);
        AtRest.reached();
        assertThat(whole()).contains("no JSON");

        DayState more = refused.after(refusal("chirp", "too long")).next();
        robot.interact(() -> window.console().showState(more));

        assertThat(whole()).contains("no JSON");
    }

    @Test
    void asManyLinesAreReadAsThereIsRoomFor() {
        DayState state = SampleDay.state();
        for (int i = 0; i < 9; i++) {
            state = state.after(refusal("source " + i, "no JSON")).next();
        }
        DayState refused = state;
        robot.interact(
                () -> {
                    window.console().showState(refused);
                    var stage = robot.listTargetWindows().getFirst();
                    stage.setWidth(1280);
                    stage.setHeight(800);
                });
        robot.type(KeyCode.E);
        AtRest.reached();

        Node form = robot.lookup(".inbox-form").query();
        Region list = robot.lookup("#inbox-arrivals").queryAs(Region.class);
        assertThat(list.getHeight()).isGreaterThanOrEqualTo(9 * 28);
        assertThat(form.localToScene(form.getBoundsInLocal()).getMaxY())
                .isLessThan(form.getScene().getHeight());
    }

    @Test
    void whatIsChosenStaysInSightWhileAContainerIsSoughtOnASmallScreen() {
        DayState state = SampleDay.state();
        for (int i = 0; i < 9; i++) {
            state =
                    waits(
                            state.after(refusal("source " + i, "no JSON")).next(),
                            "70B3D57ED006A11" + i);
        }
        DayState full = state;
        robot.interact(
                () -> {
                    window.console().showState(full);
                    var stage = robot.listTargetWindows().getFirst();
                    stage.setWidth(1280);
                    stage.setHeight(800);
                });
        robot.type(KeyCode.E);
        AtRest.reached();
        goDown("#inbox-arrivals");
        goDown("#inbox-devices");
        double room = list("#inbox-arrivals").getHeight();
        robot.type(KeyCode.ENTER);
        robot.write("0");
        AtRest.reached();

        assertThat(list("#inbox-arrivals").getHeight()).isLessThan(room);
        for (String id : List.of("#inbox-devices", "#inbox-arrivals")) {
            assertThat(AtRest.tells(() -> isInSight(list(id)))).as(id).isTrue();
        }
    }

    private void goDown(String id) {
        robot.interact(() -> list(id).requestFocus());
        robot.type(KeyCode.END).type(KeyCode.UP);
        AtRest.reached();
        assertThat(AtRest.tells(() -> isInSight(list(id)))).as(id).isTrue();
    }

    private ListView<?> list(String id) {
        return robot.lookup(id).queryAs(ListView.class);
    }

    private static boolean isInSight(ListView<?> list) {
        int chosen = list.getSelectionModel().getSelectedIndex();
        return list.lookupAll(".list-cell").stream()
                .map(ListCell.class::cast)
                .filter(cell -> cell.getIndex() == chosen && cell.isVisible())
                .map(cell -> list.sceneToLocal(cell.localToScene(cell.getBoundsInLocal())))
                .anyMatch(at -> at.getMinY() >= 0 && at.getMaxY() <= list.getHeight());
    }

    private String whole() {
        return robot.lookup("#inbox-whole").queryAs(Label.class).getText();
    }

    private static MessageRefused refusal(String source, String reason) {
        return new MessageRefused(
                SampleDay.NOW,
                source,
                reason,
                "{}",
                Optional.of(Refusal.MALFORMED),
                OptionalInt.empty(),
                Optional.empty());
    }

    private static DayState waits(DayState state, String device) {
        Signal signal =
                new Signal(
                        SampleDay.NOW,
                        device,
                        "EM400-TLD",
                        85,
                        "AXVc",
                        "",
                        OptionalInt.empty(),
                        OptionalInt.empty());
        return state.after(new SignalWaits(SampleDay.NOW, "tts", signal)).next();
    }
}
