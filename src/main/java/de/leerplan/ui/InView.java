package de.leerplan.ui;

import javafx.application.Platform;
import javafx.scene.control.IndexedCell;
import javafx.scene.control.ListView;
import javafx.scene.control.skin.VirtualFlow;

/// Keeps in sight what is chosen in a list of rows of one height.
public final class InView {
    private InView() {}

    /// Also when the list becomes lower.
    public static void keep(ListView<?> list) {
        // Not at once: what is in the list is laid out after the list itself.
        list.heightProperty().subscribe(_ -> Platform.runLater(() -> show(list)));
    }

    /// Scrolls as far as needed, and no further.
    public static void show(ListView<?> list) {
        int chosen = list.getSelectionModel().getSelectedIndex();
        if (chosen < 0 || !(list.lookup(".virtual-flow") instanceof VirtualFlow<?> flow)) {
            return;
        }
        double row = list.getFixedCellSize();
        double room = list.getHeight() - list.snappedTopInset() - list.snappedBottomInset();
        double hidden = scrolled(flow, row);
        if (chosen * row < hidden) {
            list.scrollTo(chosen);
        } else if ((chosen + 1) * row > hidden + room) {
            int rows = Math.max(1, (int) (room / row));
            list.scrollTo(Math.max(0, chosen - rows + 1));
        }
    }

    /// Height of what is above the first row in sight.
    private static double scrolled(VirtualFlow<?> flow, double row) {
        IndexedCell<?> first = flow.getFirstVisibleCell();
        return first == null ? 0 : first.getIndex() * row - first.getLayoutY();
    }
}
