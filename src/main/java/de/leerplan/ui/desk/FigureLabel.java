package de.leerplan.ui.desk;

import de.leerplan.ui.Labels;
import de.leerplan.ui.Tone;

import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;

/// A figure and, muted beside it, what it counts.
final class FigureLabel {
    private final Label value = Labels.label("figure-value");
    private final Label label = Labels.label("muted");
    private final HBox node = new HBox(value, label);

    FigureLabel() {
        node.getStyleClass().add("figure");
        node.setMinWidth(Region.USE_PREF_SIZE);
    }

    HBox node() {
        return node;
    }

    void show(Status.Figure figure) {
        value.setText(figure.value());
        label.setText(figure.label());
        Labels.tone(value, figure.tone());
        Labels.tone(label, figure.tone() == Tone.PLAIN ? Tone.MUTED : figure.tone());
    }
}
