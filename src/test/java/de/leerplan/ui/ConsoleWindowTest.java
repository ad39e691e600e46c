package de.leerplan.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import de.leerplan.model.JobId;
import de.leerplan.operations.Cause;
import de.leerplan.operations.Decision;
import de.leerplan.operations.Fact;
import de.leerplan.operations.Handling;
import de.leerplan.operations.TourDifference;

import javafx.application.Platform;
import javafx.event.Event;
import javafx.event.EventTarget;
import javafx.event.EventType;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.scene.control.ScrollPane;
import javafx.scene.image.WritableImage;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Window;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;

import java.util.List;
import java.util.Locale;
import java.util.concurrent.CopyOnWriteArrayList;

@Tag("window")
class ConsoleWindowTest {
    private final List<Fact> posted = new CopyOnWriteArrayList<>();
    private final FxRobot robot = new FxRobot();
    private OpenWindow window;
    private Console console;

    @BeforeEach
    void open() throws Exception {
        window = OpenWindow.of(SampleSetup.live(posted::add, new AskedAdviser()));
        console = window.console();
    }

    @AfterEach
    void close() throws Exception {
        window.close();
    }

    @Test
    void aClosedConsoleLeavesItsSceneSoThatItsMapRests() {
        robot.interact(console::close);

        assertThat(console.root().getScene()).isNull();
    }

    @Test
    void aContainerIsFoundAndOrderedWithTheKeyboardAlone() {
        robot.press(KeyCode.CONTROL, KeyCode.K).release(KeyCode.K, KeyCode.CONTROL);
        robot.write("0203");
        robot.type(KeyCode.ENTER);
        assertThat(console.workplace().selection().get())
                .isEqualTo(new Selection.OfContainer(SampleCity.container("0203")));

        robot.press(KeyCode.CONTROL, KeyCode.K).release(KeyCode.K, KeyCode.CONTROL);
        robot.write("muss");
        robot.type(KeyCode.ENTER);
        assertThat(posted)
                .containsExactly(
                        new Decision.ContainerHandled(
                                SampleDay.NOW,
                                "dispo",
                                SampleCity.container("0203"),
                                Handling.MUST_GO));
    }

    @Test
    void whatIsTypedBeforeThePaletteIsDrawnIsNotLost() {
        robot.interact(
                () -> {
                    fire(KeyEvent.KEY_PRESSED, "", KeyCode.K, true);
                    for (String digit : List.of("0", "2", "0", "3")) {
                        fire(KeyEvent.KEY_TYPED, digit, KeyCode.UNDEFINED, false);
                    }
                    fire(KeyEvent.KEY_PRESSED, "", KeyCode.ENTER, false);
                });

        assertThat(console.workplace().selection().get())
                .isEqualTo(new Selection.OfContainer(SampleCity.container("0203")));
    }

    private void fire(EventType<KeyEvent> type, String typed, KeyCode code, boolean control) {
        Scene scene = console.root().getScene();
        EventTarget target = scene.getFocusOwner() == null ? scene : scene.getFocusOwner();
        Event.fireEvent(target, new KeyEvent(type, typed, "", code, false, control, false, false));
    }

    @Test
    void escapeTakesAwayThePaletteFirstAndThenTheSelection() {
        select(new Selection.OfTruck(SampleCity.truck("203")));
        robot.press(KeyCode.CONTROL, KeyCode.K).release(KeyCode.K, KeyCode.CONTROL);
        robot.type(KeyCode.ESCAPE);
        assertThat(console.workplace().selection().get()).isInstanceOf(Selection.OfTruck.class);

        robot.type(KeyCode.ESCAPE);
        assertThat(console.workplace().selection().get()).isEqualTo(new Selection.None());
    }

    @Test
    void theLanguageChangesWhileItRuns() {
        robot.press(KeyCode.CONTROL, KeyCode.L).release(KeyCode.L, KeyCode.CONTROL);
        AtRest.reached();

        assertThat(console.workplace().texts().get().locale()).isEqualTo(Locale.UK);
        assertThat(words()).contains("Tours", "readings/min").doesNotContain("Touren", "Ladung");
    }

    @Test
    void nothingOpensAWindowOfItsOwn() {
        robot.type(KeyCode.F1);
        robot.type(KeyCode.ESCAPE);
        robot.moveTo("#search");
        robot.press(KeyCode.CONTROL, KeyCode.K).release(KeyCode.K, KeyCode.CONTROL);

        assertThat(Window.getWindows()).hasSize(1);
        robot.type(KeyCode.ESCAPE);
    }

    @Test
    void foldingGivesItsPlaceToTheMapAndBack() {
        double before = console.leitstand().mapWidth();
        robot.press(KeyCode.CONTROL, KeyCode.DIGIT1).release(KeyCode.DIGIT1, KeyCode.CONTROL);
        AtRest.reached();
        assertThat(console.leitstand().mapWidth()).isGreaterThan(before + 100);

        robot.press(KeyCode.CONTROL, KeyCode.DIGIT1).release(KeyCode.DIGIT1, KeyCode.CONTROL);
        AtRest.reached();
        assertThat(console.leitstand().mapWidth()).isBetween(before - 2, before + 2);
        assertThat(before).isGreaterThanOrEqualTo(1280 * 0.49);
    }

    @Test
    void aPictureIsAsLargeAsAskedFor() {
        WritableImage picture = AtRest.asked(ConsoleWindowTest::pictureOfAnother);

        assertThat(picture.getWidth()).isEqualTo(1920);
        assertThat(picture.getHeight()).isEqualTo(1080);
    }

    private static WritableImage pictureOfAnother() {
        Console unseen = new Console(SampleSetup.live(_ -> {}));
        unseen.showState(SampleDay.state());
        return unseen.picture(1920, 1080);
    }

    @Test
    void aStopIsMovedWithTheKeyboardAndTakenBack() {
        JobId stop = TourDifference.left(SampleDay.state(), SampleCity.truck("203")).getLast();
        select(Selection.of(stop));
        robot.type(KeyCode.M);
        robot.type(KeyCode.DOWN);
        robot.type(KeyCode.ENTER);
        await().until(() -> posted.size() == 1);

        assertThat(((Decision.PlanOverridden) posted.getFirst()).moves().getFirst().to())
                .contains(SampleCity.truck("202"));
        robot.press(KeyCode.CONTROL, KeyCode.Z).release(KeyCode.Z, KeyCode.CONTROL);
        await().until(() -> posted.size() == 2);
        assertThat(((Decision.PlanOverridden) posted.get(1)).cause().kind())
                .isEqualTo(Cause.Kind.TAKEN_BACK);
    }

    @Test
    void theReasonsBelowTheEdgeAreOnePressAway() {
        select(new Selection.OfContainer(SampleCity.container("0203")));
        await().until(() -> words().contains("Warum jetzt?"));
        assertThat(isSeen("Warum jetzt?")).isFalse();

        robot.clickOn(".to-reasons");
        AtRest.reached();
        assertThat(isSeen("Warum heute?")).isTrue();
        assertThat(isSeen("Warum jetzt?")).isTrue();
    }

    /// Whether a label lies wholly within what its panel shows.
    private boolean isSeen(String words) {
        return AtRest.tells(() -> isSeen(robot.lookup(words).query()));
    }

    private static boolean isSeen(Node label) {
        Node panel = label;
        while (!(panel instanceof ScrollPane)) {
            panel = panel.getParent();
        }
        return panel.localToScene(panel.getLayoutBounds())
                .contains(label.localToScene(label.getLayoutBounds()));
    }

    private void select(Selection selection) {
        Platform.runLater(() -> console.setSelection(selection));
        AtRest.reached();
    }

    private List<String> words() {
        return AtRest.asked(
                () ->
                        console.root().lookupAll(".label").stream()
                                .map(node -> String.valueOf(((Labeled) node).getText()))
                                .toList());
    }
}
