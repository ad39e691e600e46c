package de.leerplan.ui.desk;

import de.leerplan.model.TruckId;
import de.leerplan.ui.Order;
import de.leerplan.ui.Workplace;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/// A line in which something is said to a crew; Enter sends it.
final class WriteView implements SectionView {
    private static final int LONGEST = 500;

    private final Workplace workplace;
    private final TextField field = new TextField();
    private final Button send = new Button();
    private final HBox box = new HBox(8, field, send);
    private TruckId truck = new TruckId("-");

    WriteView(Workplace workplace) {
        this.workplace = workplace;
        HBox.setHgrow(field, Priority.ALWAYS);
        box.getStyleClass().add("write-line");
        send.getStyleClass().add("deed");
        send.setMinWidth(Region.USE_PREF_SIZE);
        send.disableProperty().bind(field.textProperty().map(String::isBlank));
        send.setOnAction(_ -> send());
        field.setOnAction(_ -> send());
    }

    @Override
    public Node node() {
        return box;
    }

    @Override
    public boolean show(Section section) {
        if (!(section instanceof Section.Write write)) {
            return false;
        }
        if (!truck.equals(write.truck())) {
            // A half-written word to one crew is not sent to another.
            field.clear();
            truck = write.truck();
        }
        field.setPromptText(write.prompt());
        field.setAccessibleText(write.prompt());
        send.setText(write.send());
        return true;
    }

    private void send() {
        String text = field.getText().strip();
        if (!text.isEmpty()) {
            workplace.carryOut(
                    new Order.Say(truck, text.substring(0, Math.min(LONGEST, text.length()))));
            field.clear();
        }
    }
}
