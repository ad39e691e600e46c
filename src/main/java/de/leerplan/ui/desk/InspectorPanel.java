package de.leerplan.ui.desk;

import de.leerplan.ui.Workplace;

import javafx.beans.value.ObservableValue;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// What is selected, in full.
final class InspectorPanel {
    private final VBox panel = new VBox();
    private final CardView card;

    InspectorPanel(Workplace workplace, Hints hints) {
        card = new CardView(workplace, hints);
        ScrollPane scroll = new ScrollPane(card.node());
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setFocusTraversable(false);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        panel.getStyleClass().add("panel");
        card.foot().setMinHeight(Region.USE_PREF_SIZE);
        panel.getChildren().addAll(scroll, card.foot());
        Asked asked = new Asked(workplace);
        ObservableValue<Card> told = workplace.toldOfSelection(Card::of);
        AskedOfTruck idle = new AskedOfTruck(workplace);
        told.subscribe(newest -> card.show(idle.reasoned(asked.reasoned(newest))));
        Runnable again = () -> card.show(idle.reasoned(asked.reasoned(told.getValue())));
        asked.answer().subscribe(_ -> again.run());
        idle.answer().subscribe(_ -> again.run());
    }

    /// Scrolls to why what is selected is on its tour, or on none.
    void revealReasons() {
        card.revealReasons();
    }

    VBox node() {
        return panel;
    }
}
