package de.leerplan.ui.master;

import de.leerplan.ui.Buttons;
import de.leerplan.ui.Texts;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.stage.FileChooser;

import java.io.File;
import java.util.function.Consumer;

/// Where a file is named: typed, chosen in the system's own window, or dropped.
final class FileField {
    private final Texts texts;
    private final TextField field;
    private final HBox row;

    /// @param told of every change
    FileField(Texts texts, String typed, Consumer<String> told) {
        this.texts = texts;
        field = new TextField(typed);
        field.setId("streets-file");
        field.setPromptText(texts.text("streets.file.prompt"));
        field.textProperty().addListener((_, _, now) -> told.accept(now));
        Button choose = Buttons.deed(texts.text("streets.choose"), this::choose);
        choose.setMinWidth(Region.USE_PREF_SIZE);
        HBox.setHgrow(field, Priority.ALWAYS);
        row = new HBox(8, field, choose);
        row.setAlignment(Pos.CENTER_LEFT);
    }

    Node node() {
        return row;
    }

    TextField field() {
        return field;
    }

    void setDisable(boolean disable) {
        row.setDisable(disable);
    }

    /// Takes files that are dropped on `target`.
    void takeFrom(Region target) {
        target.setOnDragOver(
                event -> {
                    if (event.getDragboard().hasFiles() && !row.isDisable()) {
                        event.acceptTransferModes(TransferMode.COPY);
                    }
                    event.consume();
                });
        target.setOnDragDropped(this::dropped);
    }

    private void dropped(DragEvent event) {
        boolean taken = event.getDragboard().hasFiles() && !row.isDisable();
        if (taken) {
            field.setText(event.getDragboard().getFiles().getFirst().getPath());
        }
        event.setDropCompleted(taken);
        event.consume();
    }

    private void choose() {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(texts.text("streets.title"));
        chooser.getExtensionFilters()
                .addAll(
                        new FileChooser.ExtensionFilter(
                                texts.text("streets.files"),
                                "*.osm.pbf",
                                "*.osm",
                                "*.osm.gz",
                                "*.osm.bz2"),
                        new FileChooser.ExtensionFilter(texts.text("streets.allFiles"), "*"));
        File chosen = chooser.showOpenDialog(field.getScene().getWindow());
        if (chosen != null) {
            field.setText(chosen.getPath());
        }
    }
}
