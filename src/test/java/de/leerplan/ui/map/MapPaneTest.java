package de.leerplan.ui.map;

import static org.assertj.core.api.Assertions.assertThat;

import de.leerplan.model.Container;
import de.leerplan.model.Direction;
import de.leerplan.model.GeoPoint;
import de.leerplan.model.Slowdown;
import de.leerplan.model.TrafficStretch;
import de.leerplan.model.TruckId;
import de.leerplan.operations.DayState;
import de.leerplan.operations.Observation;
import de.leerplan.operations.TruckState;
import de.leerplan.ui.Selection;
import de.leerplan.ui.Texts;
import de.leerplan.ui.Theme;
import de.leerplan.ui.Token;

import javafx.scene.Scene;
import javafx.scene.image.WritableImage;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.paint.Color;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import java.time.Instant;
import java.util.List;
import java.util.Locale;

@Tag("window")
class MapPaneTest {
    private static final int WIDTH = 800;
    private static final int HEIGHT = 600;
    private static final GeoPoint POND = new GeoPoint(50.1015, 8.7675);
    /// Along one street of the sketched town, between two crossings.
    private static final List<GeoPoint> JAM =
            List.of(new GeoPoint(50.094, 8.7565), new GeoPoint(50.094, 8.7585));

    private static final DayState DAY = SketchedTown.day(60, 3);

    private final MapPane map = OnFx.call(MapPaneTest::pane);

    @Test
    void theFirstPictureShowsTheWholeCity() {
        OnFx.call(this::picture);

        assertThat(DAY.city().containers().values())
                .allSatisfy(bin -> assertThat(onScreen(bin.place())).isTrue());
    }

    @Test
    void waterHasTheColourOfWaterByDayAndByNight() {
        for (Theme theme : Theme.values()) {
            Color seen =
                    OnFx.call(
                            () -> {
                                map.setTheme(theme);
                                map.shownProperty(MapLayer.BINS).set(false);
                                map.shownProperty(MapLayer.TOURS).set(false);
                                map.centreOn(POND, 17);
                                return at(picture(), POND);
                            });
            assertThat(seen).isEqualTo(theme.color(Token.WATER));
        }
    }

    @Test
    void aClickOnABinChoosesIt() {
        Container bin = loneBin();

        Selection chosen =
                OnFx.call(
                        () -> {
                            map.centreOn(bin.place(), 18);
                            picture();
                            map.fireEvent(click(WIDTH / 2.0, HEIGHT / 2.0));
                            return map.selectionProperty().get();
                        });

        assertThat(chosen).isEqualTo(new Selection.OfContainer(bin.id()));
    }

    @Test
    void escapeChoosesNothing() {
        Selection chosen =
                OnFx.call(
                        () -> {
                            map.selectionProperty().set(new Selection.OfContainer(loneBin().id()));
                            map.fireEvent(key(KeyCode.ESCAPE));
                            return map.selectionProperty().get();
                        });

        assertThat(chosen).isEqualTo(new Selection.None());
    }

    @Test
    void aChosenBinIsRinged() {
        Container bin = loneBin();
        WritableImage plain = OnFx.call(() -> near(bin.place()));

        WritableImage ringed =
                OnFx.call(
                        () -> {
                            map.selectionProperty().set(new Selection.OfContainer(bin.id()));
                            return picture();
                        });

        assertThat(differing(plain, ringed)).isBetween(60, 900);
    }

    @Test
    void aLayerThatIsSwitchedOffIsNotDrawn() {
        Container bin = loneBin();
        WritableImage with = OnFx.call(() -> near(bin.place()));

        WritableImage without =
                OnFx.call(
                        () -> {
                            map.shownProperty(MapLayer.BINS).set(false);
                            return picture();
                        });

        assertThat(differing(with, without)).isGreaterThan(100);
    }

    @Test
    void aSlowStreetIsTintedWhileItIsSlowAndItsLayerShown() {
        for (Theme theme : Theme.values()) {
            Color plain = OnFx.call(() -> onTheJam(DAY, theme));
            Color slow = OnFx.call(() -> onTheJam(jammed(1.6), theme));
            Color slower = OnFx.call(() -> onTheJam(jammed(1.95), theme));

            Color tint = theme.color(Token.WARNING);
            assertThat(apart(slow, tint)).isLessThan(apart(plain, tint) * 0.8);
            assertThat(apart(slower, tint)).isLessThan(apart(slow, tint) * 0.9);
            OnFx.call(
                    () -> {
                        map.shownProperty(MapLayer.TRAFFIC).set(false);
                        return map;
                    });
            assertThat(OnFx.call(() -> onTheJam(jammed(1.95), theme))).isEqualTo(plain);
            OnFx.call(
                    () -> {
                        map.shownProperty(MapLayer.TRAFFIC).set(true);
                        return map;
                    });
        }
    }

    @Test
    void keysMoveAndZoomTheMap() {
        OnFx.call(this::picture);
        Viewport before = map.view();

        OnFx.call(
                () -> {
                    map.fireEvent(key(KeyCode.PLUS));
                    map.fireEvent(key(KeyCode.RIGHT));
                    return map;
                });

        assertThat(map.view().zoom()).isGreaterThan(before.zoom());
        assertThat(map.view().x()).isGreaterThan(before.x());
    }

    @Test
    void theRingOfATruckIsAboutItsSignFromTheFirstPictureOn() {
        List<TruckId> fleet = List.copyOf(DAY.city().trucks().keySet());
        OnFx.call(
                () -> {
                    map.selectionProperty().set(new Selection.OfTruck(fleet.getLast()));
                    return map;
                });

        WritableImage first = OnFx.call(this::picture);
        WritableImage second = OnFx.call(this::picture);

        assertThat(differing(first, second)).isZero();
    }

    @Test
    void theSameDayGivesTheSamePicture() {
        WritableImage once = OnFx.call(this::picture);
        WritableImage again = OnFx.call(this::picture);

        assertThat(differing(once, again)).isZero();
    }

    private Color onTheJam(DayState day, Theme theme) {
        map.setTheme(theme);
        for (MapLayer layer : List.of(MapLayer.BINS, MapLayer.TOURS, MapLayer.LABELS)) {
            map.shownProperty(layer).set(false);
        }
        map.shownProperty(MapLayer.TRUCKS).set(false);
        map.shownProperty(MapLayer.CLOSURES).set(false);
        map.show(day);
        map.centreOn(JAM.getFirst().towards(JAM.getLast(), 0.5), 16);
        return at(picture(), JAM.getFirst().towards(JAM.getLast(), 0.5));
    }

    private static DayState jammed(double factor) {
        Instant now = DAY.now();
        Slowdown slow = new Slowdown(JAM, Direction.BOTH, factor);
        TrafficStretch stretch =
                new TrafficStretch("", slow, now, now.plusSeconds(600), now.plusSeconds(900));
        return DAY.after(new Observation.TrafficReported(now, "csv", List.of(stretch))).next();
    }

    private static double apart(Color one, Color other) {
        return Math.abs(one.getRed() - other.getRed())
                + Math.abs(one.getGreen() - other.getGreen())
                + Math.abs(one.getBlue() - other.getBlue());
    }

    private static MapPane pane() {
        MapPane map =
                new MapPane(
                        SketchedTown.map(),
                        SketchedTown::straight,
                        Theme.LIGHT,
                        new Texts(Locale.GERMANY, DAY.city().zone()));
        new Scene(map, WIDTH, HEIGHT);
        map.resize(WIDTH, HEIGHT);
        map.show(DAY);
        return map;
    }

    private WritableImage picture() {
        map.renderNow();
        return map.snapshot(null, null);
    }

    private WritableImage near(GeoPoint place) {
        map.centreOn(place, 18);
        return picture();
    }

    private boolean onScreen(GeoPoint place) {
        double x = map.view().screenX(Mercator.x(place));
        double y = map.view().screenY(Mercator.y(place));
        return map.view().sheet().holds(x, y);
    }

    private Color at(WritableImage picture, GeoPoint place) {
        return picture.getPixelReader()
                .getColor(
                        (int) map.view().screenX(Mercator.x(place)),
                        (int) map.view().screenY(Mercator.y(place)));
    }

    /// A bin with neither another nor a truck close by.
    private static Container loneBin() {
        return DAY.city().containers().values().stream()
                .filter(
                        bin ->
                                DAY.city().containers().values().stream()
                                        .filter(other -> !other.id().equals(bin.id()))
                                        .allMatch(o -> o.place().metresTo(bin.place()) > 40))
                .filter(
                        bin ->
                                DAY.trucks().values().stream()
                                        .map(TruckState::place)
                                        .allMatch(place -> place.metresTo(bin.place()) > 60))
                .findFirst()
                .orElseThrow();
    }

    private static int differing(WritableImage one, WritableImage other) {
        int differing = 0;
        for (int y = 0; y < HEIGHT; y++) {
            for (int x = 0; x < WIDTH; x++) {
                int a = one.getPixelReader().getArgb(x, y);
                int b = other.getPixelReader().getArgb(x, y);
                differing += a == b ? 0 : 1;
            }
        }
        return differing;
    }

    private static MouseEvent click(double x, double y) {
        return new MouseEvent(
                MouseEvent.MOUSE_CLICKED,
                x,
                y,
                x,
                y,
                MouseButton.PRIMARY,
                1,
                false,
                false,
                false,
                false,
                true,
                false,
                false,
                true,
                false,
                true,
                null);
    }

    private static KeyEvent key(KeyCode code) {
        return new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, false, false, false);
    }
}
