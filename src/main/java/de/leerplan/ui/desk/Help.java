package de.leerplan.ui.desk;

import de.leerplan.ui.Labels;
import de.leerplan.ui.Texts;

import javafx.scene.layout.GridPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import java.util.List;

/// The sheet of keys.
final class Help {
    private static final List<String> KEYS =
            List.of(
                    "palette",
                    "parts",
                    "tour",
                    "choose",
                    "alarm",
                    "none",
                    "move",
                    "several",
                    "hold",
                    "handle",
                    "undo",
                    "fit",
                    "closing",
                    "works",
                    "order",
                    "streets",
                    "inbox",
                    "fold",
                    "play",
                    "theme",
                    "language",
                    "help");

    private Help() {}

    static void open(Overlay overlay, Texts texts) {
        GridPane grid = new GridPane(32, 8);
        for (int i = 0; i < KEYS.size(); i++) {
            grid.addRow(
                    i,
                    Labels.of(texts.text("help." + KEYS.get(i))),
                    Labels.of(texts.text("help." + KEYS.get(i) + ".keys"), "key"));
        }
        VBox sheet =
                new VBox(
                        12,
                        Labels.of(texts.text("help.title"), "card-title"),
                        grid,
                        Labels.of(texts.text("help.close"), "muted"));
        sheet.getStyleClass().addAll("floating", "help");
        sheet.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        sheet.setFocusTraversable(true);
        overlay.open(sheet, sheet);
    }
}
