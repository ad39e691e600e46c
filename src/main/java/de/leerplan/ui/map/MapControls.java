package de.leerplan.ui.map;

import de.leerplan.model.GeoPoint;

import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;

import java.util.Optional;
import java.util.function.UnaryOperator;

/// Mouse and keyboard of the map: drag to move, wheel or double click to zoom about the pointer,
/// arrows, plus and minus, Home for everything, Escape to choose nothing. With a pen in the hand,
/// click or the space bar put a point, the back space takes it back, Enter ends, Escape abandons.
final class MapControls {
    private static final double KEY_STEP = 90;
    private static final double ZOOM_STEP = 0.5;
    private static final double WHEEL_NOTCH = 40;

    /// What the controls move.
    interface Board {
        void look(UnaryOperator<Viewport> change);

        void pointAt(double x, double y);

        void pointNowhere();

        void choose(double x, double y);

        void chooseNothing();

        void showAll();

        Optional<Pen> pen();

        GeoPoint at(double x, double y);
    }

    private final MapPane pane;
    private final Board board;
    private double lastX;
    private double lastY;

    MapControls(MapPane pane, Board board) {
        this.pane = pane;
        this.board = board;
    }

    void listen() {
        pane.setFocusTraversable(true);
        pane.setOnMousePressed(this::pressed);
        pane.setOnMouseDragged(this::dragged);
        pane.setOnMouseClicked(this::clicked);
        pane.setOnMouseMoved(event -> board.pointAt(event.getX(), event.getY()));
        pane.setOnMouseExited(_ -> board.pointNowhere());
        pane.setOnScroll(this::scrolled);
        pane.setOnKeyPressed(this::keyPressed);
    }

    private void pressed(MouseEvent event) {
        pane.requestFocus();
        lastX = event.getX();
        lastY = event.getY();
    }

    private void dragged(MouseEvent event) {
        double dx = event.getX() - lastX;
        double dy = event.getY() - lastY;
        lastX = event.getX();
        lastY = event.getY();
        board.look(view -> view.dragged(dx, dy));
    }

    private void clicked(MouseEvent event) {
        if (event.getButton() != MouseButton.PRIMARY || !event.isStillSincePress()) {
            return;
        }
        double x = event.getX();
        double y = event.getY();
        if (board.pen().isPresent()) {
            board.pen().get().put(board.at(x, y));
        } else if (event.getClickCount() == 2) {
            zoom(x, y, 1);
        } else {
            board.choose(x, y);
        }
    }

    private void scrolled(ScrollEvent event) {
        double notches = Math.clamp(event.getDeltaY() / WHEEL_NOTCH, -3, 3);
        zoom(event.getX(), event.getY(), notches * ZOOM_STEP * 0.6);
        event.consume();
    }

    private void zoom(double x, double y, double by) {
        board.look(view -> view.zoomedAbout(x, y, view.zoom() + by));
    }

    private void keyPressed(KeyEvent event) {
        if (board.pen().filter(pen -> draw(pen, event)).isPresent() || move(event)) {
            event.consume();
        }
    }

    private boolean draw(Pen pen, KeyEvent event) {
        GeoPoint middle = board.at(pane.getWidth() / 2, pane.getHeight() / 2);
        return PenKeys.pressed(pen, event.getCode(), middle);
    }

    private boolean move(KeyEvent event) {
        switch (event.getCode()) {
            case LEFT -> board.look(view -> view.dragged(KEY_STEP, 0));
            case RIGHT -> board.look(view -> view.dragged(-KEY_STEP, 0));
            case UP -> board.look(view -> view.dragged(0, KEY_STEP));
            case DOWN -> board.look(view -> view.dragged(0, -KEY_STEP));
            case PLUS, ADD, EQUALS -> zoom(pane.getWidth() / 2, pane.getHeight() / 2, ZOOM_STEP);
            case MINUS, SUBTRACT -> zoom(pane.getWidth() / 2, pane.getHeight() / 2, -ZOOM_STEP);
            case HOME -> board.showAll();
            case ESCAPE -> board.chooseNothing();
            default -> {
                return false;
            }
        }
        return true;
    }
}
