package de.leerplan.ui.map;

import de.leerplan.model.Closure;
import de.leerplan.reports.ClosureWords;
import de.leerplan.ui.Order;
import de.leerplan.ui.Texts;
import de.leerplan.ui.Workplace;

import javafx.application.Platform;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;

/// The map with all that lies about it: buttons, legend, notices, and the form beside a closure
/// that is being drawn. Keys 1 to 7 switch layers, L the legend, S draws a closure, Ctrl Z takes
/// back what a notice offers to take back.
public final class MapFrame extends VBox {
    private static final double EDGE = 12;
    private static final KeyCombination UNDO = KeyCombination.valueOf("Shortcut+Z");

    private final Workplace workplace;
    private final CityMap map;
    private final Layers layers;
    private final LegendStrip legend;
    private final MapTools tools;
    private final MapNotice notice = new MapNotice();
    private final ClosurePen pen;
    private final ClosureForm form;
    private final VBox above;
    private final StackPane desk;

    /// Shows the day of a workplace on `map`, which shares `layers`.
    public MapFrame(Workplace workplace, CityMap map, Layers layers) {
        this(workplace, map, layers, painterOfClosures(), Platform::runLater);
    }

    /// @param worker searches along streets; one thread
    /// @param screen runs on the JavaFX thread
    MapFrame(Workplace workplace, CityMap map, Layers layers, Executor worker, Executor screen) {
        this.workplace = workplace;
        this.map = map;
        this.layers = layers;
        this.legend = new LegendStrip(workplace.theme().get(), workplace.texts().get());
        this.tools = new MapTools(workplace, layers, map, this::draw);
        this.pen =
                new ClosurePen(workplace.setup().map(), worker, screen, this::close, this::putAway);
        this.form = new ClosureForm(workplace, pen);
        this.above = new VBox(8, notice.node());
        above.setPickOnBounds(false);
        StackPane.setMargin(above, new Insets(EDGE, 60, EDGE, EDGE));
        StackPane.setMargin(tools.node(), new Insets(EDGE));
        StackPane.setAlignment(tools.node(), Pos.TOP_RIGHT);
        this.desk = new StackPane(map.region(), above, tools.node());
        desk.setMinSize(0, 0);
        VBox.setVgrow(desk, Priority.ALWAYS);
        getChildren().addAll(desk, legend);
        follow();
        addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
    }

    /// Gives the keyboard to the map itself.
    @Override
    public void requestFocus() {
        map.region().requestFocus();
    }

    /// Shows a short notice over the lower left corner, as wide as the scale beside it leaves room.
    public void layOver(Region notice) {
        HBox corner = new HBox(notice);
        corner.setFillHeight(false);
        corner.setPickOnBounds(false);
        corner.setMaxHeight(USE_PREF_SIZE);
        corner.maxWidthProperty()
                .bind(desk.widthProperty().subtract(Surroundings.SOURCE + 2 * EDGE));
        StackPane.setAlignment(corner, Pos.BOTTOM_LEFT);
        StackPane.setMargin(corner, new Insets(EDGE));
        desk.getChildren().add(corner);
    }

    /// Begins to draw a closure.
    public void draw() {
        pen.begin();
        form.begin();
        takeUpPen();
        requestFocus();
    }

    /// Shows a closure that was drawn by hand, to be changed. Its stretch stays unless another one
    /// is drawn.
    private void change(Closure closure) {
        pen.begin(closure);
        form.begin(closure);
        takeUpPen();
        form.first().requestFocus();
    }

    private void takeUpPen() {
        notice.hide();
        if (!above.getChildren().contains(form.node())) {
            above.getChildren().add(form.node());
            // A field hears keys once it has its skin, and somebody may type on at once.
            above.applyCss();
            above.layout();
        }
        map.setPen(Optional.of(pen));
    }

    /// Says why Google's map is not there, and offers to try again.
    public void sayTroubleOf(SwitchedMap switched) {
        switched.trouble()
                .subscribe(
                        trouble ->
                                trouble.ifPresentOrElse(
                                        why -> sayTrouble(switched, why), notice::hide));
    }

    private void sayTrouble(SwitchedMap switched, GoogleTrouble why) {
        Texts texts = workplace.texts().get();
        notice.show(
                texts.text("map.google." + why.name()),
                texts.text("map.google.retry"),
                texts.text("map.notice.close"),
                switched::retry);
    }

    private void follow() {
        map.selectionProperty().bindBidirectional(workplace.selection());
        workplace.state().subscribe(map::show);
        workplace.theme().subscribe(map::setTheme);
        workplace.theme().subscribe(legend::setTheme);
        workplace.texts().subscribe(map::setTexts);
        workplace.texts().subscribe(legend::setTexts);
        workplace.onChange(this::change);
        map.signage().subscribe(legend::setSignage);
        workplace.texts().subscribe(_ -> form.translate());
        layers.property(MapLayer.LEGEND)
                .subscribe(
                        shown -> {
                            legend.setVisible(shown);
                            legend.setManaged(shown);
                        });
    }

    private void close() {
        form.closure()
                .ifPresent(
                        closure -> {
                            Order back =
                                    form.changed()
                                            .<Order>map(Order.BlockStreet::new)
                                            .orElse(new Order.FreeStreet(closure.id()));
                            putAway();
                            workplace.carryOut(new Order.BlockStreet(closure));
                            tell(closure, back);
                        });
    }

    private void putAway() {
        map.setPen(Optional.empty());
        above.getChildren().remove(form.node());
        requestFocus();
    }

    private void tell(Closure closure, Order back) {
        Texts texts = workplace.texts().get();
        notice.show(
                texts.text(
                        "map.closing.done",
                        closure.name(),
                        new ClosureWords(texts.locale()).effect(closure),
                        texts.timeAround(closure.from(), workplace.setup().at().get()),
                        texts.timeAround(closure.until(), workplace.setup().at().get())),
                texts.text("map.closing.undo"),
                texts.text("map.notice.close"),
                () -> workplace.carryOut(back));
    }

    private void pressed(KeyEvent event) {
        if (UNDO.match(event) && notice.shown()) {
            notice.take();
            event.consume();
        } else if (!event.isShortcutDown() && !event.isAltDown() && !typing(event) && key(event)) {
            event.consume();
        }
    }

    private static boolean typing(KeyEvent event) {
        return event.getTarget() instanceof TextInputControl;
    }

    private boolean key(KeyEvent event) {
        int digit = event.getCode().ordinal() - KeyCode.DIGIT1.ordinal();
        if (digit >= 0 && digit < MapLayer.values().length) {
            layers.toggle(MapLayer.values()[digit]);
            return true;
        }
        switch (event.getCode()) {
            case L -> layers.toggle(MapLayer.LEGEND);
            case S -> draw();
            default -> {
                return false;
            }
        }
        return true;
    }

    private static Executor painterOfClosures() {
        return Executors.newSingleThreadExecutor(
                Thread.ofPlatform().daemon().name("map pen").factory());
    }
}
