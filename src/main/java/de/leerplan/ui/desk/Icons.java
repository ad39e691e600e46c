package de.leerplan.ui.desk;

import javafx.beans.value.ObservableValue;
import javafx.scene.control.Button;

import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.javafx.FontIcon;

/// Icons, and buttons that show nothing else.
final class Icons {
    private Icons() {}

    static FontIcon icon(Ikon ikon, String... styles) {
        FontIcon icon = new FontIcon(ikon);
        icon.getStyleClass().addAll(styles);
        return icon;
    }

    /// @param name what it does, for the hint and for screen readers
    static Button button(Ikon ikon, Hints hints, ObservableValue<String> name, Runnable action) {
        Button button = new Button("", icon(ikon));
        button.getStyleClass().addAll("flat", "icon-button");
        button.accessibleTextProperty().bind(name);
        button.setOnAction(_ -> action.run());
        hints.explain(button, name);
        return button;
    }
}
