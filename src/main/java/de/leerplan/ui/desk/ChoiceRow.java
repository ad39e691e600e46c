package de.leerplan.ui.desk;

import de.leerplan.ui.Labels;
import de.leerplan.ui.Workplace;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// One other answer: what it is and costs, and below what makes the difference.
final class ChoiceRow {
    private static final double PADDING = 16;

    private ChoiceRow() {}

    static Button of(Section.Choice choice, Workplace workplace) {
        Label label = Labels.of(choice.label());
        label.setMinWidth(Region.USE_PREF_SIZE);
        Label price = Labels.of(choice.price(), "value");
        price.setMinWidth(Region.USE_PREF_SIZE);
        Labels.tone(price, choice.tone());
        HBox first = new HBox(8, label, Labels.space(), price);
        first.setAlignment(Pos.BASELINE_LEFT);
        VBox content = new VBox(first, Labels.of(choice.effort(), "muted", "small"));
        Button row = new Button();
        row.getStyleClass().addAll("flat", "link-row", "choice");
        row.setMaxWidth(Double.MAX_VALUE);
        content.prefWidthProperty().bind(row.widthProperty().subtract(PADDING));
        row.setGraphic(content);
        row.setAccessibleText(choice.label() + " " + choice.price());
        row.setOnAction(_ -> workplace.carryOut(choice.order()));
        return row;
    }
}
