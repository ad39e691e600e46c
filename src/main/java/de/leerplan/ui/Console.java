package de.leerplan.ui;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;

import de.leerplan.model.GeoPoint;
import de.leerplan.operations.DayState;
import de.leerplan.ui.desk.Leitstand;
import de.leerplan.ui.desk.MapHandle;
import de.leerplan.ui.map.CityMap;
import de.leerplan.ui.map.Layers;
import de.leerplan.ui.map.MapFrame;
import de.leerplan.ui.map.MapPane;
import de.leerplan.ui.map.SwitchedMap;

import javafx.geometry.Point2D;
import javafx.geometry.Rectangle2D;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.image.Image;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.Region;
import javafx.stage.Screen;
import javafx.stage.Stage;

import org.jspecify.annotations.Nullable;

import java.util.Objects;
import java.util.concurrent.CompletableFuture;

/// The console: one window with the Leitstand. Make and use it on the FX thread; only its `feed`
/// may be called from elsewhere.
public final class Console {
    private static final double WIDTH = 1280;
    private static final double HEIGHT = 800;
    private static final String ICON = "/assets/icon.png";
    private static final String STYLES = "/assets/styles/console.css";

    private final Workplace workplace;
    private final Leitstand leitstand;
    private final FxFeed feed;
    private CompletableFuture<Void> settled = CompletableFuture.completedFuture(null);
    private @Nullable Stage stage;

    public Console(Setup setup) {
        Fonts.load();
        workplace = new Workplace(setup);
        leitstand = new Leitstand(workplace, map());
        feed = new FxFeed(this::showState);
        Parent root = root();
        root.getStylesheets().add(resource(STYLES));
        workplace.theme().subscribe(theme -> root.setStyle(theme.variables()));
        root.sceneProperty().subscribe(_ -> dress());
        workplace.theme().subscribe(_ -> dress());
    }

    public Parent root() {
        return leitstand.root();
    }

    /// Where the owner thread puts its states.
    public FxFeed feed() {
        return feed;
    }

    public Leitstand leitstand() {
        return leitstand;
    }

    /// What is shown and chosen; for snapshots and tests.
    public Workplace workplace() {
        return workplace;
    }

    /// A picture of the console in this size, whether or not a window shows it.
    public WritableImage picture(int width, int height) {
        Snapshot.lay(root(), width, height);
        leitstand.drawMapNow();
        return Snapshot.of(root(), width, height);
    }

    /// Lays everything out as a picture of this size will, without drawing it: a scene that no
    /// window shows draws what is scrolled only once.
    public void layOut(int width, int height) {
        Snapshot.lay(root(), width, height);
    }

    public void setSelection(Selection selection) {
        workplace.select(selection);
    }

    /// Shows the surroundings of a place on the map.
    ///
    /// @param zoom 9 (a region) to 19 (a house)
    public void lookAt(GeoPoint place, double zoom) {
        leitstand.lookAt(place, zoom);
    }

    /// Shows a state at once.
    public void showState(DayState state) {
        workplace.show(state);
    }

    /// Opens the window.
    public void show(Stage window) {
        stage = window;
        window.setTitle(workplace.texts().get().text("product"));
        window.setMinWidth(1100);
        window.setMinHeight(700);
        window.getIcons().add(new Image(resource(ICON)));
        window.setScene(new Scene(root(), WIDTH, HEIGHT));
        Rectangle2D screen = Screen.getPrimary().getVisualBounds();
        // The headless platform's screen is smaller than a window may be.
        window.setMaximized(screen.getWidth() >= WIDTH);
        window.show();
    }

    /// Stops showing and closes the window.
    public void close() {
        feed.close();
        if (stage != null) {
            stage.close();
        }
        Scene scene = root().getScene();
        if (scene != null) {
            // A map beats as long as it is in a scene, seen or not.
            scene.setRoot(new Region());
        }
    }

    /// AtlantaFX lies below our own styles, as the theme of the whole scene.
    private void dress() {
        Scene scene = root().getScene();
        if (scene != null) {
            scene.setUserAgentStylesheet(
                    switch (workplace.theme().get()) {
                        case LIGHT -> new PrimerLight().getUserAgentStylesheet();
                        case NIGHT -> new PrimerDark().getUserAgentStylesheet();
                    });
        }
    }

    private MapHandle map() {
        Setup setup = workplace.setup();
        Layers layers = new Layers();
        MapPane map =
                new MapPane(
                        setup.map(),
                        setup.streets(),
                        layers,
                        workplace.theme().get(),
                        workplace.texts().get());
        return setup.google()
                .map(google -> onGoogle(google, map, layers))
                .orElseGet(() -> new OnMap(new MapFrame(workplace, map, layers), map));
    }

    private OnMap onGoogle(Google google, MapPane offline, Layers layers) {
        SwitchedMap map =
                SwitchedMap.of(
                        offline,
                        google,
                        workplace.setup().streets(),
                        layers,
                        workplace.theme().get(),
                        workplace.texts().get());
        MapFrame frame = new MapFrame(workplace, map, layers);
        frame.sayTroubleOf(map);
        settled = map.settled();
        return new OnMap(frame, map);
    }

    /// Done when Google's map is shown or has been given up; at once for the offline map alone.
    public CompletableFuture<Void> mapSettled() {
        return settled;
    }

    private record OnMap(MapFrame region, CityMap map) implements MapHandle {
        private static final double STREET_ZOOM = 16.5;

        @Override
        public void layOver(Region notice) {
            region.layOver(notice);
        }

        @Override
        public void fitAll() {
            map.fitAll();
        }

        @Override
        public void goTo(GeoPoint place) {
            goTo(place, STREET_ZOOM);
        }

        @Override
        public void goTo(GeoPoint place, double zoom) {
            map.centreOn(place, zoom);
        }

        @Override
        public void drawClosure() {
            region.draw();
        }

        @Override
        public Selection at(Point2D scenePoint) {
            return map.at(scenePoint);
        }

        @Override
        public void drawNow() {
            map.renderNow();
        }
    }

    private static String resource(String name) {
        return Objects.requireNonNull(Console.class.getResource(name), name).toExternalForm();
    }
}
