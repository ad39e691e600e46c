package de.leerplan.ui.inbox;

import javafx.collections.FXCollections;
import javafx.scene.Node;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/// A field that offers what fits the typed letters: arrows choose, Enter or Tab takes. Nothing
/// drops down, since that would be a window of its own.
final class PickField {
    private static final double ROW = 28;

    private final Choices choices;
    private final Consumer<String> typed;
    private final Consumer<Optional<Choice>> chosen;
    private final TextField field = new TextField();
    private final ListView<Choice> found = new ListView<>();
    private final VBox box = new VBox(2, field, found);
    private boolean settling;

    /// @param typed hears each letter
    /// @param chosen hears what would be taken now
    PickField(
            String id,
            String prompt,
            Choices choices,
            Consumer<String> typed,
            Consumer<Optional<Choice>> chosen) {
        this.choices = choices;
        this.typed = typed;
        this.chosen = chosen;
        field.setId(id);
        field.setPromptText(prompt);
        field.setAccessibleText(prompt);
        found.setFixedCellSize(ROW);
        found.setFocusTraversable(false);
        found.setCellFactory(_ -> new NameCell());
        found.getSelectionModel().selectedItemProperty().addListener((_, _, c) -> tell(c));
        found.setOnMouseClicked(_ -> settle());
        show(List.of());
        field.textProperty().addListener((_, _, now) -> find(now));
        field.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        // A field's menu would be a window of its own.
        field.addEventFilter(ContextMenuEvent.CONTEXT_MENU_REQUESTED, ContextMenuEvent::consume);
        field.focusedProperty().addListener((_, _, focused) -> left(focused));
    }

    Node node() {
        return box;
    }

    TextField field() {
        return field;
    }

    /// Empties it, or writes what holds anyway; offers nothing yet.
    void reset(String text) {
        settling = true;
        field.setText(text);
        show(List.of());
        settling = false;
    }

    private void find(String text) {
        if (!settling) {
            typed.accept(text);
            List<Choice> matches = text.isBlank() ? List.of() : choices.find(text);
            show(matches);
            found.getSelectionModel().selectFirst();
            chosen.accept(matches.stream().findFirst());
        }
    }

    private void tell(Choice choice) {
        if (!settling && choice != null) {
            chosen.accept(Optional.of(choice));
        }
    }

    private void left(boolean focused) {
        if (!focused) {
            settle();
        }
    }

    private void key(KeyEvent event) {
        if (event.getCode() == KeyCode.DOWN) {
            if (found.getItems().isEmpty()) {
                show(choices.find(field.getText()));
            }
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

    /// Writes the chosen one out and folds the list away.
    private void settle() {
        Choice choice = found.getSelectionModel().getSelectedItem();
        if (choice != null) {
            reset(choice.name());
            field.end();
        }
    }

    private void show(List<Choice> matches) {
        found.setItems(FXCollections.observableList(matches));
        double height = matches.size() * ROW + 2;
        found.setPrefHeight(height);
        found.setMinHeight(height);
        found.setVisible(!matches.isEmpty());
        found.setManaged(!matches.isEmpty());
    }

    private static final class NameCell extends ListCell<Choice> {
        NameCell() {
            setPrefWidth(0);
        }

        @Override
        protected void updateItem(Choice item, boolean empty) {
            super.updateItem(item, empty);
            setText(empty || item == null ? null : item.name());
        }
    }
}
