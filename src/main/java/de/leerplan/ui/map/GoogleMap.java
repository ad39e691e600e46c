package de.leerplan.ui.map;

import de.leerplan.model.GeoPoint;
import de.leerplan.operations.DayState;
import de.leerplan.operations.Streets;
import de.leerplan.ui.Google;
import de.leerplan.ui.Selection;
import de.leerplan.ui.Texts;
import de.leerplan.ui.Theme;

import javafx.animation.Animation;
import javafx.animation.PauseTransition;
import javafx.application.Platform;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.util.Duration;
import javafx.util.Subscription;

import org.jspecify.annotations.Nullable;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/// The day on Google's map. It is loaded when asked to, and says how far it came; whoever shows it
/// has another map ready meanwhile. Everything of the day is drawn by one call into the page.
final class GoogleMap implements CityMap, GoogleBridge.Listener {
    private static final Subscription NOTHING_SEEN = () -> {};

    /// How far the map came.
    enum Stage {
        AWAY,
        LOADING,
        READY
    }

    private final Google google;
    private final Layers layers;
    private final LegBook legs;
    private final StackPane region = new StackPane();
    private final GoogleTip tip = new GoogleTip();
    private GoogleBridge bridge = new GoogleBridge(this);
    private final Patience patience;
    private final PauseTransition soon = new PauseTransition(Duration.millis(120));
    private final ReadOnlyObjectWrapper<Stage> stage = new ReadOnlyObjectWrapper<>(Stage.AWAY);
    private final ReadOnlyObjectWrapper<Optional<GoogleTrouble>> trouble =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ObjectProperty<Selection> selection =
            new SimpleObjectProperty<>(new Selection.None());
    private final ExecutorService writer =
            Executors.newSingleThreadExecutor(
                    Thread.ofPlatform().daemon().name("google scene").factory());

    private Theme theme;
    private Texts texts;
    private @Nullable GooglePage page;
    private @Nullable DayState state;
    private Bins bins = Bins.NONE;
    private Density density = Density.of(Bins.NONE);
    private Viewport view = new Viewport(0.5, 0.5, 12, 800, 600);
    private final StepAside aside = new StepAside();
    private StillSigns signs = StillSigns.NONE;
    private final Newest newest = new Newest();
    private int loads;
    private boolean mapMade;
    private Optional<Pen> pen = Optional.empty();
    private Subscription sketchSeen = NOTHING_SEEN;

    /// @param patience for the script, and for the first picture
    GoogleMap(
            Google google,
            Streets streets,
            Layers layers,
            Theme theme,
            Texts texts,
            Patience patience) {
        this.google = google;
        this.layers = layers;
        this.theme = theme;
        this.texts = texts;
        this.patience = patience;
        this.legs = new LegBook(streets, () -> Platform.runLater(this::outdate));
        region.getChildren().add(tip.node());
        region.setFocusTraversable(true);
        new GoogleKeys(this).listen(region);
        soon.setOnFinished(_ -> draw());
        layers.onChange(this::outdate);
        selection.subscribe(_ -> outdate());
    }

    /// Begins to load, or begins anew.
    void load() {
        away();
        Optional<GooglePage> taken = GooglePage.take();
        if (taken.isEmpty()) {
            trouble.set(Optional.of(GoogleTrouble.TAKEN));
            return;
        }
        GooglePage mine = taken.get();
        page = mine;
        region.getChildren().addFirst(mine);
        mapMade = false;
        stage.set(Stage.LOADING);
        trouble.set(Optional.empty());
        patience.awaitScript(this::giveUp);
        String address = google.address(texts.locale());
        int load = ++loads;
        bridge = new GoogleBridge(this);
        Knock.at(address).thenAccept(opened -> Platform.runLater(() -> knocked(load, opened)));
        mine.open(bridge, address, view, GoogleStyle.of(theme));
    }

    private void knocked(int load, boolean opened) {
        if (load == loads && !opened && !mapMade) {
            giveUp(GoogleTrouble.NETWORK);
        }
    }

    /// Stops using the one view there is.
    void away() {
        patience.end();
        bridge.hangUp();
        tip.hide();
        stage.set(Stage.AWAY);
        GooglePage had = page;
        if (had != null) {
            region.getChildren().remove(had);
            had.giveBack();
            page = null;
        }
    }

    ReadOnlyObjectProperty<Stage> stage() {
        return stage.getReadOnlyProperty();
    }

    /// Why it is not shown; empty while there is hope.
    ReadOnlyObjectProperty<Optional<GoogleTrouble>> trouble() {
        return trouble.getReadOnlyProperty();
    }

    @Override
    public void ready() {
        patience.end();
        if (page != null && stage.get() == Stage.LOADING) {
            page.markReady();
            stage.set(Stage.READY);
            draw();
        }
    }

    @Override
    public void failed(GoogleTrouble why) {
        giveUp(why);
    }

    /// Not within the page's own call: that would tear it down below its feet.
    private void giveUp(GoogleTrouble why) {
        int load = loads;
        Platform.runLater(
                () -> {
                    if (load == loads && stage.get() != Stage.AWAY) {
                        away();
                        trouble.set(Optional.of(why));
                    }
                });
    }

    @Override
    public void looked(double lat, double lon, double zoom, double width, double height) {
        if (!mapMade) {
            mapMade = true;
            patience.awaitPicture(this::giveUp);
            catchUp(width, height);
            return;
        }
        if (stage.get() == Stage.READY) {
            patience.end();
        }
        view = view.sized(width, height).centredOn(new GeoPoint(lat, lon), zoom);
        outdate();
    }

    /// The page began where the map looked when loading began; where it was sent meanwhile holds.
    /// Not within the page's own call, which is not done setting up.
    private void catchUp(double width, double height) {
        view = view.sized(width, height);
        Viewport wanted = view;
        int load = loads;
        Platform.runLater(
                () -> {
                    if (load == loads) {
                        look(wanted);
                    }
                });
    }

    @Override
    public void clicked(double lat, double lon) {
        GeoPoint place = new GeoPoint(lat, lon);
        region.requestFocus();
        if (pen.isPresent()) {
            pen.get().put(place);
            return;
        }
        Target target = under(place);
        if (target instanceof Target.OnCluster) {
            centreOn(place, view.zoom() + 1.5);
        } else {
            selection.set(target.selection());
        }
    }

    @Override
    public void pointed(double lat, double lon) {
        GeoPoint place = new GeoPoint(lat, lon);
        List<String> lines =
                state == null || pen.isPresent()
                        ? List.of()
                        : new TipText(texts, state).of(under(place));
        tip.show(lines, view.screenX(Mercator.x(place)), view.screenY(Mercator.y(place)));
    }

    @Override
    public void pointedNowhere() {
        tip.hide();
    }

    private Target under(GeoPoint place) {
        DayState day = state;
        if (day == null) {
            return new Target.Nothing();
        }
        TruckMotion standing = new TruckMotion(aside);
        standing.show(day);
        return new Finder(view, day, bins, density, standing, signs, layers.now())
                .at(view.screenX(Mercator.x(place)), view.screenY(Mercator.y(place)));
    }

    @Override
    public Region region() {
        return region;
    }

    @Override
    public void show(DayState newest) {
        if (state == null || !Bins.sameCity(state.city(), newest.city())) {
            bins = new Bins(newest.city());
            density = Density.of(bins);
        }
        state = newest;
        outdate();
    }

    /// Where to begin, before there is a map.
    void startAt(Viewport first) {
        if (stage.get() == Stage.AWAY) {
            view = first;
        }
    }

    Viewport view() {
        return view;
    }

    @Override
    public void setTheme(Theme newTheme) {
        theme = newTheme;
        if (page != null && mapMade) {
            page.call("style", GoogleStyle.of(theme));
        }
        outdate();
    }

    /// The script speaks the language it was loaded in: another one is loaded anew.
    @Override
    public void setTexts(Texts newTexts) {
        boolean other = !newTexts.locale().equals(texts.locale());
        texts = newTexts;
        if (other && stage.get() != Stage.AWAY) {
            load();
        }
    }

    @Override
    public ObjectProperty<Selection> selectionProperty() {
        return selection;
    }

    @Override
    public void fitAll() {
        if (state != null) {
            fit(MapPane.places(state));
        }
    }

    @Override
    public void fit(Collection<GeoPoint> points) {
        look(view.fitting(points, 40));
    }

    @Override
    public void centreOn(GeoPoint point, double zoom) {
        look(view.centredOn(point, zoom));
    }

    @Override
    public void zoomBy(double steps) {
        look(view.zoomedAbout(view.width() / 2, view.height() / 2, view.zoom() + steps));
    }

    void pan(double dx, double dy) {
        look(view.dragged(dx, dy));
    }

    /// The page tells when it looks there, and only then is the scene drawn anew.
    private void look(Viewport next) {
        view = next;
        if (page != null && mapMade) {
            GeoPoint middle = next.at(next.width() / 2, next.height() / 2);
            page.call("look", middle.lat(), middle.lon(), next.zoom());
        }
    }

    @Override
    public ObservableValue<Signage> signage() {
        return new SimpleObjectProperty<>(Signage.DISCS);
    }

    @Override
    public void setPen(Optional<Pen> newPen) {
        pen = newPen;
        sketchSeen.unsubscribe();
        sketchSeen = pen.map(p -> p.sketch().subscribe(_ -> outdate())).orElse(NOTHING_SEEN);
        outdate();
    }

    Optional<Pen> pen() {
        return pen;
    }

    @Override
    public void renderNow() {
        scene().ifPresent(scene -> paint(scene.written(), newest.begin()));
    }

    private void outdate() {
        if (stage.get() == Stage.READY && soon.getStatus() != Animation.Status.RUNNING) {
            soon.playFromStart();
        }
    }

    /// Written down by a thread of its own: thousands of bins take a moment.
    private void draw() {
        long turn = newest.begin();
        scene().ifPresent(
                        scene ->
                                writer.execute(
                                        () -> {
                                            GoogleScene.Written sheet = scene.written();
                                            Platform.runLater(() -> paint(sheet, turn));
                                        }));
    }

    private void paint(GoogleScene.Written sheet, long turn) {
        if (page != null && stage.get() == Stage.READY && newest.take(turn)) {
            page.call("draw", sheet.json());
            signs = sheet.signs();
        }
    }

    private Optional<GoogleScene> scene() {
        return Optional.ofNullable(state)
                .map(
                        day ->
                                new GoogleScene(
                                        day,
                                        view,
                                        bins,
                                        density,
                                        legs,
                                        theme,
                                        layers.now(),
                                        selection.get(),
                                        aside,
                                        pen.map(p -> p.sketch().getValue())));
    }
}
