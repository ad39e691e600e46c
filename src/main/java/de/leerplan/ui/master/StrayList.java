package de.leerplan.ui.master;

import de.leerplan.model.Stray;
import de.leerplan.ui.Buttons;
import de.leerplan.ui.Labels;
import de.leerplan.ui.Outcome;
import de.leerplan.ui.StreetImporter;

import javafx.collections.FXCollections;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import java.util.List;

/// What lies far from every street, and the way to save it as a list.
final class StrayList {
    private static final double ROW = 26;
    private static final int SHOWN = 5;

    private final Words words;
    private final StreetImporter importer;
    private final List<Stray> strays;
    private final Label saved = Labels.label("muted");
    private final VBox node = new VBox(8);

    StrayList(Words words, StreetImporter importer, List<Stray> strays) {
        this.words = words;
        this.importer = importer;
        this.strays = strays;
        long outside = strays.stream().filter(Stray::outside).count();
        Label title =
                Labels.of(
                        strays.isEmpty()
                                ? words.texts().text("streets.stray.nobody")
                                : words.texts()
                                        .text(
                                                "streets.stray.title",
                                                words.texts().number(strays.size(), 0),
                                                words.texts().number(outside, 0)),
                        "emphasis");
        title.setWrapText(true);
        node.getChildren().add(title);
        if (!strays.isEmpty()) {
            node.getChildren().addAll(list(), deeds());
        }
    }

    Region node() {
        return node;
    }

    private ListView<Stray> list() {
        ListView<Stray> list = new ListView<>(FXCollections.observableList(strays));
        list.setFixedCellSize(ROW);
        list.setPrefHeight(ROW * Math.min(SHOWN, strays.size()) + 2);
        list.setMinHeight(3 * ROW);
        list.setCellFactory(_ -> new Cell());
        return list;
    }

    private HBox deeds() {
        Button save = Buttons.deed(words.texts().text("streets.stray.save"), this::save);
        saved.setWrapText(true);
        HBox row = new HBox(8, save, saved);
        row.setAlignment(Pos.CENTER_LEFT);
        HBox.setHgrow(saved, Priority.ALWAYS);
        save.setMinWidth(Region.USE_PREF_SIZE);
        return row;
    }

    private void save() {
        Outcome.tell(
                importer.save(strays),
                words.texts(),
                file -> saved.setText(words.texts().text("saved", file)),
                reason -> saved.setText(words.texts().text("notSaved", reason)));
    }

    private final class Cell extends ListCell<Stray> {
        private final Label id = new Label();
        private final Label name = new Label();
        private final Label why = Labels.label("muted");
        private final HBox row = new HBox(12, id, name, why);

        Cell() {
            id.setMinWidth(84);
            HBox.setHgrow(name, Priority.ALWAYS);
            name.setMaxWidth(Double.MAX_VALUE);
            why.setMinWidth(Region.USE_PREF_SIZE);
            row.setAlignment(Pos.CENTER_LEFT);
            setPrefWidth(0);
        }

        @Override
        protected void updateItem(Stray item, boolean empty) {
            super.updateItem(item, empty);
            setGraphic(empty || item == null ? null : row);
            if (!empty && item != null) {
                id.setText(item.id());
                name.setText(item.name());
                why.setText(words.why(item));
            }
        }
    }
}
