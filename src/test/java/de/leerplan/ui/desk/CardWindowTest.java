package de.leerplan.ui.desk;

import static org.assertj.core.api.Assertions.assertThat;

import de.leerplan.operations.ContainerState;
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

@Tag("window")
class CardWindowTest {
    private final FxRobot robot = new FxRobot();
    private OpenWindow window;

    @BeforeEach
    void open() throws Exception {
        window = OpenWindow.of(SampleSetup.live(_ -> {}));
        robot.interact(
                () -> {
                    window.console().showState(SampleDay.state());
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
                        burning(),
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
    void theButtonsStandInTwoColumnsOfOneWidthWithAllTheirWords() {
        assertThat(buttonsOf(new Selection.OfTruck(SampleCity.truck("203")))).hasSize(4);
        assertThat(buttonsOf(burning())).hasSize(6);
    }

    private List<Button> buttonsOf(Selection chosen) {
        robot.interact(() -> window.console().workplace().carryOut(new Order.Show(chosen)));
        AtRest.reached();
        Parent foot = robot.lookup(".card-foot").query();
        List<Button> buttons = foot.lookupAll(".button").stream().map(Button.class::cast).toList();
        double width = buttons.getFirst().getWidth();
        double step = buttons.getFirst().getHeight() + 8;
        for (int i = 0; i < buttons.size(); i++) {
            Button button = buttons.get(i);
            assertThat(button.getWidth()).as(button.getText()).isEqualTo(width);
            int row = i / 2;
            assertThat(button.getLayoutX()).isEqualTo(i % 2 == 0 ? 0 : width + 8);
            assertThat(button.getLayoutY()).isEqualTo(row * step);
            assertThat(((Text) button.lookup(".text")).getText()).isEqualTo(button.getText());
        }
        return buttons;
    }

    /// The one with the most buttons.
    private static Selection burning() {
        return SampleDay.state().containers().values().stream()
                .filter(ContainerState::burns)
                .map(container -> new Selection.OfContainer(container.container().id()))
                .findFirst()
                .orElseThrow();
    }

    private static Bounds seen(Node node) {
        return node.localToScene(node.getBoundsInLocal());
    }
}
