package de.leerplan.ui.desk;

import de.leerplan.model.JobId;
import de.leerplan.model.TruckId;
import de.leerplan.operations.DayState;
import de.leerplan.ui.Selection;
import de.leerplan.ui.Workplace;

import javafx.geometry.Point2D;
import javafx.scene.canvas.Canvas;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/// The timeline as a drawing that can be pointed at and walked along with the arrow keys.
final class TimelineView implements DropZone {
    private static final double NEAR = 3;

    private final Workplace workplace;
    private final Hints hints;
    private final Supplier<List<JobId>> moved;
    private final Canvas canvas = new Canvas();
    private final Pane pane = new Pane(canvas);
    private Timeline timeline;
    private int lane = -1;
    private int block = -1;
    private Optional<Aim> aim = Optional.empty();

    /// @param moved what is being moved, if anything
    TimelineView(Workplace workplace, Hints hints, Supplier<List<JobId>> moved) {
        this.workplace = workplace;
        this.moved = moved;
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
            TimelinePainter painter = painter();
            painter.paint(lane, block);
            painter.aim(mark());
        }
    }

    @Override
    public Optional<Aim> aimAt(Point2D scenePoint) {
        Point2D point = pane.sceneToLocal(scenePoint);
        int row = pane.contains(point) ? laneAt(point.getY()) : -1;
        if (row < 0) {
            return Optional.empty();
        }
        TruckId truck = timeline.lanes().get(row).truck();
        return Optional.of(
                point.getX() < TimelinePainter.NAMES
                        ? new Aim.OnTour(truck)
                        : Aim.at(
                                workplace.state().get(),
                                truck,
                                painter().at(point.getX()),
                                moved.get()));
    }

    /// Marks where something that is being moved would go.
    void showAim(Optional<Aim> where) {
        aim = where;
        paint();
    }

    /// A point of the scene where the mark is, or in the middle of the timeline.
    Point2D aimPoint() {
        return pane.localToScene(
                mark().map(m -> new Point2D(m.x(), painter().middle(m.lane()) - 12))
                        .orElse(new Point2D(pane.getWidth() / 2, 0)));
    }

    /// What the planned stop under the pointer is for: all that is selected if it is part of it.
    List<JobId> grab(MouseEvent event) {
        Block found = find(event.getX(), event.getY());
        return found == null || found.done() || found.kind() != Block.Kind.COLLECT
                ? List.of()
                : Chosen.grabbed(workplace, found.target());
    }

    private Optional<TimelinePainter.Mark> mark() {
        return aim.flatMap(
                where ->
                        switch (where) {
                            case Aim.NotToday _ -> Optional.empty();
                            case Aim.OnTour on ->
                                    Optional.of(
                                            new TimelinePainter.Mark(
                                                    row(on.truck()), TimelinePainter.NAMES - 4));
                            case Aim.AtPlace at -> Optional.of(mark(at));
                        });
    }

    private TimelinePainter.Mark mark(Aim.AtPlace at) {
        DayState state = workplace.state().get();
        List<Planned> open = OpenStops.of(state.truck(at.truck()), moved.get());
        Instant when =
                open.isEmpty()
                        ? state.now()
                        : at.place() < open.size()
                                ? open.get(at.place()).expected(state.now())
                                : open.getLast().expected(state.now()).plusSeconds(120);
        return new TimelinePainter.Mark(row(at.truck()), painter().x(when) - 2);
    }

    private int row(TruckId truck) {
        for (int i = 0; i < timeline.lanes().size(); i++) {
            if (timeline.lanes().get(i).truck().equals(truck)) {
                return i;
            }
        }
        return 0;
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

    /// Whatever is selected, as the block it would be: a container or an order by its stop.
    private Selection onLanes(Selection selection) {
        return selection
                .job()
                .flatMap(job -> Planned.of(workplace.state().get(), job))
                .<Selection>map(p -> new Selection.OfStop(p.truck().truck().id(), p.index()))
                .orElse(selection);
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
        if (!event.isStillSincePress()) {
            return;
        }
        if (found != null) {
            workplace.select(
                    event.isShiftDown() ? Chosen.more(workplace, found.target()) : found.target());
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
            case LEFT -> walk(-1, event.isShiftDown());
            case RIGHT -> walk(1, event.isShiftDown());
            case UP -> change(-1);
            case DOWN -> change(1);
            default -> {
                return;
            }
        }
        event.consume();
    }

    /// @param more whether the stop is selected with those that are already
    private void walk(int by, boolean more) {
        if (lane < 0) {
            change(1);
            return;
        }
        List<Block> blocks = timeline.lanes().get(lane).blocks();
        if (blocks.isEmpty()) {
            return;
        }
        int next = block < 0 ? firstPlanned(blocks) : Math.clamp(block + by, 0, blocks.size() - 1);
        Selection target = blocks.get(next).target();
        int row = lane;
        workplace.select(more ? Chosen.more(workplace, target) : target);
        if (more) {
            // Several stops are no place in the timeline; the next key goes on from here.
            lane = row;
            block = next;
            paint();
        }
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
