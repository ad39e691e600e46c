package de.leerplan.ui.desk;

import de.leerplan.model.GeoPoint;
import de.leerplan.model.JobId;
import de.leerplan.model.TruckId;
import de.leerplan.ui.Labels;
import de.leerplan.ui.Order;
import de.leerplan.ui.Selection;
import de.leerplan.ui.Workplace;

import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Optional;

/// The Leitstand: map in the middle, tours left, details right, timeline and events below.
public final class Leitstand implements Actions {
    private final Workplace workplace;
    private final MapHandle map;
    private final Hints hints = new Hints();
    private final Overlay overlay = new Overlay();
    private final Houses houses;
    private final Palette palette;
    private final SaidView said;
    private final Phone phone;
    private final Works works;
    private final MasterData masterData;
    private final Inbox inbox;
    private final Optional<PlayBar> playBar;
    private final ToursPanel tours;
    private final InspectorPanel inspector;
    private final TimelineView timeline;
    private final FeedPanel feed;
    private final Folding folding;
    private final Move move;
    private final MoveView moving;
    private final StackPane root = new StackPane();

    public Leitstand(Workplace workplace, MapHandle map) {
        this.workplace = workplace;
        this.map = map;
        this.houses = new Houses(workplace, map);
        this.palette = new Palette(overlay, workplace.texts().get());
        this.said = new SaidView(workplace);
        map.layOver(said.node());
        new Paperwork(workplace, overlay, said).begin();
        new PhotoSheet(workplace, overlay).begin();
        this.phone = new Phone(workplace, overlay);
        this.works = new Works(workplace, overlay, map);
        this.masterData = new MasterData(workplace, overlay, said);
        this.inbox = new Inbox(workplace, overlay);
        this.playBar = workplace.setup().playback().map(p -> new PlayBar(workplace, p, hints));
        this.tours = new ToursPanel(workplace);
        this.inspector = new InspectorPanel(workplace, hints);
        this.move = new Move(workplace);
        this.timeline = new TimelineView(workplace, hints, move::jobs);
        move.aim().subscribe(timeline::showAim);
        this.feed = new FeedPanel(workplace, hints);
        new ChangePlace(workplace, hints, inspector.node(), feed.node());
        this.folding =
                new Folding(
                        tours.node(), map.region(), inspector.node(), timelinePanel(), feed.node());
        this.moving =
                new MoveView(
                        workplace, move, List.of(timeline, tours, new MapDrop(workplace, map)));
        moving.takeFrom(timeline.node(), timeline::grab);
        moving.takeFrom(map.region(), this::grabOnMap);
        moving.carryOver(root);
        map.region().addEventFilter(MouseEvent.MOUSE_CLICKED, this::chooseMore);
        root.addEventFilter(KeyEvent.KEY_PRESSED, this::moveKey);
        root.getChildren().addAll(desk(), overlay.layer(), moving.layer(), hints.layer());
        keys().listenAt(root);
        root.sceneProperty().flatMap(Scene::focusOwnerProperty).subscribe(this::markKeyboard);
    }

    public Parent root() {
        return root;
    }

    /// Pixels the map has between the panels.
    public double mapWidth() {
        return map.region().getWidth();
    }

    @Override
    public void openPalette() {
        palette.open(houses.after(Catalogue.of(workplace, this, map)), workplace.texts().get());
    }

    /// Opens the palette with something typed already.
    public void openPalette(String typed) {
        openPalette();
        palette.type(typed);
    }

    @Override
    public void openHelp() {
        Help.open(overlay, workplace.texts().get());
    }

    @Override
    public void takeOrder() {
        if (!overlay.isOpen()) {
            phone.open();
        }
    }

    /// Scrolls the inspector to where something is said to the crew, and on to its pictures.
    public void revealTalk() {
        inspector.node().lookupAll(".write-line").forEach(Reveal::now);
        inspector.node().lookupAll(".photo-small").forEach(Reveal::now);
    }

    /// Scrolls the inspector to why something is on its tour, or on none, once that is known.
    public void revealReasons() {
        inspector.revealReasons();
    }

    /// Presses the button that lets a tablet in, where it is shown.
    public void inviteTablet() {
        if (inspector.node().lookup(".tablet-invite") instanceof ButtonBase invite) {
            invite.fire();
        }
    }

    /// Opens the form for an order with its place typed already.
    public void takeOrder(String place) {
        phone.open().typePlace(place);
    }

    @Override
    public void openWorks() {
        works.open();
    }

    /// Begins to draw a closure on the map.
    public void closeStreet() {
        map.drawClosure();
    }

    @Override
    public void openStreets() {
        masterData.open();
    }

    /// Opens the screen for the streets of the city, with a file that is taken in at once.
    public void openStreets(String file) {
        masterData.open(file);
    }

    @Override
    public void openInbox() {
        if (!overlay.isOpen()) {
            inbox.open();
        }
    }

    /// Opens the panel of what comes in, with a container typed already.
    public void openInbox(String container) {
        inbox.open().typeContainer(container);
    }

    @Override
    public void switchTheme() {
        workplace.theme().set(workplace.theme().get().other());
    }

    @Override
    public void switchLanguage() {
        workplace.texts().set(workplace.texts().get().inOtherLanguage());
    }

    @Override
    public void fitAll() {
        map.fitAll();
    }

    /// Shows the surroundings of a place on the map.
    public void lookAt(GeoPoint place, double zoom) {
        map.goTo(place, zoom);
    }

    /// Draws the map at once, for a picture.
    public void drawMapNow() {
        map.drawNow();
    }

    @Override
    public void fold(Part part) {
        folding.fold(part);
    }

    @Override
    public void togglePlay() {
        playBar.ifPresent(PlayBar::toggle);
    }

    @Override
    public void step() {
        playBar.ifPresent(PlayBar::step);
    }

    private VBox desk() {
        VBox desk = new VBox(new StatusStrip(workplace, this, hints).node());
        playBar.ifPresent(bar -> desk.getChildren().add(bar.node()));
        desk.getChildren().add(folding.node());
        VBox.setVgrow(folding.node(), Priority.ALWAYS);
        return desk;
    }

    private Region timelinePanel() {
        VBox panel = new VBox(timeline.node());
        VBox.setVgrow(timeline.node(), Priority.ALWAYS);
        panel.getStyleClass().add("panel");
        return panel;
    }

    private Keys keys() {
        Keys keys = new Keys();
        keys.onShortcut(KeyCode.K, this::openPalette);
        keys.onShortcut(KeyCode.B, this::openWorks);
        keys.onShortcut(KeyCode.I, this::openStreets);
        keys.onShortcut(KeyCode.T, this::switchTheme);
        keys.onShortcut(KeyCode.L, this::switchLanguage);
        keys.onShortcut(KeyCode.P, this::togglePlay);
        keys.onShortcut(KeyCode.DIGIT0, this::fitAll);
        keys.onShortcut(KeyCode.DIGIT1, () -> fold(Part.TOURS));
        keys.onShortcut(KeyCode.DIGIT2, () -> fold(Part.INSPECTOR));
        keys.onShortcut(KeyCode.DIGIT3, () -> fold(Part.BOTTOM));
        keys.onShortcut(KeyCode.Z, workplace::undo);
        keys.onLetter(KeyCode.P, () -> order("order.handle.MUST_GO"));
        keys.onLetter(KeyCode.X, () -> order("order.handle.NOT_TODAY"));
        keys.onLetter(KeyCode.D, () -> order("order.handle.OUT_OF_ORDER"));
        keys.onLetter(KeyCode.U, () -> order("order.handle.USUAL"));
        keys.onLetter(KeyCode.N, this::takeOrder);
        keys.onLetter(KeyCode.E, this::openInbox);
        keys.onLetter(KeyCode.M, this::takeInHand);
        keys.onLetter(KeyCode.H, () -> chosen().toggleHold().ifPresent(workplace::carryOut));
        keys.on(KeyCode.F1, this::openHelp);
        keys.on(KeyCode.ENTER, this::press);
        keys.on(KeyCode.F6, () -> nextPart(1));
        keys.onShift(KeyCode.F6, () -> nextPart(-1));
        keys.on(KeyCode.ESCAPE, () -> workplace.carryOut(new Order.Show(new Selection.None())));
        return keys;
    }

    /// Takes the selected stops in hand, to be moved with the arrow keys.
    public void takeInHand() {
        List<JobId> jobs = chosen().jobs();
        if (!jobs.isEmpty()) {
            moving.takeByKeyboard(jobs, timeline.aimPoint());
        }
    }

    /// Takes the selected stops in hand and holds them over a truck's tour.
    public void takeInHand(TruckId over) {
        takeInHand();
        move.aimAt(Optional.of(new Aim.OnTour(over)));
        moving.place(timeline.aimPoint());
    }

    private void moveKey(KeyEvent event) {
        if (moving.key(event)) {
            moving.place(timeline.aimPoint());
            event.consume();
        }
    }

    /// Bins and orders that stand on a tour, or could: not what lies below a cluster.
    private List<JobId> grabOnMap(MouseEvent event) {
        Selection under = map.at(new Point2D(event.getSceneX(), event.getSceneY()));
        return under.job().isPresent() ? Chosen.grabbed(workplace, under) : List.of();
    }

    /// Shift and click: one bin or order more in the selection, or one less.
    private void chooseMore(MouseEvent event) {
        Selection under = map.at(new Point2D(event.getSceneX(), event.getSceneY()));
        if (event.isShiftDown() && event.isStillSincePress() && under.job().isPresent()) {
            workplace.select(Chosen.more(workplace, under));
            event.consume();
        }
    }

    private Chosen chosen() {
        return new Chosen(workplace.state().get(), workplace.selection().get());
    }

    private void order(String key) {
        Order order = chosen().orders().get(key);
        if (order != null) {
            workplace.carryOut(order);
        }
    }

    /// The title of the part that has the keyboard says so.
    private void markKeyboard(@Nullable Node owner) {
        for (Region panel : List.of(tours.node(), feed.node())) {
            Labels.mark(panel, "keyboard", within(owner, panel));
        }
    }

    private static boolean within(@Nullable Node node, Node part) {
        for (Node each = node; each != null; each = each.getParent()) {
            if (each.equals(part)) {
                return true;
            }
        }
        return false;
    }

    /// Enter presses a button as space does.
    private void press() {
        if (root.getScene().getFocusOwner() instanceof ButtonBase button) {
            button.fire();
        }
    }

    /// Gives the keyboard to the next part of the screen, round and round.
    private void nextPart(int by) {
        List<Node> parts =
                List.of(
                        tours.table(),
                        map.region(),
                        inspector.node(),
                        timeline.node(),
                        feed.list());
        Node owner = root.getScene().getFocusOwner();
        int at = 0;
        for (int i = 0; i < parts.size(); i++) {
            if (within(owner, parts.get(i))) {
                at = i;
            }
        }
        parts.get(Math.floorMod(at + by, parts.size())).requestFocus();
    }
}
