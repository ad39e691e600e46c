package de.leerplan.ui.desk;

import javafx.geometry.Orientation;
import javafx.scene.control.SplitPane;
import javafx.scene.layout.Region;

/// Arranges map and panels: they can be pulled wider and folded away, and the map keeps at least
/// half the width.
final class Folding {
    private static final double LEFT = 348;
    private static final double RIGHT = 348;
    private static final double BOTTOM = 222;
    private static final double LEFT_SHARE = 0.268;
    private static final double RIGHT_SHARE = 0.24;

    private final SplitPane middle = new SplitPane();
    private final SplitPane bottom = new SplitPane();
    private final SplitPane whole = new SplitPane();
    private final Region tours;
    private final Region map;
    private final Region inspector;

    Folding(Region tours, Region map, Region inspector, Region timeline, Region feed) {
        this.tours = tours;
        this.map = map;
        this.inspector = inspector;
        middle.getItems().addAll(tours, map, inspector);
        bottom.getItems().addAll(timeline, feed);
        whole.setOrientation(Orientation.VERTICAL);
        whole.getItems().addAll(middle, bottom);
        tours.maxWidthProperty().bind(middle.widthProperty().multiply(LEFT_SHARE));
        inspector.maxWidthProperty().bind(middle.widthProperty().multiply(RIGHT_SHARE));
        tours.setMinWidth(200);
        inspector.setMinWidth(240);
        feed.setMinWidth(240);
        timeline.setMinWidth(300);
        bottom.setMinHeight(90);
        SplitPane.setResizableWithParent(tours, false);
        SplitPane.setResizableWithParent(inspector, false);
        SplitPane.setResizableWithParent(bottom, false);
        SplitPane.setResizableWithParent(feed, false);
        middle.widthProperty().subscribe((was, _) -> first(was, this::divideMiddle));
        whole.heightProperty().subscribe((was, _) -> first(was, this::divideWhole));
        bottom.widthProperty().subscribe((was, _) -> first(was, this::divideBottom));
    }

    Region node() {
        return whole;
    }

    void fold(Part part) {
        switch (part) {
            case TOURS -> toggle(tours, 0);
            case INSPECTOR -> toggle(inspector, middle.getItems().size());
            case BOTTOM -> toggleBottom();
        }
    }

    private void toggle(Region panel, int place) {
        if (!middle.getItems().remove(panel)) {
            middle.getItems().add(place, panel);
        }
        divideMiddle();
    }

    private void toggleBottom() {
        if (!whole.getItems().remove(bottom)) {
            whole.getItems().add(bottom);
        }
        divideWhole();
    }

    private static void first(Number before, Runnable divide) {
        if (before.doubleValue() == 0) {
            divide.run();
        }
    }

    private void divideMiddle() {
        double width = middle.getWidth();
        int map = middle.getItems().indexOf(this.map);
        if (width > 0) {
            if (middle.getItems().contains(tours)) {
                middle.setDividerPosition(0, Math.min(LEFT / width, LEFT_SHARE));
            }
            if (middle.getItems().contains(inspector)) {
                middle.setDividerPosition(map, 1 - Math.min(RIGHT / width, RIGHT_SHARE));
            }
        }
    }

    private void divideWhole() {
        double height = whole.getHeight();
        if (height > 0 && whole.getItems().contains(bottom)) {
            whole.setDividerPosition(0, 1 - Math.min(BOTTOM / height, 0.4));
        }
    }

    private void divideBottom() {
        if (bottom.getWidth() > 0) {
            bottom.setDividerPosition(0, 0.7);
        }
    }
}
