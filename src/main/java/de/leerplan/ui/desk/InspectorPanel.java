package de.leerplan.ui.desk;

import de.leerplan.operations.DayState;
import de.leerplan.ui.Workplace;

import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// What is selected, in full; below it what the newest plan changes.
final class InspectorPanel {
    private final VBox panel = new VBox();

    InspectorPanel(Workplace workplace, Hints hints) {
        CardView card = new CardView(workplace, hints);
        ChangeView change = new ChangeView(workplace);
        ScrollPane scroll = new ScrollPane(card.node());
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setFocusTraversable(false);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        panel.getStyleClass().add("panel");
        panel.getChildren().addAll(scroll, change.node());
        ObservableValue<Card> told =
                Bindings.createObjectBinding(
                        () -> told(workplace),
                        workplace.state(),
                        workplace.selection(),
                        workplace.texts());
        told.subscribe(card::show);
        workplace.told(ChangeCard::of).subscribe(change::show);
    }

    Region node() {
        return panel;
    }

    private static Card told(Workplace workplace) {
        DayState state = workplace.state().get();
        return Card.of(state, workplace.selection().get(), workplace.texts().get());
    }
}
