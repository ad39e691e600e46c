package de.leerplan.ui.sheet;

import de.leerplan.model.City;
import de.leerplan.model.SkipReason;
import de.leerplan.ui.Buttons;
import de.leerplan.ui.Labels;
import de.leerplan.ui.Texts;

import javafx.collections.ListChangeListener;
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

/// The sheet on the screen as it lies on paper: arrows move, space ticks, a letter says why not,
/// Ctrl+Enter enters it all.
public final class SheetForm {
    private static final double ROW = 34;
    private static final SkipReason LAST_REASON = List.of(SkipReason.values()).getLast();

    private final SheetModel model;
    private final Texts texts;
    private final Runnable enter;
    private final Runnable cancel;
    private final ListView<SheetLine> list = new ListView<>();
    private final Button main;
    private final VBox sheet = new VBox();

    /// @param enter carries out what is ticked
    /// @param cancel leaves everything as it was
    public SheetForm(SheetModel model, City city, Texts texts, Runnable enter, Runnable cancel) {
        this.model = model;
        this.texts = texts;
        this.enter = enter;
        this.cancel = cancel;
        this.main = Buttons.deed("", enter);
        main.getStyleClass().add("accent");
        list.setItems(model.lines());
        list.setFixedCellSize(ROW);
        list.setCellFactory(_ -> new SheetCell(city, texts));
        list.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        list.setPlaceholder(Labels.of(texts.text("sheet.nothing"), "muted"));
        list.getSelectionModel().selectFirst();
        VBox.setVgrow(list, Priority.ALWAYS);
        sheet.getStyleClass().addAll("floating", "sheet-form");
        sheet.setMaxSize(760, 640);
        sheet.getChildren().addAll(head(), list, reasons(), buttons());
        model.lines().addListener((ListChangeListener<SheetLine>) _ -> showCount());
        showCount();
    }

    public Region node() {
        return sheet;
    }

    /// What gets the keyboard.
    public Node first() {
        return list;
    }

    private Node head() {
        return new VBox(
                2,
                Labels.of(texts.text("sheet.title", model.truck().value()), "card-title"),
                Labels.of(texts.text("sheet.keys", letter(LAST_REASON)), "muted"));
    }

    private Node reasons() {
        StringBuilder words = new StringBuilder(texts.text("sheet.reasons"));
        for (SkipReason reason : SkipReason.values()) {
            words.append(reason.ordinal() == 0 ? " " : " · ")
                    .append(letter(reason))
                    .append('\u00a0')
                    .append(texts.of(reason));
        }
        Label label = Labels.of(words.toString(), "muted");
        label.setWrapText(true);
        return label;
    }

    private Node buttons() {
        Button all =
                Buttons.deed(
                        texts.text("sheet.all"),
                        () ->
                                model.tickUpTo(
                                        Math.max(0, list.getSelectionModel().getSelectedIndex())));
        all.setDisable(model.lines().isEmpty());
        Button leave = Buttons.deed(texts.text("sheet.cancel"), cancel);
        HBox row = new HBox(8, all, Labels.space(), leave, main);
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }

    private void showCount() {
        main.setText(texts.text("sheet.enter", model.ticked()));
        main.setDisable(model.ticked() == 0);
    }

    private void key(KeyEvent event) {
        int line = list.getSelectionModel().getSelectedIndex();
        if (event.getCode() == KeyCode.ESCAPE) {
            // The list would keep it to itself.
            cancel.run();
        } else if (event.getCode() == KeyCode.ENTER && event.isShortcutDown()) {
            if (model.ticked() > 0) {
                enter.run();
            }
        } else if (line < 0 || event.isShortcutDown()) {
            return;
        } else if (event.getCode() == KeyCode.SPACE) {
            model.tick(line);
            next(line);
        } else if (event.getCode() == KeyCode.BACK_SPACE || event.getCode() == KeyCode.DELETE) {
            model.clear(line);
            list.getSelectionModel().select(line);
        } else if (isReason(event.getCode())) {
            model.skip(line, SkipReason.values()[event.getCode().getChar().charAt(0) - 'A']);
            next(line);
        } else {
            return;
        }
        event.consume();
    }

    private void next(int line) {
        int after = Math.min(line + 1, model.lines().size() - 1);
        list.getSelectionModel().clearAndSelect(after);
        list.scrollTo(Math.max(0, after - 6));
    }

    private static String letter(SkipReason reason) {
        return Character.toString('A' + reason.ordinal());
    }

    private static boolean isReason(KeyCode code) {
        return code.isLetterKey() && code.getChar().charAt(0) - 'A' < SkipReason.values().length;
    }
}
