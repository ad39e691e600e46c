package de.leerplan.ui.desk;

import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ScrollPane;

/// Scrolls a panel until something in it is seen down to its lower edge.
final class Reveal {
    private static final double MARGIN = 12;

    private Reveal() {}

    static void now(Node node) {
        for (Parent above = node.getParent(); above != null; above = above.getParent()) {
            if (above instanceof ScrollPane pane) {
                scroll(pane, node);
                return;
            }
        }
    }

    private static void scroll(ScrollPane pane, Node node) {
        pane.applyCss();
        pane.layout();
        Node content = pane.getContent();
        double seen = pane.getViewportBounds().getHeight();
        double hidden = content.getLayoutBounds().getHeight() - seen;
        Bounds at = content.sceneToLocal(node.localToScene(node.getLayoutBounds()));
        if (hidden > 0) {
            pane.setVvalue(Math.clamp((at.getMaxY() + MARGIN - seen) / hidden, 0, 1));
        }
    }
}
