package de.leerplan.ui.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import de.leerplan.model.GeoPoint;
import de.leerplan.model.JobId;
import de.leerplan.model.Stop;
import de.leerplan.model.Tour;
import de.leerplan.model.TruckId;
import de.leerplan.operations.DayState;
import de.leerplan.operations.Decision;
import de.leerplan.operations.Fact;
import de.leerplan.operations.Hypothesis;
import de.leerplan.operations.PlanChange;
import de.leerplan.operations.StopMove;
import de.leerplan.ui.AskedAdviser;
import de.leerplan.ui.AtRest;
import de.leerplan.ui.OpenWindow;
import de.leerplan.ui.SampleCity;
import de.leerplan.ui.SampleDay;
import de.leerplan.ui.SampleSetup;
import de.leerplan.ui.Selection;
import de.leerplan.ui.Workplace;
import de.leerplan.ui.map.MapPane;

import javafx.application.Platform;
import javafx.geometry.Point2D;
import javafx.geometry.Rectangle2D;
import javafx.scene.Node;
import javafx.scene.canvas.Canvas;
import javafx.scene.control.Label;
import javafx.scene.control.TableRow;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Pane;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.robot.Motion;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;

/// Stops are taken by the mouse, carried with their price beside them, and dropped.
@Tag("window")
class DragWindowTest {
    private static final TruckId OWN = SampleCity.truck("203");
    private static final TruckId OTHER = SampleCity.truck("204");
    private static final DayState DAY = SampleDay.ordered();
    private static final JobId ORDER = SampleDay.SOFA.id();
    private static final JobId BIN =
            open(OWN).stream()
                    .filter(job -> !job.equals(ORDER))
                    .min(Comparator.comparingDouble(job -> metres(job, nearest(job))))
                    .orElseThrow();

    private final List<Fact> posted = new CopyOnWriteArrayList<>();
    private final AskedAdviser adviser = new AskedAdviser();
    private final FxRobot robot = new FxRobot();
    private OpenWindow window;

    private static List<JobId> open(TruckId truck) {
        Tour tour = DAY.truck(truck).tour().orElseThrow();
        return tour.stops().stream()
                .skip(tour.base())
                .map(Stop::job)
                .flatMap(Optional::stream)
                .toList();
    }

    @BeforeEach
    void open() throws Exception {
        window = OpenWindow.of(SampleSetup.live(posted::add, adviser));
        Platform.runLater(() -> window.console().showState(DAY));
        AtRest.reached();
    }

    @AfterEach
    void close() throws Exception {
        robot.release(MouseButton.PRIMARY);
        window.close();
    }

    @Test
    void aStopIsDraggedToAnotherLaneOfTheTimelineAndItsPriceIsSeenBefore() {
        carry(inTimeline(BIN), nameInTimeline(OTHER));

        assertThat(price()).isEqualTo("+3,40\u00a0€");
        assertThat(posted).isEmpty();
        robot.release(MouseButton.PRIMARY);

        assertThat(moved()).isEqualTo(new StopMove(BIN, Optional.of(OWN), Optional.of(OTHER)));
        assertThat(tag().isVisible()).isFalse();
    }

    @Test
    void anOrderIsDraggedToAnotherLaneOfTheTimelineAsWell() {
        carry(inTimeline(ORDER), nameInTimeline(OTHER));

        assertThat(price()).isEqualTo("+3,40\u00a0€");
        robot.release(MouseButton.PRIMARY);

        assertThat(moved()).isEqualTo(new StopMove(ORDER, Optional.of(OWN), Optional.of(OTHER)));
    }

    @Test
    void aStopAndAnOrderAreDraggedToARowOfTheToursAsWell() {
        for (JobId job : List.of(BIN, ORDER)) {
            carry(inTimeline(job), inTours(OTHER));

            assertThat(price()).isEqualTo("+3,40\u00a0€");
            robot.release(MouseButton.PRIMARY);

            assertThat(moved()).isEqualTo(new StopMove(job, Optional.of(OWN), Optional.of(OTHER)));
            posted.clear();
        }
    }

    @Test
    void aWholeSelectionIsDraggedToARowOfTheToursAtThePriceThatIsSeen() {
        List<JobId> all = beforeAndWith(ORDER, 3);
        select(all);

        carry(inTimeline(all.get(1)), inTours(OTHER));
        String seen = price();
        assertThat(adviser.asked.getLast()).isEqualTo(new Hypothesis.Give(all, OTHER));
        assertThat(posted).isEmpty();
        robot.release(MouseButton.PRIMARY);

        await().until(() -> posted.size() == 1);
        Decision.PlanOverridden decided = (Decision.PlanOverridden) posted.getFirst();
        assertThat(decided.moves()).extracting(StopMove::job).containsExactlyElementsOf(all);
        assertThat(decided.moves()).allMatch(move -> move.to().equals(Optional.of(OTHER)));
        DayState after = DAY.after(decided).next();
        PlanChange inForce = after.plan().current().orElseThrow().change();
        assertThat(new ChangeText(workplace().texts().get()).price(inForce)).isEqualTo(seen);
        assertThat(all).allMatch(job -> OTHER.equals(after.holds().stops().get(job)));
    }

    @Test
    void aStopBesideTheSelectionIsDraggedAlone() {
        List<JobId> three = beforeAndWith(ORDER, 3);
        JobId beside = three.getFirst();
        select(three.subList(1, 3));

        carry(inTimeline(beside), inTours(OTHER));
        price();
        robot.release(MouseButton.PRIMARY);

        assertThat(moved()).isEqualTo(new StopMove(beside, Optional.of(OWN), Optional.of(OTHER)));
        assertThat(((Decision.PlanOverridden) posted.getFirst()).moves()).hasSize(1);
    }

    /// So many stops of the first truck, up to this one.
    private static List<JobId> beforeAndWith(JobId last, int stops) {
        int end = open(OWN).indexOf(last) + 1;
        return open(OWN).subList(end - stops, end);
    }

    /// Clicks the first and walks on with Shift held; the robot keeps Shift from the mouse.
    private void select(List<JobId> inARow) {
        robot.moveTo(inTimeline(inARow.getFirst()), Motion.DIRECT).clickOn(MouseButton.PRIMARY);
        AtRest.reached();
        robot.press(KeyCode.SHIFT);
        inARow.stream().skip(1).forEach(_ -> robot.type(KeyCode.RIGHT));
        robot.release(KeyCode.SHIFT);
        AtRest.reached();
        assertThat(workplace().selection().get()).isEqualTo(new Selection.OfJobs(inARow));
    }

    @Test
    void aStopIsDraggedOnTheMapToTheStopThatItIsToComeBefore() {
        JobId before = nearest(BIN);
        TruckId truck = Planned.of(DAY, before).orElseThrow().truck().truck().id();
        lookAt(BIN);
        carry(onMap(BIN), onMap(before));

        assertThat(price()).isEqualTo("+3,40\u00a0€");
        robot.release(MouseButton.PRIMARY);

        assertThat(moved()).isEqualTo(new StopMove(BIN, Optional.of(OWN), Optional.of(truck)));
    }

    @Test
    void anOrderIsDraggedOnTheMapAsWell() {
        JobId before = nearest(ORDER, OTHER);
        lookAt(ORDER);
        carry(onMap(ORDER), onMap(before));

        assertThat(price()).isEqualTo("+3,40\u00a0€");
        robot.release(MouseButton.PRIMARY);

        assertThat(moved()).isEqualTo(new StopMove(ORDER, Optional.of(OWN), Optional.of(OTHER)));
    }

    @Test
    void escapeLetsGoOfWhatIsInHandThoughTheMouseGoesOn() {
        for (JobId job : List.of(BIN, ORDER)) {
            carry(inTimeline(job), nameInTimeline(OTHER));
            assertThat(tag().isVisible()).isTrue();

            robot.type(KeyCode.ESCAPE);
            assertThat(tag().isVisible()).isFalse();
            robot.moveTo(nameInTimeline(SampleCity.truck("205")), Motion.DIRECT);
            assertThat(tag().isVisible()).isFalse();
            robot.release(MouseButton.PRIMARY);
            AtRest.reached();
        }

        assertThat(posted).isEmpty();
    }

    @Test
    void anotherButtonLetsGoOfWhatIsInHandUntilTheFirstIsReleased() {
        AtomicInteger below = new AtomicInteger();
        onFx(
                () -> {
                    lanes().addEventHandler(MouseEvent.MOUSE_DRAGGED, _ -> below.incrementAndGet());
                    return below;
                });
        carry(inTimeline(BIN), nameInTimeline(OTHER));
        assertThat(tag().isVisible()).isTrue();

        robot.press(MouseButton.SECONDARY);
        AtRest.reached();
        assertThat(tag().isVisible()).isFalse();
        robot.moveTo(nameInTimeline(SampleCity.truck("205")), Motion.DIRECT);
        robot.release(MouseButton.SECONDARY);
        robot.moveTo(nameInTimeline(OTHER), Motion.DIRECT);
        AtRest.reached();
        assertThat(tag().isVisible()).isFalse();
        assertThat(below).as("what the held button does means nothing").hasValue(0);
        robot.release(MouseButton.PRIMARY);
        AtRest.reached();
        assertThat(posted).isEmpty();

        carry(inTimeline(BIN), nameInTimeline(OTHER));
        price();
        robot.release(MouseButton.PRIMARY);
        assertThat(moved()).isEqualTo(new StopMove(BIN, Optional.of(OWN), Optional.of(OTHER)));
    }

    /// Presses and carries there, the button still down.
    private void carry(Point2D from, Point2D to) {
        robot.moveTo(from, Motion.DIRECT).press(MouseButton.PRIMARY);
        robot.moveTo(from.midpoint(to), Motion.DIRECT).moveTo(to, Motion.DIRECT);
        AtRest.reached();
    }

    private Node tag() {
        return robot.lookup(".drag-tag").query();
    }

    private String price() {
        Label price = robot.lookup(".drag-price").queryAs(Label.class);
        await().until(() -> !price.getText().isEmpty());
        assertThat(tag().isVisible()).isTrue();
        return price.getText();
    }

    private StopMove moved() {
        await().until(() -> posted.size() == 1);
        return ((Decision.PlanOverridden) posted.getFirst()).moves().getFirst();
    }

    private Point2D inTimeline(JobId job) {
        Planned planned = Planned.of(DAY, job).orElseThrow();
        Selection target = new Selection.OfStop(planned.truck().truck().id(), planned.index());
        return AtRest.tells(
                () -> {
                    int row = row(planned.truck().truck().id());
                    Rectangle2D area =
                            timeline().lanes().get(row).blocks().stream()
                                    .filter(block -> block.target().equals(target))
                                    .map(block -> painter().area(row, block))
                                    .findFirst()
                                    .orElseThrow();
                    return lanes().localToScreen(
                                    area.getMinX() + area.getWidth() / 2,
                                    area.getMinY() + area.getHeight() / 2);
                });
    }

    private Point2D nameInTimeline(TruckId truck) {
        return AtRest.tells(() -> lanes().localToScreen(20, painter().middle(row(truck))));
    }

    /// At the edge of the row, where nothing is written.
    private Point2D inTours(TruckId truck) {
        return AtRest.tells(
                () ->
                        robot.lookup(".tours .table-row-cell").queryAllAs(TableRow.class).stream()
                                .filter(row -> row.isVisible() && isOf(row, truck))
                                .map(row -> row.localToScreen(row.getWidth() / 2, 3))
                                .findFirst()
                                .orElseThrow());
    }

    private static boolean isOf(TableRow<?> row, TruckId truck) {
        return row.getItem() instanceof TourLine line && line.truck().equals(truck);
    }

    private void lookAt(JobId job) {
        Platform.runLater(() -> window.console().lookAt(place(job), 15.2));
        AtRest.reached();
    }

    /// The open stop of any other truck that lies nearest.
    private static JobId nearest(JobId job) {
        return DAY.trucks().values().stream()
                .filter(truck -> truck.fit() && truck.tour().isPresent())
                .map(truck -> truck.truck().id())
                .filter(truck -> !truck.equals(OWN) && !open(truck).isEmpty())
                .map(truck -> nearest(job, truck))
                .min(Comparator.comparingDouble(other -> metres(job, other)))
                .orElseThrow();
    }

    /// The open stop of another truck that lies nearest.
    private static JobId nearest(JobId job, TruckId truck) {
        return open(truck).stream()
                .min(Comparator.comparingDouble(other -> metres(job, other)))
                .orElseThrow();
    }

    private static double metres(JobId one, JobId other) {
        return place(one).metresTo(place(other));
    }

    private static GeoPoint place(JobId job) {
        return Planned.of(DAY, job).orElseThrow().stop().place();
    }

    /// Found as a person finds it: by what lies under the pointer, as soon as the map shows it.
    private Point2D onMap(JobId job) {
        await().until(() -> seen(job).isPresent());
        return seen(job).orElseThrow();
    }

    private Optional<Point2D> seen(JobId job) {
        return onFx(
                () -> {
                    MapPane map =
                            window.console().root().lookupAll("*").stream()
                                    .filter(MapPane.class::isInstance)
                                    .map(MapPane.class::cast)
                                    .findFirst()
                                    .orElseThrow();
                    for (double y = 4; y < map.getHeight(); y += 5) {
                        for (double x = 4; x < map.getWidth(); x += 5) {
                            Selection under = map.at(map.localToScene(x, y));
                            if (under.job().equals(Optional.of(job))) {
                                return Optional.of(map.localToScreen(x, y));
                            }
                        }
                    }
                    return Optional.empty();
                });
    }

    private Pane lanes() {
        return (Pane) window.console().root().lookup(".timeline");
    }

    private Timeline timeline() {
        return Timeline.of(DAY, workplace().texts().get());
    }

    private TimelinePainter painter() {
        Canvas canvas = (Canvas) lanes().getChildren().getFirst();
        return new TimelinePainter(
                canvas.getGraphicsContext2D(),
                canvas.getWidth(),
                canvas.getHeight(),
                workplace().theme().get(),
                timeline());
    }

    private int row(TruckId truck) {
        return timeline().lanes().stream().map(Lane::truck).toList().indexOf(truck);
    }

    private Workplace workplace() {
        return window.console().workplace();
    }

    private static <T> T onFx(Callable<T> ask) {
        return AtRest.asked(ask);
    }
}
