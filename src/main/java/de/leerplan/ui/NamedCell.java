package de.leerplan.ui;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;

import java.util.function.Function;

/// A line of a list to choose from: what something is called, and at the right end what it is.
public final class NamedCell<T> extends ListCell<T> {
    private final Function<T, String> nameOf;
    private final Function<T, String> kindOf;
    private final Label name = Labels.label();
    private final Label kind = Labels.label("muted");
    private final HBox row = new HBox(12, name, Labels.space(), kind);

    public NamedCell(Function<T, String> nameOf, Function<T, String> kindOf) {
        this.nameOf = nameOf;
        this.kindOf = kindOf;
        row.setAlignment(Pos.CENTER_LEFT);
        kind.setMinWidth(Region.USE_PREF_SIZE);
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(T item, boolean empty) {
        super.updateItem(item, empty);
        setGraphic(empty || item == null ? null : row);
        if (!empty && item != null) {
            name.setText(nameOf.apply(item));
            kind.setText(kindOf.apply(item));
        }
    }
}
