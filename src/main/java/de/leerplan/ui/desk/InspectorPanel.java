package de.leerplan.ui.desk;

import de.leerplan.ui.Selection;
import de.leerplan.ui.Workplace;

import javafx.beans.value.ObservableValue;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// What is selected, in full; below it what the newest plan changes.
final class InspectorPanel {
    private static final double ROOMY = 620;

    private final Workplace workplace;
    private final VBox panel = new VBox();
    private final CardView card;

    InspectorPanel(Workplace workplace, Hints hints) {
        this.workplace = workplace;
        card = new CardView(workplace, hints);
        ChangeView change = new ChangeView(workplace, hints);
        ScrollPane scroll = new ScrollPane(card.node());
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setFocusTraversable(false);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        panel.getStyleClass().add("panel");
        panel.getChildren().addAll(scroll, change.node());
        panel.heightProperty().subscribe(_ -> change.setRoomy(isRoomy()));
        workplace.selection().subscribe(_ -> change.setRoomy(isRoomy()));
        Asked asked = new Asked(workplace);
        ObservableValue<Card> told = workplace.toldOfSelection(Card::of);
        told.subscribe(newest -> card.show(asked.reasoned(newest)));
        asked.answer().subscribe(_ -> card.show(asked.reasoned(told.getValue())));
        workplace.told(ChangeCard::of).subscribe(change::show);
    }

    /// What is looked at comes first; the newest plan has room where nothing is.
    private boolean isRoomy() {
        boolean free = workplace.selection().get() instanceof Selection.None;
        return free && panel.getHeight() > ROOMY;
    }

    /// Scrolls to why what is selected is on its tour, or on none.
    void revealReasons() {
        card.revealReasons();
    }

    Region node() {
        return panel;
    }
}
