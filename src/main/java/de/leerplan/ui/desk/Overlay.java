package de.leerplan.ui.desk;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

import org.jspecify.annotations.Nullable;

/// Puts one sheet at a time above the Leitstand, inside the same window. Esc or a click beside it
/// takes it away, and the keyboard goes back to where it was.
final class Overlay {
    private final StackPane layer = new StackPane();
    private @Nullable Node before;

    Overlay() {
        layer.getStyleClass().add("overlay");
        layer.setAlignment(Pos.TOP_CENTER);
        layer.setVisible(false);
        layer.setOnMousePressed(
                event -> {
                    if (event.getTarget() == layer) {
                        close();
                    }
                });
        layer.addEventHandler(
                KeyEvent.KEY_PRESSED,
                event -> {
                    if (event.getCode() == KeyCode.ESCAPE) {
                        close();
                        event.consume();
                    }
                });
    }

    Region layer() {
        return layer;
    }

    boolean isOpen() {
        return layer.isVisible();
    }

    /// @param focus what gets the keyboard
    void open(Region sheet, Node focus) {
        if (!isOpen() && layer.getScene() != null) {
            before = layer.getScene().getFocusOwner();
        }
        layer.getChildren().setAll(sheet);
        layer.setVisible(true);
        // A control hears keys once it has its skin. It used to get that with the next picture, and
        // whoever typed on at once lost the first letters on a busy machine.
        layer.applyCss();
        layer.layout();
        focus.requestFocus();
    }

    void close() {
        layer.setVisible(false);
        layer.getChildren().clear();
        if (before != null) {
            before.requestFocus();
            before = null;
        }
    }
}
