package de.leerplan.ui.desk;

import de.leerplan.operations.DayState;
import de.leerplan.operations.Notice;
import de.leerplan.ui.Labels;
import de.leerplan.ui.Order;
import de.leerplan.ui.Selection;
import de.leerplan.ui.Texts;
import de.leerplan.ui.Tone;
import de.leerplan.ui.Workplace;

import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import java.util.List;

/// Events and alarms: open alarms first, then the newest. Its first child is its header.
final class FeedPanel {
    private final Workplace workplace;
    private final ObservableList<FeedLine> lines = FXCollections.observableArrayList();
    private final ListView<FeedLine> list = new ListView<>(lines);
    private final VBox panel = new VBox();
    private List<Notice> notices = List.of();
    private List<FeedLine> told = List.of();
    private Texts language;

    FeedPanel(Workplace workplace, Hints hints) {
        this.workplace = workplace;
        this.language = workplace.texts().get();
        panel.getStyleClass().add("panel");
        panel.getChildren().addAll(header(), list);
        VBox.setVgrow(list, Priority.ALWAYS);
        list.getStyleClass().add("feed");
        list.setFixedCellSize(30);
        list.setCellFactory(_ -> new FeedCell(workplace, hints));
        Label empty = Labels.label("muted");
        empty.textProperty().bind(workplace.texts().map(texts -> texts.text("feed.empty")));
        list.setPlaceholder(empty);
        list.setOnKeyPressed(this::key);
        list.setOnMouseClicked(_ -> look());
        workplace.told(this::lines).subscribe(this::show);
    }

    VBox node() {
        return panel;
    }

    ListView<FeedLine> list() {
        return list;
    }

    private HBox header() {
        Label title = Labels.label("panel-title");
        title.textProperty().bind(workplace.texts().map(texts -> texts.text("part.feed")));
        Label alarms = Labels.label("emphasis");
        workplace.told(FeedPanel::alarms).subscribe(figure -> show(alarms, figure));
        HBox header = new HBox(8, title, Labels.space(), alarms);
        header.setAlignment(Pos.CENTER_LEFT);
        header.getStyleClass().add("panel-header");
        return header;
    }

    private static Status.Figure alarms(DayState state, Texts texts) {
        long open = state.notices().stream().filter(Notice::open).count();
        return new Status.Figure(
                "", texts.text("feed.alarms", open), open > 0 ? Tone.ALARM : Tone.MUTED);
    }

    private static void show(Label label, Status.Figure figure) {
        label.setText(figure.label());
        Labels.tone(label, figure.tone());
    }

    /// Told anew only when something happened or the language changed.
    private List<FeedLine> lines(DayState state, Texts texts) {
        if (!state.notices().equals(notices) || !texts.equals(language)) {
            notices = state.notices();
            language = texts;
            told = FeedLine.of(state, texts);
        }
        return told;
    }

    private void show(List<FeedLine> newest) {
        if (lines.equals(newest)) {
            return;
        }
        long chosen = chosen();
        lines.setAll(newest);
        for (int i = 0; i < newest.size(); i++) {
            if (newest.get(i).number() == chosen) {
                list.getSelectionModel().select(i);
            }
        }
    }

    private long chosen() {
        FeedLine line = list.getSelectionModel().getSelectedItem();
        return line == null ? -1 : line.number();
    }

    private void key(KeyEvent event) {
        FeedLine line = list.getSelectionModel().getSelectedItem();
        if (event.getCode() != KeyCode.ENTER || line == null) {
            return;
        }
        if (event.isShortcutDown() && line.open()) {
            workplace.carryOut(new Order.TakeOn(line.number()));
        } else {
            look();
            line.photo().map(Order.Look::new).ifPresent(workplace::carryOut);
        }
        event.consume();
    }

    private void look() {
        FeedLine line = list.getSelectionModel().getSelectedItem();
        if (line != null && !(line.target() instanceof Selection.None)) {
            workplace.select(line.target());
        }
    }
}
