package de.leerplan.ui.map;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;

/// A line over the map that says what happened and offers one thing to do about it.
final class MapNotice {
    private final Label words = new Label();
    private final Button deed = new Button();
    private final Button close = new Button("\u2715");
    private final HBox node = new HBox(12, words, deed, close);

    MapNotice() {
        node.getStyleClass().addAll("on-map", "map-notice");
        node.setAlignment(Pos.CENTER_LEFT);
        node.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        words.setWrapText(true);
        deed.setMinWidth(Region.USE_PREF_SIZE);
        close.getStyleClass().addAll("flat", "icon-button");
        close.setOnAction(_ -> hide());
        hide();
    }

    Region node() {
        return node;
    }

    /// @param run what the button does; the notice goes away first
    void show(String text, String deedText, String closeText, Runnable run) {
        words.setText(text);
        deed.setText(deedText);
        close.setAccessibleText(closeText);
        deed.setOnAction(
                _ -> {
                    hide();
                    run.run();
                });
        node.setVisible(true);
        node.setManaged(true);
    }

    boolean shown() {
        return node.isVisible();
    }

    /// Does what the button offers.
    void take() {
        deed.fire();
    }

    void hide() {
        node.setVisible(false);
        node.setManaged(false);
    }
}
