package de.leerplan.ui.map;

import de.leerplan.model.BaseMap;
import de.leerplan.model.GeoPoint;
import de.leerplan.model.TruckId;
import de.leerplan.operations.DayState;
import de.leerplan.operations.Streets;
import de.leerplan.ui.Selection;
import de.leerplan.ui.Texts;
import de.leerplan.ui.Theme;

import javafx.animation.AnimationTimer;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.layout.Region;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;

/// The offline map of a city's day: bins, tours, trucks and closures on the base map. For the
/// JavaFX thread.
public final class MapPane extends Region {
    private static final double MARGIN = 256;
    private static final double FIT_PADDING = 46;
    private static final double LEGEND_NEEDS = 700;

    /// A picture of the same view is painted anew at most this often, nanoseconds, and so that the
    /// painter rests at least three quarters of the time.
    private static final long REPAINT_EVERY = 240_000_000;

    private static final int REST = 4;

    private final Canvas canvas = new Canvas();
    private final BaseMap base;
    private final Studio studio;
    private final LiveView picture = new LiveView();
    private final LiveTrucks trucks = new LiveTrucks();
    private final LiveMarks marks = new LiveMarks();
    private final Ornaments ornaments = new Ornaments();
    private final TruckMotion motion = new TruckMotion();
    private final Map<MapLayer, BooleanProperty> layers = new EnumMap<>(MapLayer.class);
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
    private boolean pictureOld = true;
    private boolean frameOld = true;
    private long askedAt;
    private long paintingTook;
    private volatile boolean legsLearned;

    public MapPane(BaseMap base, Streets streets, Theme theme, Texts texts) {
        this.base = base;
        this.theme = theme;
        this.texts = texts;
        this.studio = new Studio(new Painter(base, new LegBook(streets, () -> legsLearned = true)));
        this.toFit = corners();
        this.fitsWholeMap = true;
        for (MapLayer layer : MapLayer.values()) {
            layers.put(layer, layerProperty(layer));
        }
        selection.addListener(_ -> outdate());
        getChildren().add(canvas);
        new MapControls(this, new Board()).listen();
        sceneProperty().addListener((_, _, scene) -> beat(scene != null));
    }

    /// Shows a newer state of the day.
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
        if (!(marks.hovered() instanceof Target.Nothing)) {
            marks.hover(under(marks.x(), marks.y()), marks.x(), marks.y());
        }
        outdate();
    }

    /// What the dispatcher is looking at; a click on the map sets it.
    public ObjectProperty<Selection> selectionProperty() {
        return selection;
    }

    /// Whether a layer is shown.
    public BooleanProperty shownProperty(MapLayer layer) {
        return Objects.requireNonNull(layers.get(layer));
    }

    public void setTheme(Theme newTheme) {
        theme = newTheme;
        outdate();
    }

    public void setTexts(Texts newTexts) {
        texts = newTexts;
        outdate();
    }

    /// Shows all bins and sites, or the whole base map before there are any.
    public void fitAll() {
        fit(state == null ? corners() : places(state));
    }

    /// Shows all of `points`, not nearer than zoom 17.
    public void fit(Collection<GeoPoint> points) {
        if (view.width() > 0) {
            look(v -> v.fitting(points, FIT_PADDING));
        } else {
            toFit = List.copyOf(points);
            fitsWholeMap = false;
        }
    }

    /// @param zoom 9 (a region) to 19 (a house)
    public void centreOn(GeoPoint point, double zoom) {
        toFit = null;
        look(v -> v.centredOn(point, zoom));
    }

    /// Draws everything at once and completely, waiting for whatever it needs: for pictures of a
    /// scene that is not on the screen.
    public void renderNow() {
        layout();
        if (view.width() > 0 && view.height() > 0) {
            motion.finish();
            replace(studio.paintNow(job()));
            pictureOld = false;
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

    private BooleanProperty layerProperty(MapLayer layer) {
        BooleanProperty shown = new SimpleBooleanProperty(this, layer.name(), true);
        shown.addListener(_ -> outdate());
        return shown;
    }

    private List<GeoPoint> corners() {
        return List.of(base.southWest(), base.northEast());
    }

    private static List<GeoPoint> places(DayState state) {
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
        pictureOld = true;
        frameOld = true;
    }

    /// Looks at another piece of the world.
    void look(UnaryOperator<Viewport> change) {
        marks.hover(new Target.Nothing(), 0, 0);
        view = change.apply(view);
        frameOld = true;
    }

    private void onPulse(long now) {
        if (view.width() <= 0 || view.height() <= 0) {
            return;
        }
        Painting ready = studio.take();
        if (ready != null) {
            paintingTook = now - askedAt;
            replace(ready);
        }
        if (legsLearned) {
            legsLearned = false;
            pictureOld = true;
        }
        boolean moving = motion.advance(now);
        askForPicture(now);
        if (frameOld || moving) {
            draw();
        }
    }

    private void askForPicture(long now) {
        boolean moved = !Framing.fits(picture.painting(), view, MARGIN);
        long pause = Math.max(REPAINT_EVERY, REST * paintingTook);
        boolean due = pictureOld && now - askedAt >= pause;
        if ((moved || due) && !studio.busy()) {
            pictureOld = false;
            askedAt = now;
            studio.want(job());
        }
    }

    private void replace(Painting next) {
        Painting before = picture.show(next);
        if (before != null) {
            studio.giveBack(before);
        }
        frameOld = true;
    }

    private Job job() {
        Viewport wide = Framing.view(picture.painting(), view, MARGIN);
        return new Job(wide, pixelScale(), theme, Optional.ofNullable(state), shown(), chosen());
    }

    private Set<MapLayer> shown() {
        Set<MapLayer> shown = EnumSet.noneOf(MapLayer.class);
        layers.forEach(
                (layer, on) -> {
                    if (on.get()) {
                        shown.add(layer);
                    }
                });
        return shown;
    }

    private Optional<TruckId> chosen() {
        return switch (selection.get()) {
            case Selection.OfTruck of -> Optional.of(of.truck());
            case Selection.OfStop of -> Optional.of(of.truck());
            case Selection.None _, Selection.OfContainer _, Selection.OfClosure _ ->
                    Optional.empty();
        };
    }

    private double pixelScale() {
        return getScene() == null || getScene().getWindow() == null
                ? 1
                : getScene().getWindow().getRenderScaleX();
    }

    private void draw() {
        frameOld = false;
        GraphicsContext g = canvas.getGraphicsContext2D();
        picture.drawPicture(g, view, theme);
        double scale = pixelScale();
        if (state != null) {
            marks.drawSelected(g, view, theme, state, motion, density, selection.get());
            if (shownProperty(MapLayer.TRUCKS).get()) {
                trucks.draw(g, view, state, motion, theme, scale);
            }
            marks.drawHovered(g, view, theme, motion, density);
        }
        if (shownProperty(MapLayer.LEGEND).get() && view.width() >= LEGEND_NEEDS) {
            ornaments.legend(g, view, theme, texts, scale);
        }
        boolean schematic = state != null && state.city().schematic();
        ornaments.corner(g, view, theme, texts, scale, base.attribution(), schematic);
        if (state != null) {
            List<String> lines = new TipText(texts, state).of(marks.hovered());
            ornaments.tip(g, view, theme, texts, scale, lines, marks.x(), marks.y());
        }
    }

    private Target under(double x, double y) {
        return state == null
                ? new Target.Nothing()
                : new Finder(view, state, bins, density, motion, shown()).at(x, y);
    }

    /// What mouse and keyboard do to this map.
    private final class Board implements MapControls.Board {
        @Override
        public void look(UnaryOperator<Viewport> change) {
            MapPane.this.look(change);
        }

        @Override
        public void pointAt(double x, double y) {
            frameOld |= marks.hover(under(x, y), x, y);
        }

        @Override
        public void pointNowhere() {
            frameOld |= marks.hover(new Target.Nothing(), 0, 0);
        }

        @Override
        public void choose(double x, double y) {
            switch (under(x, y)) {
                case Target.Nothing _ -> chooseNothing();
                case Target.OnBin on ->
                        selection.set(new Selection.OfContainer(on.bin().container().id()));
                case Target.OnTruck on ->
                        selection.set(new Selection.OfTruck(on.truck().truck().id()));
                case Target.OnClosure on ->
                        selection.set(new Selection.OfClosure(on.closure().id()));
                case Target.OnCluster _ -> look(v -> v.zoomedAbout(x, y, v.zoom() + 1.5));
            }
        }

        @Override
        public void chooseNothing() {
            selection.set(new Selection.None());
        }

        @Override
        public void toggleLegend() {
            BooleanProperty legend = shownProperty(MapLayer.LEGEND);
            legend.set(!legend.get());
        }

        @Override
        public void showAll() {
            fitAll();
        }
    }
}
