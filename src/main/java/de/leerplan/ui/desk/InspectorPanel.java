package de.leerplan.ui.desk;

import de.leerplan.ui.Workplace;

import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// What is selected, in full; below it what the newest plan changes.
final class InspectorPanel {
    private static final double ROOMY = 620;

    private final VBox panel = new VBox();

    InspectorPanel(Workplace workplace, Hints hints) {
        CardView card = new CardView(workplace, hints);
        ChangeView change = new ChangeView(workplace, hints);
        ScrollPane scroll = new ScrollPane(card.node());
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setFocusTraversable(false);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        panel.getStyleClass().add("panel");
        panel.getChildren().addAll(scroll, change.node());
        panel.heightProperty().subscribe(height -> change.setRoomy(height.doubleValue() > ROOMY));
        workplace.toldOfSelection(Card::of).subscribe(card::show);
        workplace.told(ChangeCard::of).subscribe(change::show);
    }

    Region node() {
        return panel;
    }
}
