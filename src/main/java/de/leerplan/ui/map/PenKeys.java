package de.leerplan.ui.map;

import de.leerplan.model.GeoPoint;

import javafx.scene.input.KeyCode;

/// Drawing without a mouse, alike on both maps: points go where the middle of the map is.
final class PenKeys {
    private PenKeys() {}

    /// Whether the key meant the pen.
    static boolean pressed(Pen pen, KeyCode key, GeoPoint middle) {
        switch (key) {
            case SPACE -> pen.put(middle);
            case BACK_SPACE -> pen.takeBack();
            case ENTER -> pen.finish();
            case ESCAPE -> pen.abandon();
            default -> {
                return false;
            }
        }
        return true;
    }
}
