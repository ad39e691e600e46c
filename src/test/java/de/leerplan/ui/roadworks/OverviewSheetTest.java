package de.leerplan.ui.roadworks;

import static org.assertj.core.api.Assertions.assertThat;

import de.leerplan.model.Closure;
import de.leerplan.model.GeoPoint;
import de.leerplan.operations.DayState;
import de.leerplan.operations.Decision;
import de.leerplan.operations.Fact;
import de.leerplan.operations.Observation.StreetClosed;
import de.leerplan.ui.AtRest;
import de.leerplan.ui.OpenWindow;
import de.leerplan.ui.SampleCity;
import de.leerplan.ui.SampleDay;
import de.leerplan.ui.SampleSetup;
import de.leerplan.ui.Selection;

import javafx.application.Platform;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

@Tag("window")
class OverviewSheetTest {
    private static final Closure CANAL =
            new Closure(
                    "W-7",
                    "Kanalbau",
                    List.of(new GeoPoint(50.1, 8.76), new GeoPoint(50.1, 8.77)),
                    SampleDay.NOW.plus(Duration.ofDays(2)),
                    SampleDay.NOW.plus(Duration.ofDays(9)));

    private final List<Fact> posted = new CopyOnWriteArrayList<>();
    private final FxRobot robot = new FxRobot();
    private DayState state = SampleDay.state();
    private OpenWindow window;

    @BeforeEach
    void open() throws Exception {
        window = OpenWindow.of(SampleSetup.live(posted::add));
        happens(new StreetClosed(SampleDay.NOW, CANAL));
    }

    @AfterEach
    void close() throws Exception {
        window.close();
    }

    @Test
    void closuresAreChosenLiftedBroughtBackAndGivenOutWithTheKeyboardAlone() {
        Closure today =
                state.closures().values().stream()
                        .filter(c -> !c.equals(CANAL))
                        .findFirst()
                        .orElseThrow();
        shortcut(KeyCode.B);
        assertThat(says("Heute · 1")).isTrue();
        assertThat(says("In den nächsten zwei Wochen · 1")).isTrue();

        shortcut(KeyCode.ENTER);
        assertThat(
                        says(
                                "Gespeichert: "
                                        + java.nio.file.Path.of("2026-07-14.html").toAbsolutePath()
                                        + " zum Drucken, daneben 2026-07-14.geojson"))
                .isTrue();

        robot.type(KeyCode.DELETE);
        AtRest.reached();
        assertThat(posted)
                .singleElement()
                .isInstanceOfSatisfying(
                        Decision.StreetFreed.class,
                        f -> assertThat(f.closure()).isEqualTo(today.id()));
        happens(posted.getFirst());
        assertThat(says("vorbei")).isTrue();
        shortcut(KeyCode.Z);
        assertThat(posted.getLast())
                .isInstanceOfSatisfying(
                        Decision.StreetBlocked.class,
                        f -> assertThat(f.closure()).isEqualTo(today));

        robot.type(KeyCode.DOWN).type(KeyCode.DOWN).type(KeyCode.ENTER);
        AtRest.reached();
        assertThat(window.console().workplace().selection().get())
                .isEqualTo(new Selection.OfClosure("W-7"));
    }

    @Test
    void headingsAreNeverChosenAndNothingIsWhereNothingIsClosed() {
        shortcut(KeyCode.B);
        robot.type(KeyCode.UP);
        assertThat(chosen()).isInstanceOf(WorkRow.Work.class);
        robot.type(KeyCode.DOWN);
        assertThat(chosen())
                .isInstanceOfSatisfying(
                        WorkRow.Work.class, work -> assertThat(work.closure()).isEqualTo(CANAL));
        robot.type(KeyCode.DOWN);
        assertThat(chosen()).isInstanceOf(WorkRow.Work.class);

        robot.interact(() -> window.console().showState(DayState.before(SampleCity.city())));
        assertThat(says("Heute · nichts bekannt")).isTrue();
        assertThat(
                        robot.lookup(".works-sheet .list-view")
                                .queryListView()
                                .getSelectionModel()
                                .isEmpty())
                .isTrue();
    }

    private Object chosen() {
        AtRest.reached();
        return robot.lookup(".works-sheet .list-view")
                .queryListView()
                .getSelectionModel()
                .getSelectedItem();
    }

    private void happens(Fact fact) {
        state = state.after(fact).next();
        Platform.runLater(() -> window.console().showState(state));
        AtRest.reached();
    }

    private boolean says(String words) {
        AtRest.reached();
        return robot.lookup(".works-sheet .label").queryAllAs(Label.class).stream()
                .anyMatch(label -> words.equals(label.getText()));
    }

    private void shortcut(KeyCode key) {
        robot.press(KeyCode.CONTROL).type(key).release(KeyCode.CONTROL);
        AtRest.reached();
    }
}
