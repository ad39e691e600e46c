package de.leerplan.ui.desk;

import de.leerplan.ui.Labels;
import de.leerplan.ui.NamedCell;
import de.leerplan.ui.Texts;

import javafx.collections.FXCollections;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import java.util.List;

/// The command palette: type a few letters, choose with the arrows, press Enter.
final class Palette {
    private static final double ROW = 34;

    private final Overlay overlay;
    private final TextField field = new TextField();
    private final ListView<Entry> found = new ListView<>();
    private final Label nothing = Labels.label("muted", "palette-nothing");
    private final Label keys = Labels.label("muted", "palette-keys");
    private final VBox sheet = new VBox(field, found, nothing, keys);
    private List<Entry> entries = List.of();
    private Texts texts;

    Palette(Overlay overlay, Texts texts) {
        this.overlay = overlay;
        this.texts = texts;
        sheet.getStyleClass().addAll("floating", "palette");
        sheet.setMaxSize(620, Region.USE_PREF_SIZE);
        found.setFocusTraversable(false);
        found.setFixedCellSize(ROW);
        found.setCellFactory(_ -> new NamedCell<>(Entry::name, Entry::kind));
        found.setOnMouseClicked(_ -> run());
        field.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        field.textProperty().subscribe(this::find);
        // Its menu would be a window of its own.
        field.addEventFilter(ContextMenuEvent.CONTEXT_MENU_REQUESTED, ContextMenuEvent::consume);
    }

    void open(List<Entry> catalogue, Texts texts) {
        entries = catalogue;
        field.setPromptText(texts.text("palette.prompt"));
        keys.setText(texts.text("palette.keys"));
        this.texts = texts;
        field.clear();
        find("");
        overlay.open(sheet, field);
    }

    /// What is typed, for a start from elsewhere.
    void type(String text) {
        field.setText(text);
    }

    private void find(String typed) {
        List<Entry> matches = Finding.of(entries, typed);
        found.setItems(FXCollections.observableList(matches));
        found.getSelectionModel().selectFirst();
        found.setPrefHeight(matches.size() * ROW + 2);
        found.setMinHeight(matches.size() * ROW + 2);
        Labels.present(found, !matches.isEmpty());
        Labels.present(nothing, matches.isEmpty());
        nothing.setText(texts.text("palette.nothing", typed));
    }

    private void key(KeyEvent event) {
        switch (event.getCode()) {
            case DOWN -> found.getSelectionModel().selectNext();
            case UP -> found.getSelectionModel().selectPrevious();
            case ENTER -> run();
            default -> {
                return;
            }
        }
        event.consume();
    }

    private void run() {
        Entry chosen = found.getSelectionModel().getSelectedItem();
        if (chosen != null) {
            overlay.close();
            chosen.run().run();
        }
    }
}
