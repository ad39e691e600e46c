package de.leerplan.ui.roadworks;

import de.leerplan.model.Closure;
import de.leerplan.operations.DayState;
import de.leerplan.reports.ClosureOverview;
import de.leerplan.ui.Buttons;
import de.leerplan.ui.InView;
import de.leerplan.ui.Labels;
import de.leerplan.ui.Order;
import de.leerplan.ui.Outcome;
import de.leerplan.ui.Texts;
import de.leerplan.ui.Tone;
import de.leerplan.ui.Workplace;

import javafx.collections.FXCollections;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;
import java.util.stream.IntStream;

/// The overview of closures on the screen; follows the day while it is open.
public final class OverviewSheet {
    private static final double ROW = 30;

    private final Workplace workplace;
    private final Texts texts;
    private final Consumer<Closure> look;
    private final Runnable draw;
    private final Runnable close;
    private final ListView<WorkRow> list = new ListView<>();
    private final Button lift;
    private final Button change;
    private final Label told = Labels.label("muted");
    private final VBox sheet = new VBox(10);

    /// @param look shows a closure on the map
    /// @param draw begins to draw a new one on the map
    public OverviewSheet(
            Workplace workplace, Consumer<Closure> look, Runnable draw, Runnable close) {
        this.workplace = workplace;
        this.texts = workplace.texts().get();
        this.look = look;
        this.draw = draw;
        this.close = close;
        this.change = Buttons.deed(texts.text("works.change"), this::change);
        this.lift = Buttons.deed(texts.text("works.lift"), this::lift);
        list.setFixedCellSize(ROW);
        list.setCellFactory(_ -> new WorkCell());
        list.getSelectionModel().selectedItemProperty().subscribe(_ -> showLift());
        list.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        list.setOnMouseClicked(click -> showOnMap(click.getClickCount() == 2));
        VBox.setVgrow(list, Priority.ALWAYS);
        told.setWrapText(true);
        sheet.getStyleClass().addAll("floating", "works-sheet");
        sheet.setMaxSize(1080, 600);
        sheet.getChildren().addAll(head(), list, told, buttons());
        workplace
                .state()
                .map(state -> state.roads().works())
                .when(Labels.onScreen(sheet))
                .subscribe(_ -> show(workplace.state().get()));
    }

    public Region node() {
        return sheet;
    }

    /// What gets the keyboard.
    public Node first() {
        return list;
    }

    private void show(DayState state) {
        int chosen = Math.max(0, list.getSelectionModel().getSelectedIndex());
        list.setItems(FXCollections.observableList(WorkRow.of(state, texts)));
        list.getSelectionModel().clearSelection();
        int at = Math.min(chosen, list.getItems().size() - 1);
        OptionalInt below = work(at, 1);
        (below.isPresent() ? below : work(at, -1)).ifPresent(this::choose);
    }

    /// The closure nearest to a line, that line too, downwards or upwards: headings are not chosen.
    private OptionalInt work(int from, int by) {
        List<WorkRow> rows = list.getItems();
        return IntStream.iterate(from, i -> i >= 0 && i < rows.size(), i -> i + by)
                .filter(i -> rows.get(i) instanceof WorkRow.Work)
                .findFirst();
    }

    private void choose(int row) {
        list.getSelectionModel().clearAndSelect(row);
        InView.show(list);
    }

    private Node head() {
        ClosureOverview overview = WorkRow.overview(workplace.state().get());
        return new VBox(
                2,
                Labels.of(texts.text("works.title", texts.date(overview.day())), "card-title"),
                Labels.of(texts.text("works.keys"), "muted"));
    }

    private Node buttons() {
        Button export = Buttons.deed(texts.text("works.export"), this::export);
        export.getStyleClass().add("accent");
        HBox row =
                new HBox(
                        8,
                        lift,
                        change,
                        Buttons.deed(texts.text("works.draw"), draw),
                        Labels.space(),
                        Buttons.deed(texts.text("works.close"), close),
                        export);
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }

    private void key(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE) {
            // The list would keep it to itself.
            close.run();
        } else if (event.getCode() == KeyCode.ENTER && event.isShortcutDown()) {
            export();
        } else if (event.getCode() == KeyCode.ENTER) {
            showOnMap(true);
        } else if (event.getCode() == KeyCode.UP) {
            work(list.getSelectionModel().getSelectedIndex() - 1, -1).ifPresent(this::choose);
        } else if (event.getCode() == KeyCode.DOWN) {
            work(list.getSelectionModel().getSelectedIndex() + 1, 1).ifPresent(this::choose);
        } else if (event.getCode() == KeyCode.DELETE) {
            lift();
        } else if (event.getCode() == KeyCode.F2) {
            change();
        } else {
            return;
        }
        event.consume();
    }

    private Optional<WorkRow.Work> chosen() {
        return list.getSelectionModel().getSelectedItem() instanceof WorkRow.Work work
                        && work.open()
                ? Optional.of(work)
                : Optional.empty();
    }

    private void showOnMap(boolean meant) {
        if (meant) {
            chosen().ifPresent(
                            work -> {
                                close.run();
                                look.accept(work.closure());
                            });
        }
    }

    private void lift() {
        chosen().map(work -> new Order.FreeStreet(work.closure().id()))
                .ifPresent(workplace::carryOut);
    }

    private void change() {
        changeable()
                .ifPresent(
                        closure -> {
                            close.run();
                            look.accept(closure);
                            workplace.carryOut(new Order.ChangeClosure(closure));
                        });
    }

    /// What others reported they change themselves.
    private Optional<Closure> changeable() {
        return chosen().map(WorkRow.Work::closure).filter(Closure::byHand);
    }

    private void showLift() {
        lift.setDisable(chosen().isEmpty());
        change.setDisable(changeable().isEmpty());
    }

    private void export() {
        Outcome.tell(
                workplace
                        .setup()
                        .overviews()
                        .save(WorkRow.overview(workplace.state().get()), texts.locale()),
                texts,
                files ->
                        tell(
                                texts.text(
                                        "works.saved",
                                        files.getFirst().toAbsolutePath(),
                                        files.getLast().getFileName()),
                                Tone.MUTED),
                reason -> tell(texts.text("notSaved", reason), Tone.WARNING));
    }

    private void tell(String words, Tone tone) {
        told.setText(words);
        Labels.tone(told, tone);
    }
}
