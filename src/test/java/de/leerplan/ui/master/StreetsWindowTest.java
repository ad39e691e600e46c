package de.leerplan.ui.master;

import static org.assertj.core.api.Assertions.assertThat;

import de.leerplan.model.ImportProgress;
import de.leerplan.model.ImportStep;
import de.leerplan.ui.AtRest;
import de.leerplan.ui.OpenWindow;
import de.leerplan.ui.SampleSetup;
import de.leerplan.ui.ScriptedImporter;

import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;

import java.nio.file.Path;

@Tag("window")
class StreetsWindowTest {
    private final ScriptedImporter importer = new ScriptedImporter();
    private final FxRobot robot = new FxRobot();
    private OpenWindow window;

    @BeforeEach
    void open() throws Exception {
        window = OpenWindow.of(SampleSetup.importing(importer));
    }

    @AfterEach
    void close() throws Exception {
        window.close();
    }

    @Test
    void streetsAreTakenInWithTheKeyboardAlone() {
        shortcut(KeyCode.I);
        robot.write("lautern.osm.gz");
        shortcut(KeyCode.ENTER);
        assertThat(importer.asked).containsExactly(Path.of("lautern.osm.gz"));

        // It goes on while nobody looks, and the screen comes back to it.
        robot.type(KeyCode.ESCAPE);
        importer.tell(new ImportProgress(ImportStep.STREETS, 34, 100));
        shortcut(KeyCode.K);
        robot.write("stammdaten");
        robot.type(KeyCode.ENTER);
        assertThat(says("34\u00a0%")).isTrue();

        importer.outcome.complete(ScriptedImporter.report(7));
        AtRest.reached();
        assertThat(says("105.210 Punkte, 17.904 Wege, 611 Relationen")).isTrue();
        ListView<?> strays = robot.lookup(".streets-form .list-view").queryListView();
        assertThat(strays.getItems()).hasSize(7);
        ListView<?> hours = robot.lookup(".hours-list").queryListView();
        assertThat(hours.getItems())
                .hasSize(2)
                .first()
                .asString()
                .endsWith(
                        ": Markt ist Sa, So in seinem ganzen Zeitfenster zu; das Zeitfenster gilt");
        robot.type(KeyCode.TAB, 3);
        robot.type(KeyCode.SPACE);
        AtRest.reached();
        assertThat(importer.saved).hasSize(7);
        assertThat(says("Gespeichert: " + Path.of("exports", "streets-strays.csv"))).isTrue();
    }

    private boolean says(String words) {
        AtRest.reached();
        return robot.lookup(".streets-form .label").queryAllAs(Label.class).stream()
                .anyMatch(label -> words.equals(label.getText()));
    }

    private void shortcut(KeyCode key) {
        robot.press(KeyCode.CONTROL).type(key).release(KeyCode.CONTROL);
        AtRest.reached();
    }
}
