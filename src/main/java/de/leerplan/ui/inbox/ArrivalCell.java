package de.leerplan.ui.inbox;

import de.leerplan.ui.Labels;
import de.leerplan.ui.Tone;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

/// One line of what became of readings.
final class ArrivalCell extends ListCell<ArrivalLine> {
    private final Label source = Labels.label("emphasis");
    private final Label fate = new Label();
    private final Label count = new Label();
    private final Label last = new Label();
    private final Label example = Labels.label("muted");
    private final HBox row = new HBox(12, source, fate, count, last, example);

    ArrivalCell() {
        width(source, 110);
        width(fate, 130);
        width(count, 64);
        count.setAlignment(Pos.CENTER_RIGHT);
        width(last, 72);
        HBox.setHgrow(example, Priority.ALWAYS);
        row.setAlignment(Pos.CENTER_LEFT);
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(ArrivalLine item, boolean empty) {
        super.updateItem(item, empty);
        setGraphic(empty || item == null ? null : row);
        if (!empty && item != null) {
            source.setText(item.heads() ? item.source() : "");
            fate.setText(item.fate());
            Labels.tone(fate, item.usual() ? Tone.PLAIN : Tone.WARNING);
            count.setText(item.count());
            last.setText(item.last());
            example.setText(item.example());
            setAccessibleText(
                    String.join(" ", item.source(), item.fate(), item.count(), item.example()));
        }
    }

    private static void width(Label label, double width) {
        label.setMinWidth(width);
        label.setMaxWidth(width);
    }
}
