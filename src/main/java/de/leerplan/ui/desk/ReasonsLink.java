package de.leerplan.ui.desk;

import de.leerplan.ui.Labels;
import de.leerplan.ui.Workplace;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.Region;

import java.util.List;

/// Leads to the reasons of a card, which on a small screen lie below what is seen. There only where
/// a card has some.
final class ReasonsLink {
    private final Button button = new Button();
    private List<Node> reasons = List.of();
    private boolean wished;

    ReasonsLink(Workplace workplace) {
        button.textProperty().bind(workplace.texts().map(texts -> texts.text("why.jump")));
        button.getStyleClass().addAll("flat", "change-more", "to-reasons");
        button.setMinSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        button.setOnAction(_ -> follow());
        workplace.selection().subscribe(_ -> wished = false);
        show(List.of());
    }

    Node node() {
        return button;
    }

    /// @param shown the parts of the card that are reasons, from above
    void show(List<Node> shown) {
        reasons = shown;
        Labels.present(button, !shown.isEmpty());
        if (wished) {
            reveal();
        }
    }

    /// Scrolls to the reasons, or will once they are given.
    void follow() {
        wished = reasons.isEmpty();
        reveal();
    }

    private void reveal() {
        if (!reasons.isEmpty()) {
            wished = false;
            Reveal.now(reasons.getLast());
        }
    }
}
