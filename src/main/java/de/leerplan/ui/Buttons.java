package de.leerplan.ui;

import javafx.scene.control.Button;

/// Buttons that say in words what they do.
public final class Buttons {
    private Buttons() {}

    /// For what can be done in a sheet or with what is shown.
    public static Button deed(String text, Runnable run) {
        Button button = new Button(text);
        button.getStyleClass().add("deed");
        button.setOnAction(_ -> run.run());
        return button;
    }
}
