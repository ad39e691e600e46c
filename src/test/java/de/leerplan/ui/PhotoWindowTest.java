package de.leerplan.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import de.leerplan.model.TruckId;
import de.leerplan.operations.DayState;
import de.leerplan.operations.Observation.MessageRefused;
import de.leerplan.operations.Observation.PhotoTaken;
import de.leerplan.trucks.PhotoFolder;
import de.leerplan.trucks.PhotoLine;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.image.PixelReader;
import javafx.scene.image.WritableImage;
import javafx.scene.input.KeyCode;

import org.awaitility.core.ConditionFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;

import java.awt.Color;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// A crew's picture all the way: message, broker, fact, file, pixels.
@Tag("window")
class PhotoWindowTest {
    private static final TruckId TRUCK = SampleCity.truck("203");
    private static final String OF_BIN = "\"container\":\"OF-0203\",";

    @TempDir Path folder;

    private final FxRobot robot = new FxRobot();
    private PhotoLine line;
    private OpenWindow window;
    private Console console;

    @BeforeEach
    void open() throws Exception {
        line = new PhotoLine(SampleCity.city(), folder, SampleDay.NOW);
        window = OpenWindow.of(SampleSetup.showing(new PhotoFolder(folder)));
        console = window.console();
    }

    @AfterEach
    void close() throws Exception {
        window.close();
        line.close();
    }

    @Test
    void aPictureIsSeenSmallThenLargeWithTimeTruckAndPlaceUntilEsc() {
        arrives(OF_BIN, TestJpeg.of(2000, 1000, Color.RED));
        choose(new Selection.OfContainer(SampleCity.container("0203")));
        soon().until(() -> red(".photo-small") > 2_000);

        press(".photo-small");
        soon().until(() -> red(".photo-sheet") > 150_000);
        assertThat(words(".photo-sheet"))
                .contains("Aufgenommen 10:42 von OF-SW 203")
                .contains(
                        SampleDay.state()
                                .container(SampleCity.container("0203"))
                                .container()
                                .name());
        robot.type(KeyCode.ESCAPE);
        assertThat(robot.lookup(".photo-sheet").tryQuery()).isEmpty();
    }

    @Test
    void theTrucksCardAndTheNoticeLeadToItToo() {
        arrives("", TestJpeg.of(640, 480, Color.RED));
        choose(new Selection.OfTruck(TRUCK));
        soon().until(() -> red(".photo-small") > 2_000);

        Button look =
                robot.lookup((Button b) -> b.getText().equals("Foto zeigen") && b.isVisible())
                        .query();
        robot.interact(look::fire);
        soon().until(() -> red(".photo-sheet") > 150_000);
        assertThat(words(".photo-sheet")).anyMatch(text -> text.startsWith("nahe "));
    }

    @Test
    void whatIsNoPictureSaysSoSmallAndLarge() {
        arrives(OF_BIN, new byte[] {(byte) 0xff, (byte) 0xd8, (byte) 0xff, 1, 2, 3, 4, 5});
        choose(new Selection.OfContainer(SampleCity.container("0203")));
        soon().until(() -> words(".photo-small").contains("nicht lesbar"));

        press(".photo-small");
        soon().until(
                        () ->
                                words(".photo-sheet").stream()
                                        .anyMatch(text -> text.contains("beschädigt")));
        robot.type(KeyCode.ESCAPE);
        assertThat(robot.lookup(".photo-sheet").tryQuery()).isEmpty();
    }

    @Test
    void aFileThatIsGoneSaysSo() {
        DayState state = SampleDay.state();
        var gone =
                new PhotoTaken(
                        SampleDay.NOW,
                        SampleDay.NOW,
                        TRUCK,
                        Optional.empty(),
                        Optional.empty(),
                        "../../etc/passwd");
        robot.interact(() -> console.showState(state.after(gone).next()));
        choose(new Selection.OfTruck(TRUCK));
        soon().until(() -> words(".photo-small").contains("fehlt"));
    }

    /// A crew sends it, the console's link posts what it says, and the day learns of it.
    private void arrives(String shows, byte[] jpeg) {
        line.send(TRUCK, "p-1", shows, jpeg);
        soon().until(() -> !line.heard(PhotoTaken.class).isEmpty());
        assertThat(line.heard(MessageRefused.class)).isEmpty();
        PhotoTaken fact = line.heard(PhotoTaken.class).getFirst();
        robot.interact(() -> console.showState(SampleDay.state().after(fact).next()));
    }

    private void choose(Selection selection) {
        robot.interact(() -> console.setSelection(selection));
    }

    private void press(String button) {
        robot.interact(() -> robot.lookup(button).queryAs(Button.class).fire());
    }

    /// How many pixels of a part of the screen are red; 0 while it is not there.
    private long red(String part) {
        Node node = robot.lookup(part).tryQuery().orElse(null);
        if (node == null) {
            return 0;
        }
        WritableImage[] seen = new WritableImage[1];
        robot.interact(() -> seen[0] = node.snapshot(null, null));
        PixelReader pixels = seen[0].getPixelReader();
        long count = 0;
        for (int y = 0; y < seen[0].getHeight(); y++) {
            for (int x = 0; x < seen[0].getWidth(); x++) {
                var colour = pixels.getColor(x, y);
                count += colour.getRed() > 0.9 && colour.getGreen() < 0.1 ? 1 : 0;
            }
        }
        return count;
    }

    private Set<String> words(String part) {
        return robot
                .from(robot.lookup(part).queryAll())
                .lookup((Node node) -> node instanceof Label)
                .<Label>queryAll()
                .stream()
                .map(Label::getText)
                .collect(Collectors.toSet());
    }

    private static ConditionFactory soon() {
        return await().pollInterval(Duration.ofMillis(100));
    }
}
