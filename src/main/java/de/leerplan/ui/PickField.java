package de.leerplan.ui;

import javafx.collections.FXCollections;
import javafx.scene.Node;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;

/// A field that offers what fits the typed letters: arrows choose, and what stands marked counts
/// without a further key; Enter or Tab writes it out and folds the list away. Nothing drops down,
/// since that would be a window of its own.
public final class PickField<T> {
    private static final double ROW = 30;

    private final Function<String, List<T>> offers;
    private final Function<T, String> name;
    private final Consumer<String> typed;
    private final Consumer<Optional<T>> chosen;
    private final TextField field = new TextField();
    private final ListView<T> found = new ListView<>();
    private final VBox box = new VBox(2, field, found);
    private boolean settling;

    /// @param offers what fits the typed letters, the best first
    /// @param name of one of them, as it is read and typed
    /// @param kind of one of them in a word, or empty
    /// @param typed hears each letter
    /// @param chosen hears what would be taken now
    public PickField(
            String id,
            String prompt,
            Function<String, List<T>> offers,
            Function<T, String> name,
            Function<T, String> kind,
            Consumer<String> typed,
            Consumer<Optional<T>> chosen) {
        this.offers = offers;
        this.name = name;
        this.typed = typed;
        this.chosen = chosen;
        field.setId(id);
        field.setPromptText(prompt);
        field.setAccessibleText(prompt);
        found.setFixedCellSize(ROW);
        found.setFocusTraversable(false);
        found.setCellFactory(_ -> new NamedCell<>(name, kind));
        found.getSelectionModel().selectedItemProperty().addListener((_, _, c) -> tell(c));
        found.setOnMouseClicked(_ -> settle());
        show(List.of());
        field.textProperty().addListener((_, _, now) -> find(now));
        field.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        // A field's menu would be a window of its own.
        field.addEventFilter(ContextMenuEvent.CONTEXT_MENU_REQUESTED, ContextMenuEvent::consume);
        field.focusedProperty().addListener((_, _, focused) -> left(focused));
    }

    public Node node() {
        return box;
    }

    public TextField field() {
        return field;
    }

    /// Empties it, or writes what holds anyway; offers nothing yet.
    public void reset(String text) {
        settling = true;
        field.setText(text);
        show(List.of());
        settling = false;
    }

    private void find(String text) {
        if (!settling) {
            typed.accept(text);
            List<T> matches = text.isBlank() ? List.of() : offers.apply(text);
            show(matches);
            found.getSelectionModel().selectFirst();
            chosen.accept(matches.stream().findFirst());
        }
    }

    private void tell(T choice) {
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
                show(offers.apply(field.getText()));
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

    /// Writes the chosen one out and folds the list away; what was chosen stays chosen.
    private void settle() {
        T choice = found.getSelectionModel().getSelectedItem();
        if (choice != null) {
            reset(name.apply(choice));
            field.end();
        }
    }

    private void show(List<T> matches) {
        found.setItems(FXCollections.observableList(matches));
        double height = matches.size() * ROW + 2;
        found.setPrefHeight(height);
        found.setMinHeight(height);
        Labels.present(found, !matches.isEmpty());
    }
}
