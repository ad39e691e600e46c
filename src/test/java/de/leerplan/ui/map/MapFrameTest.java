package de.leerplan.ui.map;

import static org.assertj.core.api.Assertions.assertThat;

import de.leerplan.model.Closure;
import de.leerplan.model.GeoPoint;
import de.leerplan.model.MapClass;
import de.leerplan.model.MapFeature;
import de.leerplan.model.Passage;
import de.leerplan.operations.Decision.StreetBlocked;
import de.leerplan.operations.Decision.StreetFreed;
import de.leerplan.operations.Fact;
import de.leerplan.ui.Order;
import de.leerplan.ui.SampleCity;
import de.leerplan.ui.SampleDay;
import de.leerplan.ui.SampleSetup;
import de.leerplan.ui.Workplace;

import javafx.css.PseudoClass;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

@Tag("window")
class MapFrameTest {
    private final List<Fact> posted = new ArrayList<>();
    private final Layers layers = new Layers();
    private final Workplace workplace =
            OnFx.call(() -> new Workplace(SampleSetup.live(posted::add)));
    private final MapPane map = OnFx.call(this::map);
    private final MapFrame frame = OnFx.call(this::frame);

    @Test
    void aClosureIsDrawnByKeyboardAloneAndTakenBack() {
        List<GeoPoint> street = street();
        OnFx.call(
                () -> {
                    draw(street);
                    press(KeyCode.ENTER);
                    return frame;
                });

        assertThat(posted).hasSize(1);
        StreetBlocked blocked = (StreetBlocked) posted.getFirst();
        List<GeoPoint> line = blocked.closure().line();
        assertThat(line.getFirst().metresTo(street.getFirst())).isLessThan(2);
        assertThat(line.getLast().metresTo(street.getLast())).isLessThan(2);

        OnFx.call(
                () -> {
                    frame.fireEvent(
                            new KeyEvent(
                                    KeyEvent.KEY_PRESSED,
                                    "",
                                    "",
                                    KeyCode.Z,
                                    false,
                                    true,
                                    false,
                                    false));
                    return frame;
                });
        assertThat(posted).hasSize(2);
        assertThat(((StreetFreed) posted.getLast()).closure()).isEqualTo(blocked.closure().id());
    }

    @Test
    void whatIsTypedBeforeTheFormIsDrawnIsNotLost() {
        Closure drawn = drawn();
        TextField field =
                OnFx.call(
                        () -> {
                            change(drawn);
                            TextField first = (TextField) frame.getScene().getFocusOwner();
                            first.clear();
                            for (String letter : List.of("G", "a", "s")) {
                                first.fireEvent(typed(letter));
                            }
                            return first;
                        });

        assertThat(field.getText()).isEqualTo("Gas");
    }

    private static KeyEvent typed(String letter) {
        return new KeyEvent(
                KeyEvent.KEY_TYPED, letter, "", KeyCode.UNDEFINED, false, false, false, false);
    }

    @Test
    void whatWasDrawnIsChangedByKeyboardAloneAndTheChangeTakenBack() {
        Closure drawn = drawn();
        OnFx.call(
                () -> {
                    change(drawn);
                    enter(field("Breite bis, in m"), "2,60");
                    return frame;
                });

        Closure changed = ((StreetBlocked) posted.getLast()).closure();
        assertThat(changed.passage()).isEqualTo(Passage.upToWidth(260));
        assertThat(changed.id()).isEqualTo(drawn.id());
        assertThat(changed.line()).isEqualTo(drawn.line());
        assertThat(changed.name()).isEqualTo(drawn.name());
        assertThat(changed.from()).isEqualTo(drawn.from());

        OnFx.call(
                () -> {
                    workplace.undo();
                    return frame;
                });
        assertThat(((StreetBlocked) posted.getLast()).closure()).isEqualTo(drawn);
    }

    private static Closure drawn() {
        return new Closure(
                "hand-1",
                "Waldstraße, Kanal",
                street(),
                SampleDay.NOW.minusSeconds(60),
                SampleDay.NOW.plusSeconds(7_200));
    }

    private void change(Closure drawn) {
        StreetBlocked before = new StreetBlocked(SampleDay.NOW, "dispo", drawn);
        workplace.show(SampleDay.state().after(before).next());
        workplace.carryOut(new Order.ChangeClosure(drawn));
    }

    @Test
    void theFormTellsWhatIsWrongWithALimitAndClosesTheStreetOnceItIsMended() {
        OnFx.call(
                () -> {
                    draw(street());
                    enter(field("Breite bis, in m"), "285");
                    return frame;
                });
        assertThat(posted).isEmpty();
        assertThat(shown()).anyMatch(text -> text.startsWith("Breite „285“: bitte in Metern"));

        OnFx.call(
                () -> {
                    enter(field("Breite bis, in m"), "2,60");
                    return frame;
                });
        assertThat(posted)
                .singleElement()
                .isInstanceOfSatisfying(
                        StreetBlocked.class,
                        blocked ->
                                assertThat(blocked.closure().passage())
                                        .isEqualTo(Passage.upToWidth(260)));
    }

    @Test
    void enterLeadsToTheTimeThatCannotBeRead() {
        OnFx.call(
                () -> {
                    draw(street());
                    enter(field("von"), "25:99");
                    return frame;
                });
        assertThat(posted).isEmpty();
        assertThat(shown()).anyMatch(text -> text.startsWith("Ab wann?"));
        assertThat(OnFx.call(() -> frame.getScene().getFocusOwner())).isEqualTo(field("von"));
        assertThat(marked()).containsExactly(field("von"));

        OnFx.call(
                () -> {
                    field("von").clear();
                    enter(field("bis"), "25:99");
                    return frame;
                });
        assertThat(posted).isEmpty();
        assertThat(shown()).anyMatch(text -> text.startsWith("Bis wann?"));
        assertThat(marked()).containsExactly(field("bis"));
    }

    private List<TextField> marked() {
        return OnFx.call(
                () ->
                        fields().filter(
                                        field ->
                                                field.getPseudoClassStates()
                                                        .contains(
                                                                PseudoClass.getPseudoClass(
                                                                        "danger")))
                                .toList());
    }

    private TextField field(String accessible) {
        return fields().filter(field -> accessible.equals(field.getAccessibleText()))
                .findFirst()
                .orElseThrow();
    }

    private Stream<TextField> fields() {
        return frame.lookupAll(".text-field").stream().map(TextField.class::cast);
    }

    private List<String> shown() {
        return OnFx.call(
                () ->
                        frame.lookupAll(".label").stream()
                                .map(node -> ((Labeled) node).getText())
                                .toList());
    }

    private static void enter(TextField field, String text) {
        field.setText(text);
        field.fireEvent(
                new KeyEvent(
                        KeyEvent.KEY_PRESSED, "", "", KeyCode.ENTER, false, false, false, false));
    }

    @Test
    void escapeAbandonsADrawing() {
        OnFx.call(
                () -> {
                    draw(street());
                    press(KeyCode.ESCAPE);
                    press(KeyCode.ENTER);
                    return frame;
                });

        assertThat(posted).isEmpty();
    }

    @Test
    void digitsSwitchLayers() {
        OnFx.call(
                () -> {
                    press(KeyCode.DIGIT2);
                    return frame;
                });

        assertThat(layers.shows(MapLayer.TOURS)).isFalse();
        assertThat(layers.shows(MapLayer.BINS)).isTrue();
    }

    private MapPane map() {
        return new MapPane(
                SampleCity.map(),
                workplace.setup().streets(),
                layers,
                workplace.theme().get(),
                workplace.texts().get());
    }

    private MapFrame frame() {
        MapFrame made = new MapFrame(workplace, map, layers, Runnable::run, Runnable::run);
        new Scene(made, 900, 700);
        made.resize(900, 700);
        made.layout();
        return made;
    }

    private void draw(List<GeoPoint> street) {
        press(KeyCode.S);
        at(street.getFirst());
        press(KeyCode.SPACE);
        at(street.getLast());
        press(KeyCode.SPACE);
    }

    private void at(GeoPoint place) {
        map.centreOn(place, 17);
        map.layout();
    }

    private void press(KeyCode code) {
        map.fireEvent(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, false, false, false));
    }

    /// The first straight piece of a street.
    private static List<GeoPoint> street() {
        return SampleCity.map().features().stream()
                .filter(f -> f.kind() == MapClass.MAIN_STREET)
                .map(MapFeature::points)
                .map(points -> points.subList(0, 2))
                .findFirst()
                .orElseThrow();
    }
}
