package de.leerplan.ui.desk;

import de.leerplan.ui.Labels;

import javafx.beans.value.ObservableValue;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;

/// Shows hints above everything else of the scene. Not a tooltip: those are windows of their own,
/// and JavaFX may crash when one is open while the program ends.
final class Hints {
    private static final double GAP = 6;

    private final Pane layer = new Pane();
    private final Label hint = Labels.label("hint");

    Hints() {
        layer.setMouseTransparent(true);
        layer.setPickOnBounds(false);
        hint.setVisible(false);
        layer.getChildren().add(hint);
    }

    Node layer() {
        return layer;
    }

    /// Shows `text` below `node` while the pointer rests on it or it has the keyboard.
    void explain(Node node, ObservableValue<String> text) {
        node.hoverProperty().subscribe(on -> below(node, text.getValue(), on));
        node.focusVisibleProperty().subscribe(on -> below(node, text.getValue(), on));
    }

    /// Shows the whole text of a label that is too narrow for it.
    void explainCut(Label label) {
        label.hoverProperty()
                .subscribe(on -> below(label, label.getText(), on && label.isTextTruncated()));
    }

    /// Shows `text` near a point of the scene.
    void at(Point2D scenePoint, String text) {
        Point2D point = layer.sceneToLocal(scenePoint);
        place(text, point.getX() + 12, point.getY() - 12, true);
    }

    void hide() {
        hint.setVisible(false);
    }

    private void below(Node node, String text, boolean on) {
        if (!on) {
            hide();
            return;
        }
        Bounds bounds = layer.sceneToLocal(node.localToScene(node.getBoundsInLocal()));
        place(text, bounds.getMinX(), bounds.getMaxY() + GAP, false);
    }

    private void place(String text, double x, double y, boolean above) {
        hint.setText(text);
        hint.setVisible(!text.isEmpty());
        hint.applyCss();
        hint.autosize();
        double top = above ? y - hint.getHeight() : y;
        hint.relocate(
                Math.clamp(x, GAP, Math.max(GAP, layer.getWidth() - hint.getWidth() - GAP)),
                Math.clamp(top, GAP, Math.max(GAP, layer.getHeight() - hint.getHeight() - GAP)));
    }
}
