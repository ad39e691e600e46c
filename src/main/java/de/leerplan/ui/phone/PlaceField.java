package de.leerplan.ui.phone;

import de.leerplan.ui.Texts;

import javafx.collections.FXCollections;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/// Where it is: a few letters, then up and down. What stands marked counts, without a further key;
/// Enter only folds the list away.
final class PlaceField {
    private static final double ROW = 30;
    private static final int ROWS = 6;

    private final Places places;
    private final Consumer<Optional<Spot>> chosen;
    private final TextField field = new TextField();
    private final ListView<Spot> found = new ListView<>();
    private final VBox box = new VBox(2, field, found);
    private boolean settled;

    PlaceField(Places places, Optional<Spot> before, Texts texts, Consumer<Optional<Spot>> chosen) {
        this.places = places;
        this.chosen = chosen;
        field.setId("phone-place");
        field.setPromptText(texts.text("phone.place.prompt"));
        found.setFixedCellSize(ROW);
        found.setFocusTraversable(false);
        found.setCellFactory(_ -> new SpotCell());
        found.getSelectionModel()
                .selectedItemProperty()
                .addListener((_, _, spot) -> tell(Optional.ofNullable(spot)));
        found.setOnMouseClicked(_ -> settle());
        before.ifPresent(spot -> field.setText(spot.name()));
        show(List.of());
        field.textProperty().addListener((_, _, typed) -> find(typed));
        field.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        field.focusedProperty()
                .addListener(
                        (_, _, focused) -> {
                            if (!focused) {
                                settle();
                            }
                        });
    }

    Node node() {
        return box;
    }

    TextField field() {
        return field;
    }

    private void find(String typed) {
        if (!settled) {
            List<Spot> spots = places.find(typed);
            show(spots);
            found.getSelectionModel().selectFirst();
            chosen.accept(spots.stream().findFirst());
        }
    }

    private void tell(Optional<Spot> spot) {
        if (!settled) {
            chosen.accept(spot);
        }
    }

    private void key(KeyEvent event) {
        if (event.getCode() == KeyCode.DOWN) {
            found.getSelectionModel().selectNext();
        } else if (event.getCode() == KeyCode.UP) {
            found.getSelectionModel().selectPrevious();
        } else if (event.getCode() == KeyCode.ENTER && !event.isShortcutDown()) {
            settle();
        } else {
            return;
        }
        event.consume();
    }

    /// Writes the chosen place out and folds the list away; what was chosen stays chosen.
    private void settle() {
        Spot spot = found.getSelectionModel().getSelectedItem();
        if (spot != null) {
            settled = true;
            field.setText(spot.name());
            field.end();
            show(List.of());
            settled = false;
        }
    }

    private void show(List<Spot> spots) {
        found.setItems(FXCollections.observableList(spots));
        double height = Math.min(ROWS, spots.size()) * ROW + 2;
        found.setPrefHeight(height);
        found.setMinHeight(height);
        found.setVisible(!spots.isEmpty());
        found.setManaged(!spots.isEmpty());
    }

    private static final class SpotCell extends ListCell<Spot> {
        private final Label name = new Label();
        private final Label kind = new Label();
        private final Region space = new Region();
        private final HBox row = new HBox(12, name, space, kind);

        SpotCell() {
            HBox.setHgrow(space, Priority.ALWAYS);
            kind.getStyleClass().add("muted");
            kind.setMinWidth(Region.USE_PREF_SIZE);
            setPrefWidth(0);
        }

        @Override
        protected void updateItem(Spot item, boolean empty) {
            super.updateItem(item, empty);
            setGraphic(empty || item == null ? null : row);
            if (!empty && item != null) {
                name.setText(item.name());
                kind.setText(item.kind());
            }
        }
    }
}
