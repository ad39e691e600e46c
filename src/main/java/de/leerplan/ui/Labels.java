package de.leerplan.ui;

import javafx.beans.value.ObservableValue;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

import java.util.Arrays;

/// Small pieces that every panel is made of.
public final class Labels {
    private Labels() {}

    public static Label label(String... styles) {
        Label label = new Label();
        label.getStyleClass().addAll(styles);
        return label;
    }

    public static Label of(String text, String... styles) {
        Label label = label(styles);
        label.setText(text);
        return label;
    }

    /// Takes whatever width is left.
    public static Region space() {
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        return space;
    }

    /// Says a node's contents in this tone and no other.
    public static void tone(Node node, Tone tone) {
        Arrays.stream(Tone.values()).map(Tone::style).forEach(node.getStyleClass()::remove);
        node.getStyleClass().add(tone.style());
    }

    public static void mark(Node node, String pseudoClass, boolean on) {
        node.pseudoClassStateChanged(PseudoClass.getPseudoClass(pseudoClass), on);
    }

    /// Whether a node is on a screen, for what follows something only as long as it is.
    public static ObservableValue<Boolean> onScreen(Node node) {
        return node.sceneProperty().map(_ -> true).orElse(false);
    }

    /// Shown and laid out, or neither.
    public static void present(Node node, boolean present) {
        node.setVisible(present);
        node.setManaged(present);
    }
}
