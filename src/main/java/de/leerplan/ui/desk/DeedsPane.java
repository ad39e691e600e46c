package de.leerplan.ui.desk;

import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.layout.Pane;

import java.util.List;

/// Buttons in columns of one width. One whose words are too long for a column takes as many as it
/// needs, so that nothing is cut off; but few that fit into one row stand beside each other.
final class DeedsPane extends Pane {
    private static final double GAP = 8;
    private static final double LEAST_COLUMN = 124;
    private static final double PREFERRED = 260;

    void show(List<? extends Node> buttons) {
        getChildren().setAll(buttons);
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computePrefWidth(double height) {
        return snappedLeftInset() + PREFERRED + snappedRightInset();
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected double computePrefHeight(double width) {
        return place(width < 0 ? PREFERRED : width, false);
    }

    @Override
    protected void layoutChildren() {
        place(getWidth(), true);
    }

    /// @param moves whether the buttons are to be put there
    /// @return the height of all rows
    private double place(double width, boolean moves) {
        return isOneUnevenRow(width) ? inOneRow(width, moves) : inColumns(width, moves);
    }

    private boolean isOneUnevenRow(double width) {
        List<Node> buttons = getManagedChildren();
        double each = (width + GAP) / buttons.size() - GAP;
        return width >= wanted(buttons)
                && buttons.stream().anyMatch(button -> button.prefWidth(-1) > each);
    }

    private static double wanted(List<Node> buttons) {
        return buttons.stream().mapToDouble(button -> button.prefWidth(-1) + GAP).sum() - GAP;
    }

    private double inOneRow(double width, boolean moves) {
        List<Node> buttons = getManagedChildren();
        double more = (width - wanted(buttons)) / buttons.size();
        double high = 0;
        double x = 0;
        for (Node button : buttons) {
            double end = x + button.prefWidth(-1) + more;
            double height = button.prefHeight(-1);
            if (moves) {
                double left = snapPositionX(x);
                button.resizeRelocate(left, 0, snapPositionX(end) - left, height);
            }
            high = Math.max(high, height);
            x = end + GAP;
        }
        return snapSizeY(high);
    }

    private double inColumns(double width, boolean moves) {
        int columns = (int) Math.max(1, Math.floor((width + GAP) / (LEAST_COLUMN + GAP)));
        double step = (width + GAP) / columns;
        List<Node> buttons = getManagedChildren();
        double y = 0;
        double high = 0;
        int column = 0;
        for (int i = 0; i < buttons.size(); i++) {
            Node button = buttons.get(i);
            if (column == columns) {
                y += high + GAP;
                high = 0;
                column = 0;
            }
            int end = column + columnsOf(button, step, columns);
            // Where the next does not fit beside it, nothing stays empty.
            if (i + 1 < buttons.size()
                    && end + columnsOf(buttons.get(i + 1), step, columns) > columns) {
                end = columns;
            }
            double height = button.prefHeight(-1);
            if (moves) {
                double left = snapPositionX(column * step);
                double right = snapPositionX(end * step - GAP);
                button.resizeRelocate(left, snapPositionY(y), right - left, height);
            }
            high = Math.max(high, height);
            column = end;
        }
        return snapSizeY(y + high);
    }

    private static int columnsOf(Node button, double step, int columns) {
        int needed = (int) Math.ceil((button.prefWidth(-1) + GAP) / step);
        return Math.clamp(needed, 1, columns);
    }
}
