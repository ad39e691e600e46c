package de.leerplan.ui.desk;

import de.leerplan.operations.Notice;
import de.leerplan.ui.Labels;
import de.leerplan.ui.Order;
import de.leerplan.ui.Tone;
import de.leerplan.ui.Workplace;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;

import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// One line of the feed: time, mark, sentence, and for an open alarm a button to take it on.
final class FeedCell extends ListCell<FeedLine> {
    private final Workplace workplace;
    private final Label time = Labels.label("muted");
    private final FontIcon mark = Icons.icon(Feather.INFO, "feed-mark");
    private final Label sentence = Labels.label();
    private final Label seen = Labels.label("muted");
    private final Button takeOn = new Button();
    private final Button look = new Button();
    private final HBox row;

    FeedCell(Workplace workplace, Hints hints) {
        this.workplace = workplace;
        time.setMinWidth(Region.USE_PREF_SIZE);
        seen.setMinWidth(Region.USE_PREF_SIZE);
        takeOn.setMinWidth(Region.USE_PREF_SIZE);
        takeOn.getStyleClass().addAll("small", "take-on");
        takeOn.setFocusTraversable(false);
        look.setMinWidth(Region.USE_PREF_SIZE);
        look.getStyleClass().addAll("small", "photo-look");
        look.setFocusTraversable(false);
        row = new HBox(8, time, mark, sentence, Labels.space(), seen, takeOn, look);
        row.setAlignment(Pos.CENTER_LEFT);
        setPrefWidth(0);
        hints.explainCut(sentence);
    }

    @Override
    protected void updateItem(FeedLine line, boolean empty) {
        super.updateItem(line, empty);
        boolean blank = empty || line == null;
        setGraphic(blank ? null : row);
        sentence.setText(blank ? "" : line.sentence());
        if (!blank) {
            show(line);
        }
    }

    private void show(FeedLine line) {
        Tone tone = tone(line);
        time.setText(line.time());
        mark.setIconCode(icon(line.severity()));
        Labels.tone(mark, line.severity() == Notice.Severity.INFO ? Tone.MUTED : tone);
        Labels.tone(sentence, tone);
        Labels.present(mark, line.severity() != Notice.Severity.INFO);
        seen.setText(line.seenBy());
        Labels.present(seen, !line.seenBy().isEmpty());
        Labels.present(takeOn, line.open());
        takeOn.setText(workplace.texts().get().text("feed.takeOn"));
        takeOn.setOnAction(_ -> workplace.carryOut(new Order.TakeOn(line.number())));
        Labels.present(look, line.photo().isPresent());
        look.setText(workplace.texts().get().text("photo.look"));
        look.setOnAction(_ -> line.photo().map(Order.Look::new).ifPresent(workplace::carryOut));
        setAccessibleText(line.time() + " " + line.sentence());
    }

    private static Tone tone(FeedLine line) {
        return switch (line.severity()) {
            case INFO -> Tone.PLAIN;
            case WARNING -> Tone.WARNING;
            case ALARM -> line.open() ? Tone.ALARM : Tone.PLAIN;
        };
    }

    private static Ikon icon(Notice.Severity severity) {
        return switch (severity) {
            case INFO -> Feather.CIRCLE;
            case WARNING -> Feather.ALERT_TRIANGLE;
            case ALARM -> Feather.ALERT_OCTAGON;
        };
    }
}
