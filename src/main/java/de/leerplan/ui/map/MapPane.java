package de.leerplan.ui.map;

import de.leerplan.model.BaseMap;
import de.leerplan.model.GeoPoint;
import de.leerplan.operations.DayState;
import de.leerplan.operations.Streets;
import de.leerplan.ui.Selection;
import de.leerplan.ui.Texts;
import de.leerplan.ui.Theme;

import javafx.animation.AnimationTimer;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Point2D;
import javafx.scene.Cursor;
import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.layout.Region;
import javafx.util.Subscription;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/// The offline map of a city's day: bins, tours, trucks and closures on the base map. For the
/// JavaFX thread.
public final class MapPane extends Region implements CityMap {
    private static final Target NOTHING = new Target.Nothing();
    private static final double FIT_PADDING = 46;
    private static final Subscription NOTHING_SEEN = () -> {};

    private final Canvas canvas = new Canvas();
    private final BaseMap base;
    private final Easel easel;
    private final LiveTrucks trucks = new LiveTrucks();
    private final Pointer pointer = new Pointer();
    private final Ornaments ornaments = new Ornaments();
    private final TruckMotion motion = new TruckMotion();
    private final Layers layers;
    private final ObjectProperty<Selection> selection =
            new SimpleObjectProperty<>(this, "selection", new Selection.None());
    private final AnimationTimer pulse =
            new AnimationTimer() {
                @Override
                public void handle(long now) {
                    onPulse(now);
                }
            };

    private Theme theme;
    private Texts texts;
    private @Nullable DayState state;
    private Bins bins = Bins.NONE;
    private Density density = Density.of(Bins.NONE);
    private Viewport view = new Viewport(0.5, 0.5, 12, 0, 0);
    private @Nullable Collection<GeoPoint> toFit;
    private boolean fitsWholeMap;
    private boolean frameOld = true;
    private volatile boolean legsLearned;
    private Optional<Pen> pen = Optional.empty();
    private Subscription sketchSeen = NOTHING_SEEN;

    public MapPane(BaseMap base, Streets streets, Theme theme, Texts texts) {
        this(base, streets, new Layers(), theme, texts);
    }

    /// @param layers what is shown, shared with others
    public MapPane(BaseMap base, Streets streets, Layers layers, Theme theme, Texts texts) {
        this.base = base;
        this.layers = layers;
        this.theme = theme;
        this.texts = texts;
        this.easel =
                new Easel(
                        new Studio(
                                new Painter(base, new LegBook(streets, () -> legsLearned = true))));
        this.toFit = corners();
        this.fitsWholeMap = true;
        layers.onChange(this::outdate);
        selection.addListener(_ -> outdate());
        getChildren().add(canvas);
        new MapControls(this, new Board()).listen();
        sceneProperty().addListener((_, _, scene) -> beat(scene != null));
    }

    @Override
    public void show(DayState newest) {
        DayState before = state;
        if (before == null || !Bins.sameCity(before.city(), newest.city())) {
            bins = new Bins(newest.city());
            density = Density.of(bins);
            if (fitsWholeMap && toFit != null) {
                toFit = places(newest);
            }
        }
        state = newest;
        motion.show(newest);
        if (!(pointer.hovered() instanceof Target.Nothing)) {
            pointer.hover(under(pointer.x(), pointer.y()), pointer.x(), pointer.y());
        }
        outdate();
    }

    @Override
    public ObjectProperty<Selection> selectionProperty() {
        return selection;
    }

    /// Whether a layer is shown.
    BooleanProperty shownProperty(MapLayer layer) {
        return layers.property(layer);
    }

    @Override
    public void setTheme(Theme newTheme) {
        theme = newTheme;
        outdate();
    }

    @Override
    public void setTexts(Texts newTexts) {
        texts = newTexts;
        outdate();
    }

    /// Shows all bins and sites, or the whole base map before there are any.
    @Override
    public void fitAll() {
        fit(state == null ? corners() : places(state));
    }

    @Override
    public void fit(Collection<GeoPoint> points) {
        if (view.width() > 0) {
            look(v -> v.fitting(points, FIT_PADDING));
        } else {
            toFit = List.copyOf(points);
            fitsWholeMap = false;
        }
    }

    @Override
    public void centreOn(GeoPoint point, double zoom) {
        toFit = null;
        look(v -> v.centredOn(point, zoom));
    }

    @Override
    public void zoomBy(double steps) {
        look(v -> v.zoomedAbout(v.width() / 2, v.height() / 2, v.zoom() + steps));
    }

    @Override
    public Region region() {
        return this;
    }

    @Override
    public ObservableValue<Signage> signage() {
        return new SimpleObjectProperty<>(Signage.PICTURES);
    }

    @Override
    public void setPen(Optional<Pen> newPen) {
        pen = newPen;
        setCursor(pen.isPresent() ? Cursor.CROSSHAIR : Cursor.DEFAULT);
        sketchSeen.unsubscribe();
        sketchSeen = pen.map(p -> p.sketch().subscribe(_ -> frameOld = true)).orElse(NOTHING_SEEN);
        frameOld = true;
    }

    /// Waits for whatever it needs: for pictures of a scene that is not on the screen.
    @Override
    public void renderNow() {
        layout();
        if (view.width() > 0 && view.height() > 0) {
            motion.finish();
            easel.paintNow(view, this::job);
            draw();
        }
    }

    @Override
    protected void layoutChildren() {
        double width = Math.floor(getWidth());
        double height = Math.floor(getHeight());
        if (width == view.width() && height == view.height()) {
            return;
        }
        canvas.setWidth(width);
        canvas.setHeight(height);
        view = view.sized(width, height);
        if (toFit != null && width > 0) {
            view = view.fitting(toFit, FIT_PADDING);
            toFit = null;
        }
        outdate();
    }

    @Override
    protected double computePrefWidth(double height) {
        return 900;
    }

    @Override
    protected double computePrefHeight(double width) {
        return 600;
    }

    Viewport view() {
        return view;
    }

    private List<GeoPoint> corners() {
        return List.of(base.southWest(), base.northEast());
    }

    /// All bins and sites.
    static List<GeoPoint> places(DayState state) {
        List<GeoPoint> places = new ArrayList<>();
        state.city().containers().values().forEach(c -> places.add(c.place()));
        state.city().sites().values().forEach(s -> places.add(s.place()));
        return places;
    }

    private void beat(boolean on) {
        if (on) {
            pulse.start();
        } else {
            pulse.stop();
        }
    }

    private void outdate() {
        easel.outdate();
        frameOld = true;
    }

    /// Looks at another piece of the world.
    void look(UnaryOperator<Viewport> change) {
        pointer.hover(NOTHING, 0, 0);
        view = change.apply(view);
        frameOld = true;
    }

    private void onPulse(long now) {
        if (view.width() <= 0 || view.height() <= 0) {
            return;
        }
        if (legsLearned) {
            legsLearned = false;
            easel.outdate();
        }
        boolean moving = motion.advance(now);
        boolean fresh = easel.pulse(now, view, this::job);
        if (frameOld || moving || fresh) {
            draw();
        }
    }

    private Job job(Viewport wide) {
        return new Job(
                wide,
                pixelScale(),
                theme,
                Optional.ofNullable(state),
                layers.now(),
                selection.get().chosenTruck());
    }

    private double pixelScale() {
        return getScene() == null || getScene().getWindow() == null
                ? 1
                : getScene().getWindow().getRenderScaleX();
    }

    private void draw() {
        frameOld = false;
        GraphicsContext g = canvas.getGraphicsContext2D();
        easel.draw(g, view, theme);
        double scale = pixelScale();
        if (state != null) {
            StillSigns signs = easel.signs();
            List<TruckSpot> spots = spots(state, signs);
            RingSpots rings = new RingSpots(view, state, signs, spots, density.size(view));
            LiveView.rings(g, theme, rings.of(selection.get()), true);
            trucks.draw(g, spots, theme, scale);
            LiveView.rings(g, theme, rings.of(pointer.hovered()), false);
        }
        pen.ifPresent(p -> LiveSketch.draw(g, view, theme, p.sketch().getValue(), isFocused()));
        boolean schematic = state != null && state.city().schematic();
        ornaments.corner(g, view, theme, texts, scale, base.attribution(), schematic);
        if (state != null) {
            List<String> lines = new TipText(texts, state).of(pointer.hovered());
            ornaments.tip(g, view, theme, texts, scale, lines, pointer.x(), pointer.y());
        }
    }

    private List<TruckSpot> spots(DayState day, StillSigns signs) {
        return layers.shows(MapLayer.TRUCKS)
                ? TruckSpot.of(day, motion, new SignBoard(view, signs.figures()), true, theme)
                : List.of();
    }

    @Override
    public Selection at(Point2D scenePoint) {
        Point2D point = sceneToLocal(scenePoint);
        return contains(point)
                ? under(point.getX(), point.getY()).selection()
                : new Selection.None();
    }

    private Target under(double x, double y) {
        return state == null
                ? NOTHING
                : new Finder(view, state, bins, density, motion, easel.signs(), layers.now())
                        .at(x, y);
    }

    /// What mouse and keyboard do to this map.
    private final class Board implements MapControls.Board {
        @Override
        public void look(UnaryOperator<Viewport> change) {
            MapPane.this.look(change);
        }

        @Override
        public void pointAt(double x, double y) {
            frameOld |= pointer.hover(pen.isPresent() ? NOTHING : under(x, y), x, y);
        }

        @Override
        public void pointNowhere() {
            frameOld |= pointer.hover(NOTHING, 0, 0);
        }

        @Override
        public void choose(double x, double y) {
            Target target = under(x, y);
            if (target instanceof Target.OnCluster) {
                look(v -> v.zoomedAbout(x, y, v.zoom() + 1.5));
            } else {
                selection.set(target.selection());
            }
        }

        @Override
        public void chooseNothing() {
            selection.set(new Selection.None());
        }

        @Override
        public void showAll() {
            fitAll();
        }

        @Override
        public Optional<Pen> pen() {
            return pen;
        }

        @Override
        public GeoPoint at(double x, double y) {
            return view.at(x, y);
        }
    }
}
