package de.leerplan.ui.map;

import de.leerplan.model.GeoPoint;

import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;

/// The same keys as on the offline map, for Google's.
record GoogleKeys(GoogleMap map) {
    private static final double STEP = 90;

    void listen(Region region) {
        region.setOnKeyPressed(this::pressed);
    }

    private void pressed(KeyEvent event) {
        if (map.pen().filter(pen -> draw(pen, event)).isPresent() || move(event)) {
            event.consume();
        }
    }

    private boolean draw(Pen pen, KeyEvent event) {
        Viewport view = map.view();
        GeoPoint middle = view.at(view.width() / 2, view.height() / 2);
        return PenKeys.pressed(pen, event.getCode(), middle);
    }

    private boolean move(KeyEvent event) {
        switch (event.getCode()) {
            case LEFT -> map.pan(STEP, 0);
            case RIGHT -> map.pan(-STEP, 0);
            case UP -> map.pan(0, STEP);
            case DOWN -> map.pan(0, -STEP);
            case PLUS, ADD, EQUALS -> map.zoomBy(0.5);
            case MINUS, SUBTRACT -> map.zoomBy(-0.5);
            case HOME -> map.fitAll();
            default -> {
                return false;
            }
        }
        return true;
    }
}
