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
        var job = new Asked<>(workplace, new JobQuestion());
        var idle = new Asked<>(workplace, new TruckQuestion());
        ObservableValue<Card> told = workplace.toldOfSelection(Card::of);
        Runnable show = () -> card.show(idle.reasoned(job.reasoned(told.getValue())));
        told.subscribe(_ -> show.run());
        job.answer().subscribe(_ -> show.run());
        idle.answer().subscribe(_ -> show.run());
    }

    /// Scrolls to why what is selected is on its tour, or on none.
    void revealReasons() {
        card.revealReasons();
    }

    VBox node() {
        return panel;
    }
}
