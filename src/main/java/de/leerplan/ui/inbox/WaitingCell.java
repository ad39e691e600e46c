package de.leerplan.ui.inbox;

import de.leerplan.operations.WaitingDevice;
import de.leerplan.ui.Labels;
import de.leerplan.ui.Texts;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;

import java.time.Instant;
import java.util.function.Supplier;

/// One waiting device.
final class WaitingCell extends ListCell<WaitingDevice> {
    private final Texts texts;
    private final Supplier<Instant> now;
    private final Label device = Labels.label("emphasis");
    private final Label sensor = new Label();
    private final Label source = Labels.label("muted");
    private final Label heard = new Label();
    private final HBox row;

    WaitingCell(Texts texts, Supplier<Instant> now) {
        this.texts = texts;
        this.now = now;
        device.setMinWidth(160);
        sensor.setMinWidth(130);
        heard.setMinWidth(Region.USE_PREF_SIZE);
        row = new HBox(12, device, sensor, source, Labels.space(), heard);
        row.setAlignment(Pos.CENTER_LEFT);
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(WaitingDevice item, boolean empty) {
        super.updateItem(item, empty);
        setGraphic(empty || item == null ? null : row);
        if (!empty && item != null) {
            device.setText(item.device());
            sensor.setText(item.sensor().isEmpty() ? "–" : item.sensor());
            source.setText(item.source());
            heard.setText(
                    texts.text(
                            "inbox.heard",
                            item.heard(),
                            texts.timeAround(item.lastAt(), now.get())));
            setAccessibleText(device.getText() + " " + sensor.getText() + " " + heard.getText());
        }
    }
}
