package de.leerplan.ui.desk;

import static org.assertj.core.api.Assertions.assertThat;

import de.leerplan.operations.DayState;
import de.leerplan.operations.Observation.SensorReported;
import de.leerplan.operations.SensorHealth;
import de.leerplan.ui.AtRest;
import de.leerplan.ui.OpenWindow;
import de.leerplan.ui.Order;
import de.leerplan.ui.SampleCity;
import de.leerplan.ui.SampleDay;
import de.leerplan.ui.SampleSetup;
import de.leerplan.ui.Selection;

import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.text.Text;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

@Tag("window")
class CardWindowTest {
    private final FxRobot robot = new FxRobot();
    private OpenWindow window;

    @BeforeEach
    void open() throws Exception {
        window = OpenWindow.of(SampleSetup.live(_ -> {}));
        SensorHealth burning =
                new SensorHealth(
                        OptionalInt.empty(),
                        OptionalInt.of(77),
                        OptionalInt.empty(),
                        Optional.empty(),
                        Optional.of(true));
        DayState state =
                SampleDay.state()
                        .after(
                                new SensorReported(
                                        SampleDay.NOW,
                                        SampleDay.NOW,
                                        SampleCity.container("0140"),
                                        burning))
                        .next();
        robot.interact(
                () -> {
                    window.console().showState(state);
                    var stage = robot.listTargetWindows().getFirst();
                    stage.setWidth(1280);
                    stage.setHeight(800);
                });
    }

    @AfterEach
    void close() throws Exception {
        window.close();
    }

    @Test
    void whateverIsChosenItsButtonsAreSeenWithoutScrolling() {
        for (Selection chosen :
                List.of(
                        new Selection.OfContainer(SampleCity.container("0140")),
                        new Selection.OfTruck(SampleCity.truck("203")),
                        new Selection.OfClosure("S-1"))) {
            robot.interact(() -> window.console().workplace().carryOut(new Order.Show(chosen)));
            AtRest.reached();

            Parent foot = robot.lookup(".card-foot").query();
            List<Node> buttons = List.copyOf(foot.lookupAll(".button"));
            assertThat(buttons).as(chosen.toString()).isNotEmpty();
            double bottom = foot.getScene().getHeight();
            assertThat(seen(foot).getHeight())
                    .as("room for what the card tells")
                    .isLessThan(seen(foot.getParent()).getHeight() / 2);
            Bounds above = seen(robot.lookup(".card-title").query());
            assertThat(buttons)
                    .allSatisfy(
                            button -> {
                                assertThat(seen(button).getMaxY()).isLessThanOrEqualTo(bottom);
                                assertThat(seen(button).getMinY()).isGreaterThan(above.getMaxY());
                            });
        }
    }

    @Test
    void theFourButtonsOfATruckStandInTwoRowsOfOneWidthWithAllTheirWords() {
        Selection chosen = new Selection.OfTruck(SampleCity.truck("203"));
        robot.interact(() -> window.console().workplace().carryOut(new Order.Show(chosen)));
        AtRest.reached();

        Parent foot = robot.lookup(".card-foot").query();
        List<Button> buttons = foot.lookupAll(".button").stream().map(Button.class::cast).toList();
        assertThat(buttons).hasSize(4);
        assertThat(buttons).extracting(Button::getLayoutY).containsOnly(0.0, second(buttons));
        assertThat(buttons).extracting(Button::getWidth).containsOnly(buttons.get(0).getWidth());
        assertThat(buttons)
                .allSatisfy(
                        button ->
                                assertThat(((Text) button.lookup(".text")).getText())
                                        .isEqualTo(button.getText()));
    }

    private static double second(List<Button> buttons) {
        return buttons.getFirst().getHeight() + 8;
    }

    private static Bounds seen(Node node) {
        return node.localToScene(node.getBoundsInLocal());
    }
}
