package de.leerplan.ui.master;

import de.leerplan.ui.Buttons;
import de.leerplan.ui.Labels;
import de.leerplan.ui.Texts;

import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import java.nio.file.Path;
import java.util.List;

/// The screen for taking in the streets of a city: file, progress, and what came of it.
/// Ctrl+Enter begins; leaving it stops nothing.
public final class StreetsForm {
    private final StreetsModel model;
    private final Words words;
    private final Runnable close;
    private final FileField file;
    private final StepsView steps;
    private final VBox outcome = new VBox(10);
    private final Button main;
    private final Button stop;
    private final Button over;
    private final VBox sheet = new VBox(14);

    /// @param inForce in words, which streets the day that is shown runs on
    public StreetsForm(StreetsModel model, Texts texts, String inForce, Runnable close) {
        this.model = model;
        this.words = new Words(texts);
        this.close = close;
        this.steps = new StepsView(words);
        this.main = Buttons.deed(texts.text("streets.import"), model::start);
        this.stop = Buttons.deed(texts.text("streets.stop"), model::stop);
        this.over =
                Buttons.deed(
                        texts.text("streets.over"),
                        () -> model.importer().startOver().ifPresent(Runnable::run));
        this.file =
                new FileField(
                        texts,
                        model.typed(),
                        typed -> {
                            model.setTyped(typed);
                            showButtons();
                        });
        sheet.getStyleClass().addAll("floating", "streets-form");
        sheet.setMaxSize(720, Region.USE_PREF_SIZE);
        sheet.getChildren().addAll(head(), label(inForce), file.node(), outcome, buttons());
        file.takeFrom(sheet);
        sheet.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        // A field's menu would be a window of its own.
        sheet.addEventFilter(ContextMenuEvent.CONTEXT_MENU_REQUESTED, ContextMenuEvent::consume);
        follow();
    }

    public Region node() {
        return sheet;
    }

    /// What gets the keyboard.
    public Node first() {
        return isRunning() ? stop : file.field();
    }

    private boolean isRunning() {
        return model.state().get() instanceof ImportState.Running;
    }

    /// As long as it is on the screen; the model lives longer.
    private void follow() {
        ObservableValue<ImportState> state = model.state().when(Labels.onScreen(sheet));
        show(state.getValue());
        state.addListener(
                (_, before, now) -> {
                    show(now);
                    // What had the keyboard may be gone.
                    if (before.getClass() != now.getClass()) {
                        first().requestFocus();
                    }
                });
    }

    private void show(ImportState state) {
        switch (state) {
            case ImportState.Idle _ -> outcome.getChildren().setAll(muted("streets.formats"));
            case ImportState.Running running -> {
                if (!outcome.getChildren().contains(steps.node())) {
                    outcome.getChildren().setAll(steps.node(), muted("streets.stays"));
                }
                steps.show(running.progress());
            }
            case ImportState.Done done -> showReport(done);
            case ImportState.Stopped stopped ->
                    outcome.getChildren()
                            .setAll(label(words.texts().text("streets.stopped", stopped.file())));
            case ImportState.Failed failed -> showProblem(failed.file(), failed.problem());
        }
        showButtons();
    }

    private void showReport(ImportState.Done done) {
        GridPane grid = new GridPane(16, 4);
        int row = 0;
        for (Words.Line line : words.report(done.report())) {
            Label name = label(line.label(), "muted");
            name.setMinWidth(Region.USE_PREF_SIZE);
            grid.addRow(row++, name, label(line.value()));
        }
        boolean here = model.importer().startOver().isPresent();
        outcome.getChildren()
                .setAll(
                        label(words.texts().text("streets.done", done.report().file()), "emphasis"),
                        grid,
                        new StrayList(words, model.importer(), done.report().strays()).node(),
                        new HoursList(words, done.report().hours()).node(),
                        muted(here ? "streets.next" : "streets.nextLive"));
    }

    private void showProblem(Path path, Throwable problem) {
        List<String> lines = words.problem(path, problem);
        outcome.getChildren()
                .setAll(
                        label(lines.getFirst(), "tone-warning"),
                        label(lines.getLast()),
                        muted("streets.unchanged"));
    }

    private void showButtons() {
        boolean running = isRunning();
        boolean done = model.state().get() instanceof ImportState.Done;
        boolean stopping = model.state().get() instanceof ImportState.Running r && r.stopping();
        file.setDisable(running);
        Labels.present(stop, running);
        stop.setDisable(stopping);
        main.setDisable(model.file().isEmpty());
        boolean usable = done && model.importer().startOver().isPresent();
        Labels.present(over, usable);
        (usable ? main : over).getStyleClass().remove("accent");
        accent(usable ? over : main);
    }

    private Node head() {
        return new VBox(
                2, label(words.texts().text("streets.title"), "card-title"), muted("streets.keys"));
    }

    private Node buttons() {
        Button leave = Buttons.deed(words.texts().text("streets.close"), close);
        HBox row = new HBox(8, stop, Labels.space(), leave, over, main);
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }

    private void key(KeyEvent event) {
        if (event.getCode() == KeyCode.ENTER && event.isShortcutDown()) {
            model.start();
            event.consume();
        } else if (event.getCode() == KeyCode.ESCAPE) {
            // A list would keep it to itself.
            close.run();
            event.consume();
        }
    }

    private Label muted(String key) {
        return label(words.texts().text(key), "muted");
    }

    private static Label label(String text, String... styles) {
        Label label = Labels.of(text, styles);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }

    private static void accent(Button button) {
        if (!button.getStyleClass().contains("accent")) {
            button.getStyleClass().add("accent");
        }
    }
}
