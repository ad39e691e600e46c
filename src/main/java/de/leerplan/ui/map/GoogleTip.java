package de.leerplan.ui.map;

import javafx.scene.control.Label;

import java.util.List;

/// A few words beside the pointer, over Google's map.
final class GoogleTip {
    private static final double RIGHT = 14;
    private static final double DOWN = 12;

    private final Label label = new Label();

    GoogleTip() {
        label.getStyleClass().add("hint");
        label.setManaged(false);
        label.setVisible(false);
        label.setMouseTransparent(true);
    }

    Label node() {
        return label;
    }

    /// Nothing where there are no lines.
    ///
    /// @param x of the pointer, pixels
    void show(List<String> lines, double x, double y) {
        label.setVisible(!lines.isEmpty());
        label.setText(String.join("\n", lines));
        label.autosize();
        label.relocate(x + RIGHT, y + DOWN);
    }

    void hide() {
        label.setVisible(false);
    }
}
