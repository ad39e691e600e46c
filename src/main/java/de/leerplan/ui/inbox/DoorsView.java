package de.leerplan.ui.inbox;

import de.leerplan.ui.Labels;
import de.leerplan.ui.Texts;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Region;

import java.util.List;

/// The doors, a line each.
final class DoorsView {
    private final Texts texts;
    private final GridPane grid = new GridPane(16, 4);
    private List<DoorLine> shown = List.of();

    DoorsView(Texts texts) {
        this.texts = texts;
        grid.add(Labels.of(texts.text("inbox.doors.none"), "muted"), 0, 0);
    }

    Node node() {
        return grid;
    }

    void show(List<DoorLine> doors) {
        if (doors.equals(shown)) {
            return;
        }
        shown = doors;
        grid.getChildren().clear();
        int row = 0;
        for (DoorLine door : doors) {
            grid.addRow(
                    row++,
                    Labels.of(door.name(), "emphasis"),
                    Labels.of(door.state(), door.open() ? "tone-plain" : "tone-warning"),
                    Labels.of(door.address(), "muted"));
            if (!door.trouble().isEmpty()) {
                Label trouble = Labels.of(door.trouble(), "muted", "small");
                trouble.setWrapText(true);
                trouble.setMinHeight(Region.USE_PREF_SIZE);
                grid.add(trouble, 0, row++, 3, 1);
            }
        }
        if (doors.isEmpty()) {
            grid.add(Labels.of(texts.text("inbox.doors.none"), "muted"), 0, 0);
        }
    }
}
