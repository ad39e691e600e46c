package de.leerplan.ui.roadworks;

import de.leerplan.ui.Labels;
import de.leerplan.ui.Tone;

import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

/// A line of the list on the screen: state, street, effect, from, until.
final class WorkCell extends ListCell<WorkRow> {
    private static final double TIME = 124;
    private static final PseudoClass HEADING = PseudoClass.getPseudoClass("heading");
    private final Label heading = Labels.label("section-title");
    private final Label state = column(84);
    private final Label name = new Label();
    private final Label effect = column(330);
    private final Label from = column(TIME);
    private final Label until = column(TIME);
    private final HBox row = new HBox(12, state, name, effect, from, until);

    WorkCell() {
        HBox.setHgrow(name, Priority.ALWAYS);
        name.setMaxWidth(Double.MAX_VALUE);
        row.setAlignment(Pos.CENTER_LEFT);
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(WorkRow item, boolean empty) {
        super.updateItem(item, empty);
        setGraphic(null);
        pseudoClassStateChanged(HEADING, item instanceof WorkRow.Heading);
        if (empty || item == null) {
            return;
        }
        switch (item) {
            case WorkRow.Heading title -> {
                heading.setText(title.text());
                setGraphic(heading);
            }
            case WorkRow.Work work -> show(work);
        }
    }

    private void show(WorkRow.Work work) {
        state.setText(work.state());
        name.setText(work.closure().name());
        effect.setText(work.effect());
        from.setText(work.from());
        until.setText(work.until());
        Tone tone = work.obstructs() ? Tone.WARNING : work.open() ? Tone.PLAIN : Tone.MUTED;
        Labels.tone(state, tone);
        Labels.tone(name, tone);
        setGraphic(row);
    }

    private static Label column(double width) {
        Label label = new Label();
        label.setMinWidth(width);
        label.setMaxWidth(width);
        label.setPrefWidth(width);
        return label;
    }
}
