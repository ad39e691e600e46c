package de.leerplan.ui.desk;

import de.leerplan.ui.Selection;
import de.leerplan.ui.Workplace;

import javafx.geometry.Point2D;
import javafx.scene.canvas.Canvas;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;

import org.jspecify.annotations.Nullable;

import java.util.List;

/// The timeline as a drawing that can be pointed at and walked along with the arrow keys.
final class TimelineView {
    private static final double NEAR = 3;

    private final Workplace workplace;
    private final Hints hints;
    private final Canvas canvas = new Canvas();
    private final Pane pane = new Pane(canvas);
    private Timeline timeline;
    private int lane = -1;
    private int block = -1;

    TimelineView(Workplace workplace, Hints hints) {
        this.workplace = workplace;
        this.hints = hints;
        this.timeline = Timeline.of(workplace.state().get(), workplace.texts().get());
        pane.getStyleClass().add("timeline");
        pane.setMinHeight(60);
        pane.setFocusTraversable(true);
        canvas.widthProperty().bind(pane.widthProperty());
        canvas.heightProperty().bind(pane.heightProperty());
        canvas.widthProperty().subscribe(_ -> paint());
        canvas.heightProperty().subscribe(_ -> paint());
        workplace.theme().subscribe(_ -> paint());
        workplace.told(Timeline::of).subscribe(this::show);
        workplace.selection().subscribe(this::follow);
        pane.setOnMouseMoved(this::point);
        pane.setOnMouseExited(_ -> hints.hide());
        pane.setOnMouseClicked(this::click);
        pane.setOnKeyPressed(this::key);
    }

    Region node() {
        return pane;
    }

    private void show(Timeline newest) {
        timeline = newest;
        follow(workplace.selection().get());
    }

    private void paint() {
        if (canvas.getWidth() > TimelinePainter.NAMES * 2 && canvas.getHeight() > 30) {
            painter().paint(lane, block);
        }
    }

    private TimelinePainter painter() {
        return new TimelinePainter(
                canvas.getGraphicsContext2D(),
                canvas.getWidth(),
                canvas.getHeight(),
                workplace.theme().get(),
                timeline);
    }

    /// Marks what is selected elsewhere.
    private void follow(Selection selected) {
        Selection selection = onLanes(selected);
        boolean truck = selection instanceof Selection.OfTruck;
        lane = -1;
        block = -1;
        for (int i = 0; i < timeline.lanes().size(); i++) {
            Lane each = timeline.lanes().get(i);
            if (selection instanceof Selection.OfTruck of && of.truck().equals(each.truck())) {
                lane = i;
            }
            for (int k = 0; k < each.blocks().size(); k++) {
                if (!truck && each.blocks().get(k).target().equals(selection)) {
                    lane = i;
                    block = k;
                }
            }
        }
        paint();
    }

    /// Whatever is selected, as the block it would be: a container by the stop that empties it.
    private Selection onLanes(Selection selection) {
        if (selection instanceof Selection.OfContainer of) {
            return Planned.collecting(workplace.state().get(), of.container())
                    .<Selection>map(p -> new Selection.OfStop(p.truck().truck().id(), p.index()))
                    .orElse(selection);
        }
        return selection;
    }

    private void point(MouseEvent event) {
        Block found = find(event.getX(), event.getY());
        if (found == null) {
            hints.hide();
        } else {
            hints.at(new Point2D(event.getSceneX(), event.getSceneY()), found.hint().get());
        }
    }

    private void click(MouseEvent event) {
        pane.requestFocus();
        Block found = find(event.getX(), event.getY());
        int row = laneAt(event.getY());
        if (found != null) {
            workplace.select(found.target());
        } else if (row >= 0 && event.getX() < TimelinePainter.NAMES) {
            workplace.select(new Selection.OfTruck(timeline.lanes().get(row).truck()));
        }
    }

    private @Nullable Block find(double x, double y) {
        int row = laneAt(y);
        if (row < 0) {
            return null;
        }
        TimelinePainter painter = painter();
        Block nearest = null;
        double best = NEAR;
        for (Block each : timeline.lanes().get(row).blocks()) {
            var area = painter.area(row, each);
            double away = Math.max(area.getMinX() - x, x - area.getMaxX());
            if (away < best) {
                best = away;
                nearest = each;
            }
        }
        return nearest;
    }

    private int laneAt(double y) {
        int row = (int) Math.floor((y - TimelinePainter.HEAD) / painter().laneHeight());
        return row >= 0 && row < timeline.lanes().size() ? row : -1;
    }

    private void key(KeyEvent event) {
        switch (event.getCode()) {
            case LEFT -> walk(-1);
            case RIGHT -> walk(1);
            case UP -> change(-1);
            case DOWN -> change(1);
            default -> {
                return;
            }
        }
        event.consume();
    }

    private void walk(int by) {
        if (lane < 0) {
            change(1);
            return;
        }
        List<Block> blocks = timeline.lanes().get(lane).blocks();
        if (blocks.isEmpty()) {
            return;
        }
        int next = block < 0 ? firstPlanned(blocks) : Math.clamp(block + by, 0, blocks.size() - 1);
        workplace.select(blocks.get(next).target());
    }

    private static int firstPlanned(List<Block> blocks) {
        for (int i = 0; i < blocks.size(); i++) {
            if (!blocks.get(i).done()) {
                return i;
            }
        }
        return blocks.size() - 1;
    }

    private void change(int by) {
        int next = Math.clamp(lane + by, 0, timeline.lanes().size() - 1);
        workplace.select(new Selection.OfTruck(timeline.lanes().get(next).truck()));
    }
}
