package de.leerplan.ui.desk;

import de.leerplan.model.JobId;
import de.leerplan.ui.Labels;
import de.leerplan.ui.Workplace;

import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/// Carries stops across the screen with the price beside them.
final class MoveView {
    private static final double FAR = 6;
    private static final double GAP = 14;

    private final Workplace workplace;
    private final Move move;
    private final List<DropZone> zones;
    private final Pane layer = new Pane();
    private final Label what = Labels.label("emphasis");
    private final Label where = Labels.label();
    private final Label effort = Labels.label("muted");
    private final Label price = Labels.label("drag-price");
    private final VBox tag = new VBox(2, what, where, new HBox(12, effort, price));
    private @Nullable Point2D pressed;
    private List<JobId> grabbed = List.of();
    private boolean carrying;
    private boolean abandoned;

    MoveView(Workplace workplace, Move move, List<DropZone> zones) {
        this.workplace = workplace;
        this.move = move;
        this.zones = zones;
        layer.setMouseTransparent(true);
        layer.setPickOnBounds(false);
        tag.getStyleClass().addAll("floating", "drag-tag");
        tag.setVisible(false);
        for (Label label : List.of(what, where, effort, price)) {
            label.setMinWidth(Region.USE_PREF_SIZE);
        }
        layer.getChildren().add(tag);
        move.aim().subscribe(_ -> write());
        move.price().subscribe(_ -> write());
    }

    Node layer() {
        return layer;
    }

    /// Lets stops be taken off `source`.
    ///
    /// @param grab what lies under the pointer; nothing where there is nothing to be moved
    void takeFrom(Node source, Function<MouseEvent, List<JobId>> grab) {
        source.addEventFilter(
                MouseEvent.MOUSE_PRESSED,
                event -> {
                    boolean main = event.getButton() == MouseButton.PRIMARY;
                    pressed = new Point2D(event.getSceneX(), event.getSceneY());
                    grabbed = main && !event.isShiftDown() ? grab.apply(event) : List.of();
                });
    }

    /// Carries what was taken anywhere over `whole`: not every toolkit tells the part that was
    /// pressed of what the mouse does over the others.
    void carryOver(Node whole) {
        whole.addEventFilter(MouseEvent.MOUSE_PRESSED, this::pressed);
        whole.addEventFilter(MouseEvent.MOUSE_DRAGGED, this::dragged);
        whole.addEventFilter(MouseEvent.MOUSE_RELEASED, this::released);
    }

    /// Moves with the arrow keys; the tag stands where the aim is.
    void takeByKeyboard(List<JobId> jobs, Point2D at) {
        move.begin(jobs);
        move.nextTruck(1);
        place(at);
    }

    /// Writes the tag beside a point of the scene.
    void place(Point2D scenePoint) {
        write();
        Point2D point = layer.sceneToLocal(scenePoint);
        tag.applyCss();
        tag.autosize();
        double right = layer.getWidth() - tag.getWidth() - GAP;
        double bottom = layer.getHeight() - tag.getHeight() - GAP;
        tag.relocate(
                Math.clamp(point.getX() + GAP, GAP, Math.max(GAP, right)),
                Math.clamp(point.getY() - tag.getHeight() - GAP, GAP, Math.max(GAP, bottom)));
    }

    /// Whether the key belongs to the move that is on.
    boolean key(KeyEvent event) {
        if (!move.isOn()) {
            return false;
        }
        switch (event.getCode()) {
            case UP -> move.nextTruck(-1);
            case DOWN -> move.nextTruck(1);
            case LEFT -> move.nextPlace(-1);
            case RIGHT -> move.nextPlace(1);
            case X -> move.aimAt(Optional.of(new Aim.NotToday()));
            case ENTER -> end(true);
            case ESCAPE -> end(false);
            default -> {
                return false;
            }
        }
        return true;
    }

    private void dragged(MouseEvent event) {
        if (abandoned) {
            event.consume();
            return;
        }
        if (grabbed.isEmpty()) {
            return;
        }
        event.consume();
        Point2D now = new Point2D(event.getSceneX(), event.getSceneY());
        if (!carrying && now.distance(Objects.requireNonNull(pressed)) >= FAR) {
            move.begin(grabbed);
            carrying = true;
        }
        if (carrying) {
            move.aimAt(zones.stream().flatMap(zone -> zone.aimAt(now).stream()).findFirst());
            place(now);
        }
    }

    private void released(MouseEvent event) {
        if (carrying || abandoned) {
            event.consume();
        }
        if (isOther(event)) {
            return;
        }
        if (carrying) {
            end(true);
        }
        letGo();
    }

    /// Another button drops nothing anywhere, and the first one is still held: whatever it does
    /// until it is let go means nothing more.
    private void pressed(MouseEvent event) {
        boolean inHand = carrying || abandoned || !grabbed.isEmpty();
        if (!inHand || !isOther(event)) {
            letGo();
            return;
        }
        event.consume();
        if (carrying) {
            end(false);
        }
        grabbed = List.of();
        abandoned = true;
    }

    /// By which button it is, since not every toolkit tells which others are down.
    private static boolean isOther(MouseEvent event) {
        return event.getButton() != MouseButton.PRIMARY;
    }

    /// What is still carried when the button is pressed is not dropped anywhere: the window did
    /// not hear of the release.
    private void letGo() {
        if (carrying) {
            end(false);
        }
        grabbed = List.of();
        abandoned = false;
    }

    private void end(boolean drop) {
        if (drop) {
            move.drop();
        } else {
            move.cancel();
        }
        // Of a hand that still holds the button nothing more is meant until it lets go.
        abandoned = carrying;
        carrying = false;
        tag.setVisible(false);
    }

    private void write() {
        tag.setVisible(move.isOn());
        if (move.isOn()) {
            PriceTag told =
                    PriceTag.of(
                            workplace.state().get(),
                            workplace.texts().get(),
                            move.jobs(),
                            move.aim().get(),
                            move.price().get());
            what.setText(told.what());
            where.setText(told.where());
            effort.setText(told.effort());
            price.setText(told.price());
            Labels.tone(price, told.tone());
            Stream.of(effort, price).forEach(l -> Labels.present(l, !l.getText().isEmpty()));
            tag.autosize();
        }
    }
}
